using System.Globalization;
using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Shows what a correction changed: old → new.</summary>
internal static class Changes
{
    private const int LongestShown = 30;

    public static string Say(Exchange x, Field<HazardDraft> field, HazardDraft before, HazardDraft after, int? item)
    {
        var old = field.Show(before, x.Context, item);
        var now = field.Show(after, x.Context, item) ?? x.Text(ReportingTexts.NotSaid);
        var label = x.Text(field.Label);
        if (item is { } index && after.Items.Count > 1)
        {
            return x.Text(
                ReportingTexts.ChangedItem,
                new("number", (index + 1).ToString(CultureInfo.InvariantCulture)),
                new("field", label),
                new("old", Short(old ?? x.Text(ReportingTexts.NotSaid))),
                new("new", Short(now)));
        }

        return old is null || old == now
            ? x.Text(ReportingTexts.NowSet, new("field", label), new("new", Short(now)))
            : x.Text(ReportingTexts.Changed, new("field", label), new("old", Short(old)), new("new", Short(now)));
    }

    private static string Short(string text) => DraftWords.Shorten(text, LongestShown);
}
