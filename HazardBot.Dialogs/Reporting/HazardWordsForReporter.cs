using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>A report as its holder sees it: number, school, place, kind, state, deadline. Never the words told, nor who told them: a receipt may be in another hand.</summary>
internal static class HazardWordsForReporter
{
    private const int LongestPlace = 30;

    public static string Head(Exchange x, ReportView report)
    {
        var date = Dates.Show(DateOnly.FromDateTime(report.At.ToOffset(x.Now.Offset).DateTime), x.Language, x.Now);
        return report.Hazards.Count == 1
            ? x.Text(ReceiptTexts.HeadOne, new Slot("date", date))
            : x.Text(ReceiptTexts.Head, new("date", date), new("count", report.Hazards.Count.ToString(CultureInfo.InvariantCulture)));
    }

    public static string Line(Exchange x, Hazard hazard)
    {
        string?[] about =
        [
            x.Context.Register.Find(hazard.Facts.Unit)?.Name,
            hazard.Words.Place is { } place ? DraftWords.Shorten(place, LongestPlace) : null,
            x.Text(hazard.Facts.Category.Label()),
        ];
        var said = x.Text(
            ReceiptTexts.Hazard,
            new("number", hazard.Facts.Number),
            new("about", string.Join(x.Text(FieldTexts.Separator), about.OfType<string>())),
            new("status", x.Text(hazard.Facts.Status.Label())));
        return hazard.Facts is { Due: { } due, Status: var status } && !status.IsEnded()
            ? $"{said}{x.Text(ReceiptTexts.Due, new Slot("date", Dates.Show(due, x.Language, x.Now)))}"
            : said;
    }
}
