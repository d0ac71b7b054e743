using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>What a sentence brings to a draft.</summary>
internal static class DraftWords
{
    /// <summary>Characters kept of what one report says.</summary>
    public const int Most = 4000;

    /// <summary>Things kept apart in one report; what comes after is added to the last.</summary>
    private const int MostItems = 8;

    private const double Sure = 0.5;

    private const double Ahead = 0.15;

    /// <summary>The things the sentence tells; none where it tells of no danger.</summary>
    public static IReadOnlyList<DraftItem> Items(Reading reading) => reading.Items.Count switch
    {
        0 => reading is { Act: Act.ReportHazard, Categories.Count: > 0 } ? [Single(reading, null)] : [],
        1 => [Single(reading, reading.Items[0])],
        <= MostItems => [.. reading.Items.Select(Several)],
        _ => [.. reading.Items.Take(MostItems - 1).Select(Several), Several(Joined(reading.Items.Skip(MostItems - 1)))],
    };

    /// <summary>Without the words that only say that it is another thing: 还有一件.</summary>
    public static DraftItem WithoutLead(this DraftItem item) => ItemCues.AnotherLead(item.Text) is var length and > 0 && item.Text.Length > length + 1
        ? item with { Text = item.Text[length..] }
        : item;

    /// <summary>Words taken as they are for one thing.</summary>
    public static DraftItem Plain(Reading reading) => Single(reading, reading.Items.Count > 0 ? reading.Items[0] : null);

    public static HazardDraft Remember(this HazardDraft draft, string text) => draft with
    {
        Words = Clip(draft.Words.Length == 0 ? text : $"{draft.Words}\n{text}", Most),
    };

    /// <summary>What was told, and what was told later.</summary>
    public static string Join(string text, string more) => text.Length > 0 && char.IsPunctuation(text[^1]) ? text + more : $"{text}；{more}";

    /// <summary>The text cut to so many UTF-16 units, never through the middle of a character.</summary>
    public static string Clip(string text, int most) => text.Length <= most
        ? text
        : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    public static string Shorten(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= most ? line : Clip(line, most - 1) + "…";
    }

    private static DraftItem Single(Reading reading, ReportItem? item)
    {
        var (category, guesses) = Judge(reading.Categories, item?.Category);
        return new DraftItem(Clip(reading.Text.Trim(), Most), category, guesses, reading.Place ?? item?.Place);
    }

    private static DraftItem Several(ReportItem item) => new(Clip(WithoutAnd(item.Text), Most), item.Category ?? HazardCategory.Other, [], item.Place);

    private static string WithoutAnd(string text) =>
        text.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;

    private static ReportItem Joined(IEnumerable<ReportItem> items)
    {
        var all = items.ToList();
        return all[0] with { Text = string.Join('；', all.Select(i => i.Text)) };
    }

    private static (HazardCategory? Category, IReadOnlyList<HazardCategory> Guesses) Judge(IReadOnlyList<CategoryGuess> guesses, HazardCategory? told)
    {
        var open = guesses.Where(g => g.Category != HazardCategory.Bullying).ToList();
        if (open.Count < 2)
        {
            return (open.Count == 1 ? open[0].Category : told ?? HazardCategory.Other, []);
        }

        return open[0].Probability >= Sure || open[0].Probability - open[1].Probability >= Ahead
            ? (open[0].Category, [])
            : (null, [open[0].Category, open[1].Category]);
    }
}
