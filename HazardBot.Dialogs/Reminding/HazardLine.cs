using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reminding;

/// <summary>A hazard in one line.</summary>
internal static class HazardLine
{
    private const int LongestShown = 24;

    public static string About(Register register, Hazard hazard)
    {
        string?[] parts = [register.Find(hazard.Facts.Unit)?.Name, hazard.Words.Place, DraftWords.Shorten(hazard.Words.Description ?? "", LongestShown)];
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    public static string When(DateOnly actBy, Language language, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var day = new Slot("day", Dates.Show(actBy, language, now));
        return actBy < today ? ReminderTexts.OverdueSince.In(language, day)
            : actBy == today ? ReminderTexts.DueToday.In(language)
            : actBy == today.AddDays(1) ? ReminderTexts.DueTomorrow.In(language)
            : ReminderTexts.DueOn.In(language, day);
    }
}
