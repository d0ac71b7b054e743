using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Threads;

/// <summary>When a person can answer, and whom to call meanwhile.</summary>
internal static class DutyWords
{
    /// <summary>When to expect an answer.</summary>
    public static string When(Exchange x)
    {
        var next = x.Hours.NextWorkTime(x.Now);
        if (x.Hours.IsWorkTime(x.Now))
        {
            return x.Text(DutyTexts.InHours);
        }

        var local = next.ToOffset(x.Now.Offset);
        var day = Dates.Show(DateOnly.FromDateTime(local.DateTime), x.Language, x.Now);
        return x.Text(DutyTexts.OffHours, new Slot("time", $"{day} {local.ToString("H:mm", CultureInfo.InvariantCulture)}"));
    }

    public static string Hurry(Exchange x, string? unit) => WithLine(x, unit) is { } line
        ? x.Text(DutyTexts.Hurry, Slots(x, line))
        : x.Text(DutyTexts.HurryNoLine, new("citizen", x.Hotlines.Citizen), new("police", x.Hotlines.Police));

    /// <summary>Nobody can be reached in chat: whom to call.</summary>
    public static string Nobody(Exchange x, string? unit) => WithLine(x, unit) is { } line
        ? x.Text(DutyTexts.Nobody, Slots(x, line))
        : x.Text(DutyTexts.NobodyNoLine, new("citizen", x.Hotlines.Citizen), new("police", x.Hotlines.Police));

    /// <summary>The narrowest unit with a telephone of its own; the top's where there is none.</summary>
    private static Organization? WithLine(Exchange x, string? unit) =>
        x.Context.Register.Ancestry(unit).FirstOrDefault(o => !string.IsNullOrWhiteSpace(o.Hotline))
        ?? x.Context.Register.All.FirstOrDefault(o => o.Parent is null && !string.IsNullOrWhiteSpace(o.Hotline));

    private static Slot[] Slots(Exchange x, Organization line) =>
    [
        new("unit", line.Name),
        new("hotline", line.Hotline!),
        new("hours", x.Text(DutyTexts.Hours, new("morning", Span(x.Hours.Morning)), new("afternoon", Span(x.Hours.Afternoon)))),
        new("citizen", x.Hotlines.Citizen),
        new("police", x.Hotlines.Police),
    ];

    private static string Span(WorkSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.From:H:mm}—{span.Until:H:mm}");
}
