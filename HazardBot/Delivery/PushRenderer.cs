using HazardBot.Dialogs.Confidential;
using HazardBot.Dialogs.Reminding;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Threads;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Threads;

namespace HazardBot.Delivery;

/// <summary>Puts a message into words at the moment of sending, on what is then true and what the person may then see.</summary>
public sealed class PushRenderer(
    OpenLedger ledger, DigestDays days, SweepRules sweeps, DigestReader digests, IUnderstanding understanding, Hotlines hotlines, Pilot pilot)
{
    public async Task<Outcome?> RenderAsync(OutgoingMessage message, Turn turn, CancellationToken cancel) => message.Kind is OutgoingKind.CaseTask or OutgoingKind.CaseNews
        ? await CaseMessages.RenderAsync(message.Kind, message.About, turn, turn.State.Language ?? Language.Chinese, cancel)
        : (await ReminderAsync(message, turn, turn.State.Language ?? Language.Chinese, cancel))?.Into(turn.State);

    private async Task<Reminder?> ReminderAsync(OutgoingMessage message, Turn turn, Language language, CancellationToken cancel)
    {
        if (message.Kind == OutgoingKind.ThreadLine)
        {
            return ThreadNotice.Parse(message.About) is { } notice ? await ThreadAsync(message, notice, turn, language, cancel) : null;
        }

        if (message.Staff is null)
        {
            var told = message is { Report: { } report, Hazard: { } id } ? await ledger.Reporters.HazardAsync(report, id, cancel) : null;
            return told is null
                ? null
                : SingleMessages.ToReporter(told, await ledger.Trail.TrailAsync(told, cancel), await ledger.Trail.PhotosAsync(told, cancel), turn, language);
        }

        var reader = turn.Staff!;
        if (message.Kind != OutgoingKind.Alert && !pilot.Concerns(turn.Register, reader.Unit))
        {
            return null;
        }

        switch (message.Kind)
        {
            case OutgoingKind.Digest when message.About != DailyMessages.About(DateOnly.FromDateTime(turn.Now.DateTime)):
                return null;
            case OutgoingKind.Digest:
                return MorningDigest.Render(await digests.ReadAsync(turn, reader, cancel), days, turn.Register, language, turn.Now).With(await CaseMessages.DigestAsync(turn, reader, language, cancel), language);
            case OutgoingKind.Sweep:
                return await SweepAsync(turn, reader, language, cancel);
            default:
                var hazard = message.Hazard is { } about ? await turn.Desk.FindAsync(reader, about, cancel) : null;
                return message.Hazard is not null && hazard is null
                    ? null
                    : await SingleMessages.ToStaffAsync(message.Kind, hazard, reader, turn, language, understanding, cancel);
        }
    }

    private async Task<Reminder?> ThreadAsync(OutgoingMessage message, ThreadNotice notice, Turn turn, Language language, CancellationToken cancel)
    {
        if (await ledger.Threads.FindAsync(notice.Thread, cancel) is not { } thread)
        {
            return null;
        }

        var lines = await ledger.Threads.LinesAsync(thread, cancel);
        if (notice.Line > lines.Count)
        {
            // The words are destroyed.
            return null;
        }

        var messages = new ThreadMessages(turn, language, hotlines);
        if (turn.Staff is { } reader && message.Staff is not null)
        {
            return messages.ToStaff(thread, lines, notice.Line, thread.Hazard is { } id ? await turn.Desk.FindAsync(reader, id, cancel) : null, reader);
        }

        var told = thread is { Report: { } report, Hazard: { } about } ? await ledger.Reporters.HazardAsync(report, about, cancel) : null;
        return messages.ToPublic(thread, lines, notice.Line, told);
    }

    private async Task<Reminder?> SweepAsync(Turn turn, StaffMember reader, Language language, CancellationToken cancel)
    {
        var week = SweepRules.WeekOf(DateOnly.FromDateTime(turn.Now.DateTime));
        var owing = sweeps.Owing(turn.Register, week, await turn.Sweeps.OfWeekAsync(week, cancel));
        return owing.FirstOrDefault(unit => unit.Code == reader.Unit) is { } own
            ? new(ReminderTexts.Sweep.In(language, new Slot("unit", own.Name)))
            : null;
    }
}
