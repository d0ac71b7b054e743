using System.Globalization;
using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>The hazards that an instruction is about.</summary>
/// <param name="Problem">Why there is none; null where there is one, or one of several has to be picked.</param>
internal sealed record Found(IReadOnlyList<Hazard> Hazards, string? Problem, bool MustPick = false);

/// <summary>Finds them: by ledger number, by line of the list last shown, the one just dealt with, the only one that fits.</summary>
internal static class Records
{
    public const int MostHeld = 20;

    public static async Task<Found> FindAsync(Bench bench, HandlingReading said, HandlingVerb verb, CancellationToken cancel)
    {
        if (said.Numbers.Count > 0 && !(verb == HandlingVerb.Merge && said.Numbers.Count == 1))
        {
            return await ByNumberAsync(bench, verb == HandlingVerb.Merge ? [said.Numbers[0]] : said.Numbers, cancel);
        }

        if (said.Lines.Count > 0)
        {
            return await ByLineAsync(bench, said.Lines, cancel);
        }

        if (said.Tail is { } tail)
        {
            return await ByTailAsync(bench, tail, cancel);
        }

        if (!said.All && bench.State.Focus is { } focus && await bench.FindAsync(focus.Hazard, cancel) is { } near && Fits(near, verb))
        {
            return new([near], null);
        }

        // The one that was pushed or listed last, alone.
        if (!said.All && bench.Listed is [var shown] && await bench.FindAsync(shown, cancel) is { } pushed && Fits(pushed, verb))
        {
            return new([pushed], null);
        }

        var fitting = (await bench.X.Turn.Desk.HeldByAsync(bench.Who, MostHeld, cancel)).Where(h => Fits(h, verb)).ToList();
        return fitting.Count == 0
            ? new([], bench.Text(HandlingCardTexts.NothingFits))
            : new(fitting, null, fitting.Count > 1);
    }

    /// <summary>Ledger number of the one that another is merged into: named by number, by its last digits, or by its line; null where it wasn't said.</summary>
    public static async Task<string?> IntoAsync(Bench bench, HandlingReading said, CancellationToken cancel)
    {
        if (said.Numbers.Count > 0)
        {
            return said.Numbers[^1];
        }

        var line = said.Target is { } target ? ChineseNumber.Read(target) : said.Verb is null && said.Lines.Count == 1 ? said.Lines[0] : null;
        return line is { } at && at > 0 && at <= bench.Listed.Count ? (await bench.FindAsync(bench.Listed[at - 1], cancel))?.Facts.Number
            : (said.Target ?? said.Tail) is { } tail && (await ByTailAsync(bench, tail, cancel)).Hazards is [var only] ? only.Facts.Number
            : null;
    }

    /// <summary>The hazards of the list last shown, in its order; those out of reach by now left out.</summary>
    public static async Task<IReadOnlyList<Hazard>> ListedAsync(Bench bench, CancellationToken cancel)
    {
        List<Hazard> listed = [];
        foreach (var id in bench.Listed)
        {
            if (await bench.FindAsync(id, cancel) is { } hazard)
            {
                listed.Add(hazard);
            }
        }

        return listed;
    }

    /// <summary>Whether the step makes sense as a hazard stands; the rules decide in the end.</summary>
    public static bool Fits(Hazard hazard, HandlingVerb verb) => (verb, hazard.Facts.Status) switch
    {
        (HandlingVerb.Accept or HandlingVerb.Reject or HandlingVerb.Merge, HazardStatus.Submitted) => true,
        (HandlingVerb.Assign or HandlingVerb.Rate or HandlingVerb.HandOn or HandlingVerb.SendBack or HandlingVerb.AskReporter or HandlingVerb.Void, var status) => !status.IsEnded(),
        (HandlingVerb.Done or HandlingVerb.Start or HandlingVerb.Extend, HazardStatus.Assigned or HazardStatus.InProgress or HazardStatus.CheckFailed or HazardStatus.ExtensionAsked) => true,
        (HandlingVerb.NotDone, HazardStatus.Assigned or HazardStatus.InProgress or HazardStatus.CheckFailed or HazardStatus.AwaitingCheck) => true,
        (HandlingVerb.Pass or HandlingVerb.Fail, HazardStatus.AwaitingCheck) => true,
        (HandlingVerb.Grant or HandlingVerb.Refuse, HazardStatus.ExtensionAsked) => true,
        _ => false,
    };

    private static async Task<Found> ByNumberAsync(Bench bench, IReadOnlyList<string> numbers, CancellationToken cancel)
    {
        List<Hazard> found = [];
        foreach (var number in numbers)
        {
            if (await bench.FindAsync(number, cancel) is not { } hazard)
            {
                return new([], bench.Text(HandlingCardTexts.NotFound, new Slot("number", number)));
            }

            found.Add(hazard);
        }

        return new(found, null);
    }

    private static async Task<Found> ByLineAsync(Bench bench, IReadOnlyList<int> lines, CancellationToken cancel)
    {
        List<Hazard> found = [];
        foreach (var line in lines)
        {
            var text = line.ToString(CultureInfo.InvariantCulture);
            if (line > bench.Listed.Count)
            {
                return lines.Count == 1 && await ByTailAsync(bench, text, cancel) is { Hazards.Count: 1 } ending
                    ? ending
                    : new([], bench.Text(HandlingCardTexts.NoSuchLine, new Slot("line", text)));
            }

            if (await bench.FindAsync(bench.Listed[line - 1], cancel) is not { } hazard)
            {
                return new([], bench.Text(HandlingCardTexts.NotFound, new Slot("number", text)));
            }

            found.Add(hazard);
        }

        return new(found, null);
    }

    /// <summary>132号: among what was listed and what the speaker holds; else this year's.</summary>
    private static async Task<Found> ByTailAsync(Bench bench, string tail, CancellationToken cancel)
    {
        var held = await bench.X.Turn.Desk.HeldByAsync(bench.Who, MostHeld, cancel);
        var near = (await ListedAsync(bench, cancel)).Concat(held).DistinctBy(h => h.Id).ToList();
        var ending = tail.PadLeft(6, '0');
        if (near.Where(h => h.Facts.Number.EndsWith(ending, StringComparison.Ordinal)).ToList() is { Count: 1 } only)
        {
            return new(only, null);
        }

        return await ByNumberAsync(bench, [string.Create(CultureInfo.InvariantCulture, $"{bench.X.Prefix}-{bench.Today.Year}-{ending}")], cancel);
    }
}
