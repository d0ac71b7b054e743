using HazardBot.Dialogs.Confidential;
using HazardBot.Dialogs.Reminding;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Delivery;

/// <summary>Puts a message into words at the moment of sending, on what is then true and what the person may then see.</summary>
public sealed class PushRenderer(OpenLedger ledger, DigestDays days, SweepRules sweeps, DigestReader digests, IUnderstanding understanding)
{
    public async Task<Outcome?> RenderAsync(OutgoingMessage message, Turn turn, CancellationToken cancel) => message.Kind is OutgoingKind.CaseTask or OutgoingKind.CaseNews
        ? await CaseMessages.RenderAsync(message.Kind, message.About, turn, turn.State.Language ?? Language.Chinese, cancel)
        : (await ReminderAsync(message, turn, turn.State.Language ?? Language.Chinese, cancel))?.Into(turn.State);

    private async Task<Reminder?> ReminderAsync(OutgoingMessage message, Turn turn, Language language, CancellationToken cancel)
    {
        if (message.Staff is null)
        {
            var told = message is { Report: { } report, Hazard: { } id } ? await ledger.Reporters.HazardAsync(report, id, cancel) : null;
            return SingleMessages.ToReporter(told, told is null ? [] : await ledger.Trail.TrailAsync(told, cancel), turn, language);
        }

        var reader = turn.Staff!;
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
                return message.Hazard is not null && hazard is null ? null : SingleMessages.ToStaff(message.Kind, hazard, reader, turn, language, understanding);
        }
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
