using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reminding;

/// <summary>Messages about one hazard, put into words when they are sent.</summary>
public static class SingleMessages
{
    /// <returns>Null where it is no longer the reader's to act on.</returns>
    public static Reminder? ToStaff(OutgoingKind kind, Hazard? hazard, StaffMember reader, Register register, Language language)
    {
        if (kind == OutgoingKind.Alert)
        {
            return hazard is null ? new(ReminderTexts.AlertUnplaced.In(language))
                : hazard.Facts.Status.IsEnded() ? null
                : About(ReminderTexts.Alert, hazard, register, language);
        }

        return hazard is not null && hazard.Facts.Holder == reader.Code && !hazard.Facts.Status.IsEnded()
            ? About(kind == OutgoingKind.Nudge ? ReminderTexts.Nudge : ReminderTexts.Task, hazard, register, language)
            : null;
    }

    public static Reminder? ToReporter(Hazard? hazard, Language language) => hazard is null
        ? null
        : new(ReminderTexts.News.In(language, new("number", hazard.Facts.Number), new("status", hazard.Facts.Status.LedgerName().In(language))));

    private static Reminder About(Line line, Hazard hazard, Register register, Language language) => new(
        line.In(
            language,
            new("number", hazard.Facts.Number),
            new("about", HazardLine.About(register, hazard)),
            new("status", hazard.Facts.Status.LedgerName().In(language))),
        [hazard.Id]);
}
