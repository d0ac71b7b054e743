using System.Globalization;
using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>What was understood, for the person to check.</summary>
internal static class DraftSummary
{
    private const int LongestText = 120;

    private const int LongestItem = 80;

    public static string Of(HazardDraft draft, FormContext context) =>
        string.Join('\n', [Head(draft, context.Language), .. Lines(draft, context).Select(line => line.Label.Length == 0
            ? line.Value
            : FieldTexts.Labelled.In(context.Language, new("label", line.Label), new("value", line.Value)))]);

    public static string Head(HazardDraft draft, Language language) => draft.Items.Count == 1
        ? ReportingTexts.SummaryHead.In(language)
        : ReportingTexts.SummaryHeadSeveral.In(language, new Slot("count", Number(draft.Items.Count)));

    /// <summary>Label and value of each thing understood; several hazards stand without a label, numbered.</summary>
    public static IReadOnlyList<CardLine> Lines(HazardDraft draft, FormContext context)
    {
        var language = context.Language;
        var lines = new List<CardLine>();
        Add(lines, context, FieldTexts.School, SchoolField.Field.Show(draft, context, null) ?? FieldTexts.SchoolUnknown.In(language));
        if (draft.Items is [var only])
        {
            Add(lines, context, FieldTexts.Place, only.Place);
            Add(lines, context, FieldTexts.What, DraftWords.Shorten(Scrubber.Scrub(only.Text), LongestText));
            Add(lines, context, FieldTexts.Category, CategoryField.Field.Show(draft, context, 0));
        }
        else
        {
            for (var index = 0; index < draft.Items.Count; index++)
            {
                lines.Add(new("", FieldTexts.Numbered.In(language, new("number", Number(index + 1)), new("text", Item(draft, index, context)))));
            }
        }

        foreach (var field in Extras)
        {
            Add(lines, context, field.Label, field.Show(draft, context, null));
        }

        if (draft.Photos.Count > 0)
        {
            Add(lines, context, FieldTexts.Photos, FieldTexts.PhotoCount.In(language, new Slot("count", Number(draft.Photos.Count))));
        }

        return lines;
    }

    private static readonly Field<HazardDraft>[] Extras =
        [WhenField.Field, UnwellField.Field, WaterField.Field, VehicleField.Field, SubstanceField.Field, ContactField.Field];

    private static string Item(HazardDraft draft, int index, FormContext context)
    {
        var item = draft.Items[index];
        string?[] asides =
        [
            item.School is null ? null : SchoolWords.Show(draft, item.School, context),
            item.Place is { } place && !item.Text.Contains(place, StringComparison.OrdinalIgnoreCase) ? place : null,
            CategoryField.Field.Show(draft, context, index),
        ];
        var aside = string.Join(FieldTexts.Separator.In(context.Language), asides.OfType<string>());
        var text = DraftWords.Shorten(Scrubber.Scrub(item.Text), LongestItem);
        return aside.Length == 0 ? text : text + FieldTexts.Aside.In(context.Language, new Slot("text", aside));
    }

    private static void Add(List<CardLine> lines, FormContext context, Line label, string? value)
    {
        if (value is not null)
        {
            lines.Add(new(label.In(context.Language), value));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
