using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Practice;

/// <summary>
/// 练习: the same dialogs over a ledger of its own. Every line is marked, no write leaves it. A danger to life, something confidential and the wish
/// for a person end it at once: nobody in need shall be practising.
/// </summary>
internal static class PracticeDialog
{
    /// <summary>No receipt of anybody: real ones are random.</summary>
    public const string Receipt = "0000000000000000";

    /// <summary>The exchange out of practice where something real came in between.</summary>
    public static Exchange Leave(Exchange x) => x.State.Practice is not null && x.Reading is { } reading
        && (reading.Danger is not null || reading.Word == SteeringWord.Human || ConfidentialDialog.Concerns(reading))
        ? x with { State = x.State with { Practice = null }, Before = [.. x.Before, new Reply(x.Text(PracticeTexts.Broken))] }
        : x;

    /// <param name="dialog">The whole talk, over another turn.</param>
    /// <returns>Null where nobody practises.</returns>
    public static async Task<Outcome?> RunAsync(Exchange x, IDialog dialog, CancellationToken cancel)
    {
        var text = x.Turn.Message.Action is null ? x.Turn.Message.Text : "";
        if (x.State.Practice is not { } practice)
        {
            return PracticeWords.IsStart(text) && x.State is { Draft: null, Case: null, Talk: null or { Mode: not Threads.TalkMode.Open } } ? Start(x) : null;
        }

        return PracticeWords.IsEnd(text) ? Marked(x, x.State with { Practice = null }, [new Reply(x.Text(PracticeTexts.Ended))])
            : PracticeWords.IsStart(text) ? Marked(x, x.State, [new Reply(x.Text(PracticeTexts.Already))])
            : await TurnAsync(x, practice, dialog, cancel);
    }

    private static Outcome Start(Exchange x)
    {
        if (x.Turn.Staff is not { } who || UnitOf(x.Turn.Register, who) is not { } unit)
        {
            return Marked(x, x.State with { Practice = new(new ConversationState { NoticeShown = true, Language = x.State.Language }, [], x.Now) }, [new Reply(x.Text(PracticeTexts.Start))]);
        }

        var ledger = new PracticeLedger([]);
        var id = x.Turn.Chance.NewId();
        ledger.Add(id, [Given(x, who, unit, ledger.NextNumber(x.Now.Year))]);
        var inner = new ConversationState
        {
            NoticeShown = true,
            Language = x.State.Language,
            Binding = x.State.Binding,
            Listed = [id],
            Handling = new HandlingState { Focus = new(id, x.Now) },
        };
        return Marked(
            x,
            x.State with { Practice = new(inner, ledger.Hazards, x.Now) },
            [new Reply(x.Text(PracticeTexts.StartStaff)), HandlingCard.Of(new Bench(x, who), ledger.Find(id)!, x.Text(ReminderTexts.Task))]);
    }

    private static async Task<Outcome> TurnAsync(Exchange x, PracticeState practice, IDialog dialog, CancellationToken cancel)
    {
        var ledger = new PracticeLedger(practice.Hazards);
        var chance = x.Turn.Chance;
        var turn = x.Turn with
        {
            State = practice.Inner,
            Ledger = ledger,
            Desk = ledger,
            Trail = ledger,
            Threads = ledger,
            Cases = NoCases.Instance,
            IsPractice = true,
            Chance = new Chance(chance.NewId, () => Receipt, ledger.NextNumber, chance.NewCode),
        };
        var outcome = await dialog.RunAsync(turn, cancel);
        var changed = outcome.Writes.Select(ledger.Take).OfType<Guid>().ToList();
        var others = new PracticeOthers(x with { State = outcome.State, Turn = turn }, ledger);
        var told = changed.Count > 0 ? others.Play(changed[^1]) : [];
        List<Reply> replies = [.. outcome.Replies, .. told];
        if (others.IsOver)
        {
            replies.Add(new Reply(x.Text(PracticeTexts.Finished)));
        }

        return Marked(x, x.State with { Practice = others.IsOver ? null : new(outcome.State, ledger.Hazards, x.Now) }, replies);
    }

    /// <summary>A new report that waits for the person; for a teacher, who takes none on, one to put right.</summary>
    private static HazardEvent Given(Exchange x, StaffMember who, string unit, string number)
    {
        var today = DateOnly.FromDateTime(x.Now.DateTime);
        var facts = new HazardFacts(
            number, HazardStatus.Submitted, HazardCategory.Fire, Severity.General, false, HazardSource.Report, unit, null, x.Now,
            Report: x.Turn.Chance.NewId(), Holder: who.Code, ActBy: x.Times.Due.AcceptBy(today));
        if (who.Role is StaffRole.Teacher or StaffRole.Inspector or StaffRole.BullyingCommittee)
        {
            facts = facts with { Status = HazardStatus.Assigned, Owner = who.Name, Handler = who.Code, Due = today.AddDays(2), ActBy = today.AddDays(2) };
        }

        var words = new HazardWords(x.Text(PracticeTexts.Description), x.Text(PracticeTexts.Place), Measure: facts.Owner is null ? null : x.Text(PracticeTexts.Measure));
        return new(HazardEventKind.Recorded, x.Now, Actor.System, facts, words);
    }

    /// <summary>The own school, else one below; none for who sees no hazards.</summary>
    private static string? UnitOf(Register register, StaffMember who) => Scope.Of(who).Top is not { } top ? null
        : register.All.Where(unit => unit is { IsPlaceOfLearning: true, VanishedAt: null } && register.IsWithin(unit.Code, top)).Select(unit => unit.Code).FirstOrDefault();

    /// <summary>Every line is marked, so that no part of it can be taken for real; nothing is written.</summary>
    private static Outcome Marked(Exchange x, ConversationState state, IReadOnlyList<Reply> replies) => new(state, [.. x.Before, .. replies.Select(reply => reply with
    {
        Text = string.Join('\n', reply.Text.Split('\n').Select(line => x.Text(PracticeTexts.Mark, new Slot("line", line)))),
        Card = null,
    })]);
}
