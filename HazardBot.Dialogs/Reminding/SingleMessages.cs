using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Reporting.News;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reminding;

/// <summary>Messages about one hazard, put into words when they are sent.</summary>
public static class SingleMessages
{
    /// <param name="turn">The push, as the turn of the person it goes to.</param>
    /// <returns>Null where it is no longer the reader's to act on.</returns>
    public static async Task<Reminder?> ToStaffAsync(
        OutgoingKind kind, Hazard? hazard, StaffMember reader, Turn turn, Language language, IUnderstanding understanding, CancellationToken cancel)
    {
        if (hazard is null || hazard.Facts.Holder != reader.Code || hazard.Facts.Status.IsEnded())
        {
            return null;
        }

        var exchange = new Exchange(turn, turn.State, null, new FormContext(turn.Register, turn.Now, language, understanding), new Hotlines(), []);
        var head = kind == OutgoingKind.Nudge ? ReminderTexts.Nudge : ReminderTexts.Task;
        return Reminder.AboutOne(await HandlingCard.FullAsync(new Bench(exchange, reader), hazard, head.In(language), cancel), hazard.Id, turn);
    }

    /// <returns>Null where what was to be told has been overtaken.</returns>
    public static Reminder? ToReporter(Hazard? hazard, IReadOnlyList<TrailLine> trail, IReadOnlyList<HazardPhoto> photos, Turn turn, Language language) =>
        hazard is not null && ReporterNews.Write(hazard, trail, photos, turn.Register, language, turn.Now) is { } news ? new(news.Reply) : null;
}
