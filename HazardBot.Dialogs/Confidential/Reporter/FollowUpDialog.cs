using System.Text.RegularExpressions;
using HazardBot.Dialogs.Alerting;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Confidential.Reporter;

/// <summary>Who told something confidential comes back to it: for news, to answer, to put right, to take back, to have it forgotten.</summary>
internal static partial class FollowUpDialog
{
    /// <returns>Null where the message is about something else.</returns>
    public static async Task<Outcome?> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (x.Turn.Message.Action is { Do: CaseVerbs.Erase or CaseVerbs.Leave } action)
        {
            return await TappedAsync(x, action, cancel);
        }

        if (x is { Reading: { Danger: { } danger } again, Turn.Message.Action: null, State: { Draft: null, Confided: [.., var confided] } } && AddsToDanger(x, again))
        {
            return await DoAsync(DangerDialog.Show(x, danger), confided, new AnswerCase(Clip(again)), CaseReporterTexts.AddedInDanger, cancel);
        }

        if (x is not { Reading: { Danger: null } reading, Turn.Message.Action: null, State.Draft: null })
        {
            return null;
        }

        if (reading.ReceiptDigits is { Length: Receipt.Length } digits)
        {
            return await Guessing.AllowsOneMoreAsync(x, cancel) && await x.Turn.Ledger.FindByReceiptAsync(digits, cancel) is { } report
                ? await NewsAsync(x, report.Id, cancel)
                : null;
        }

        if ((x.State.FollowUp?.Report ?? x.State.Confided.Cast<Guid?>().FirstOrDefault()) is not { } told)
        {
            return await AboutAlertsAsync(x, reading, cancel);
        }

        if (x.State.FollowUp is { Erasing: true } && Sure(x, reading) is { } sure)
        {
            return sure ? await Erasing.RunAsync(x, told, cancel) : Keep(x);
        }

        return await WishedAsync(x, told, reading, cancel) ?? await AnswerAsync(x, told, reading, cancel);
    }

    /// <summary>Who told of a danger and no more asks what is held, or wants it gone.</summary>
    private static async Task<Outcome?> AboutAlertsAsync(Exchange x, Reading reading, CancellationToken cancel) => x.State is not { Raised.Count: > 0, Reports.Count: 0 }
        ? null
        : FollowUpReader.Read(reading.Text) switch
        {
            Wish.Held => x.Answer(x.Text(CaseReporterTexts.HeldAlertOnly.To(x.State), new Slot("kept", Alarm.WordsKept(x)))),
            Wish.Erase => await Erasing.AlertsAsync(x, cancel),
            _ => null,
        };

    private static async Task<Outcome?> WishedAsync(Exchange x, Guid report, Reading reading, CancellationToken cancel)
    {
        switch (FollowUpReader.Read(reading.Text))
        {
            case Wish.Held when x.State.Confided.Contains(report):
                return await FirstAsync(x, report, cancel) is { } opened ? x.Answer(CaseView.Held(x, opened)) with { SealUnder = opened.Case.DataKey } : null;
            case Wish.Erase:
                return await FirstAsync(x, report, cancel) is null ? null : AskSure(x, report);
            case Wish.Correct:
                return await DoAsync(x, report, new CorrectCase(Clip(reading)), CaseReporterTexts.Corrected, cancel);
            case Wish.Appeal:
                return await DoAsync(x, report, new Appeal(Clip(reading)), CaseReporterTexts.Appealed, cancel);
            case Wish.Add:
                return await DoAsync(x, report, new AnswerCase(Clip(reading)), CaseReporterTexts.Added, cancel);
            case Wish.News when reading.Items.Count == 0:
                return await NewsAsync(x, report, cancel);
        }

        if (AddsToDanger(x, reading))
        {
            return await DoAsync(x, report, new AnswerCase(Clip(reading)), CaseReporterTexts.AddedInDanger, cancel);
        }

        return reading.Withdraws || (reading.Word == SteeringWord.Cancel && x.State.FollowUp is not null) ? await WithdrawAsync(x, report, cancel)
            : reading is { AsksStatus: true, Items.Count: 0, LedgerNumber: null } ? await NewsAsync(x, report, cancel)
            : null;
    }

    /// <summary>More of a danger of this hour belongs to what was told of it, and is no new report.</summary>
    private static bool AddsToDanger(Exchange x, Reading reading) =>
        x.State is { Alerts: [.., var raised], FollowUp: null or { Answering: false } } && raised.IsFresh(x.Now) && ConfidentialDialog.WasTold(x)
        && LaterWords.Tell(reading) && ((reading.Act == Act.Other && reading.Items.All(item => item.Category is null)) || OfPeople().IsMatch(reading.Text));

    /// <summary>他们在校门口等我: of those who did it, whatever else could be read in it.</summary>
    [GeneratedRegex("^(他们|她们|他|她|有人|那(几个|些)人|they|he|she)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OfPeople();

    private static async Task<Outcome?> AnswerAsync(Exchange x, Guid report, Reading reading, CancellationToken cancel)
    {
        if (x.State.FollowUp is not { Answering: true } open)
        {
            return null;
        }

        return reading.Word is SteeringWord.Skip or SteeringWord.No
            ? x.Answer(x.State with { FollowUp = open with { Answering = false } }, [new Reply(x.Text(CaseTexts.Skipped))])
            : reading is { Question: null, LedgerNumber: null } && reading.Text.Any(char.IsLetterOrDigit)
                ? await DoAsync(x, report, new AnswerCase(Clip(reading)), CaseReporterTexts.Answered, cancel)
                : null;
    }

    private static async Task<Outcome?> NewsAsync(Exchange x, Guid report, CancellationToken cancel)
    {
        if (await FirstAsync(x, report, cancel) is not { } opened)
        {
            return null;
        }

        var asks = CaseView.Questions(opened).Count > 0;
        var state = x.State with { FollowUp = new FollowUp(report, x.Now) { Answering = asks } };
        List<Reply> replies = [new Reply(CaseView.Of(x, opened))];
        if (x.State.Reports.Count > 0 && x.State.Confided.Contains(report))
        {
            var mine = await ReceiptDialog.MineAsync(x with { State = state, Before = [] }, cancel);
            (state, replies) = (mine.State, [.. replies, .. mine.Replies]);
        }

        return x.Answer(state, replies) with { SealUnder = asks ? opened.Case.DataKey : null };
    }

    private static async Task<Outcome?> WithdrawAsync(Exchange x, Guid report, CancellationToken cancel)
    {
        if (await FirstAsync(x, report, cancel) is not { } opened)
        {
            return null;
        }

        var decision = CaseRules.Decide(opened.Case, new WithdrawCase(), Actor.Reporter, x.CaseGround, x.Now);
        return decision.Refusal is not null
            ? x.Answer(x.Text(CaseReporterTexts.AlreadyEnded.To(x.State)))
            : new Outcome(
                x.State,
                [.. x.Before, new Reply(x.Numbers((decision.Events[^1].Kind == CaseEventKind.Withdrawn ? CaseReporterTexts.Withdrawn : CaseReporterTexts.HasToStay).To(x.State)))],
                [new AppendCase(opened.Case, decision.Events)]);
    }

    private static async Task<Outcome?> DoAsync(Exchange x, Guid report, CaseCommand command, Line said, CancellationToken cancel)
    {
        if (await FirstAsync(x, report, cancel) is not { } opened)
        {
            return null;
        }

        var decision = CaseRules.Decide(opened.Case, command, Actor.Reporter, x.CaseGround, x.Now);
        if (decision.Refusal is { } refusal)
        {
            return x.Answer(x.Text((refusal == CaseRefusal.WrongState ? CaseReporterTexts.NotYet : CaseReporterTexts.AlreadyEnded).To(x.State)));
        }

        var facts = decision.Events[^1].Facts;
        return new Outcome(
            x.State with { FollowUp = new FollowUp(report, x.Now) },
            [.. x.Before, new Reply(x.Numbers(said.To(x.State)))],
            [new AppendCase(opened.Case, decision.Events), .. CaseMessages.ToMembers(x, opened.Case.Id, opened.Case.Version + decision.Events.Count, facts.Members)])
        {
            SealUnder = opened.Case.DataKey,
        };
    }

    private static Outcome AskSure(Exchange x, Guid report) => x.Answer(
        x.State with { FollowUp = new FollowUp(report, x.Now) { Erasing = true } },
        [
            new Reply(
                x.Text(CaseQuestionTexts.EraseSure),
                [new Button(x.Text(CaseReporterTexts.EraseYes.To(x.State)), new ButtonAction(CaseVerbs.Erase, report, 0)), new Button(x.Text(CaseReporterTexts.EraseNo.To(x.State)), new ButtonAction(CaseVerbs.Leave, report, 0))]),
        ]);

    private static async Task<Outcome?> TappedAsync(Exchange x, ButtonAction action, CancellationToken cancel)
    {
        if (x.State.FollowUp is not { Erasing: true } open || open.Report != action.About)
        {
            return x.Answer(x.Text(ReportingTexts.StaleNothing));
        }

        return action.Do == CaseVerbs.Erase ? await Erasing.RunAsync(x, open.Report, cancel) : Keep(x);
    }

    /// <summary>Whether the words answer "are you sure?", and how.</summary>
    private static bool? Sure(Exchange x, Reading reading)
    {
        var bare = reading.Text.Trim().TrimEnd('。', '！', '.', '!');
        return string.Equals(bare, x.Text(CaseReporterTexts.EraseYes), StringComparison.OrdinalIgnoreCase) ? true
            : string.Equals(bare, x.Text(CaseReporterTexts.EraseNo), StringComparison.OrdinalIgnoreCase) ? false
            : reading.Word is { } word ? word == SteeringWord.Yes
            : null;
    }

    private static Outcome Keep(Exchange x) => x.Answer(
        x.State with { FollowUp = x.State.FollowUp is { } open ? open with { Erasing = false } : null }, [new Reply(x.Text(CaseReporterTexts.NotErased.To(x.State)))]);

    private static string Clip(Reading reading) => DraftWords.Clip(reading.Text, DraftWords.Most);

    public static async Task<OpenedCase?> FirstAsync(Exchange x, Guid report, CancellationToken cancel) =>
        (await x.Turn.Cases.OfReportAsync(report, cancel)) is [var first, ..] ? first : null;
}
