using HazardBot.Dialogs.Confidential.Fields;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Confidential;

/// <summary>The yes: what was told becomes a case of the confidential track, and its receipt is all that the teller is given.</summary>
internal static class CaseSubmission
{
    private const int Remembered = 5;

    public static Outcome Send(Exchange x, CaseDraft draft)
    {
        var chance = x.Turn.Chance;
        var receipt = chance.NewReceipt();
        var report = new Report(draft.Id, receipt, draft.ReceiptOnly ? null : x.Turn.Message.From, null, Anonymous: true, x.Now);
        var matter = Circle.Matter(draft, x.Turn.Register);
        var filing = new FileCase(CaseNumber.From(chance.NewId()), matter, Words(draft), x.Now, draft.Id, draft.Police);
        var (id, key) = (chance.NewId(), chance.NewId());
        var decision = CaseRules.Decide(null, filing, Actor.Reporter, x.CaseGround, x.Now);
        if (decision.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"A complete draft was refused: {refusal}.");
        }

        var facts = decision.Events[0].Facts;
        var tasks = CaseMessages.ToMembers(x, id, decision.Events.Count, facts.Members);
        var state = CaseActions.Without(x) with
        {
            Confided = draft.ReceiptOnly ? x.State.Confided : [draft.Id, .. x.State.Confided.Take(Remembered - 1)],
            Confiding = draft.Teller,
            ConfidentialAt = x.Now,
        };
        var outcome = new Outcome(state, [.. x.Before, Said(x, draft, receipt)], [new CreateCase(new NewCase(id, key, decision.Events), report), .. tasks]);
        return draft.Rest is { } rest ? WithRest(x, outcome, rest) : outcome;
    }

    private static CaseWords Words(CaseDraft draft)
    {
        string? Masked(string? said) => said is null ? null : draft.Masked is true ? Masking.Mask(said) : said;
        return new(
            draft.Story(),
            draft.School is { Code: null, Told.Length: > 0 } ? draft.School.Told : null,
            Masked(draft.Who),
            null,
            Masked(draft.Since),
            Masked(draft.Adults),
            draft.Safety);
    }

    private static Reply Said(Exchange x, CaseDraft draft, string receipt)
    {
        List<string> lines =
        [
            x.Say(draft, draft.Teller is Teller.Parent or Teller.Teacher ? CaseTexts.SentParent : CaseTexts.Sent),
            Circle.WhoSees(x, draft),
            x.Say(draft, CaseTexts.Receipt, new Slot("receipt", Receipt.Format(receipt))),
            x.Say(draft, draft.ReceiptOnly ? CaseTexts.HowToAskReceiptOnly : CaseTexts.HowToAsk),
            x.Numbers(draft, CaseTexts.InDanger),
        ];
        if (draft.Teller == Teller.Child && !draft.Kind.IsAboutNoChild())
        {
            lines.Add(x.Say(draft, CaseTexts.TellAnAdult));
        }

        return new Reply(string.Join('\n', lines));
    }

    /// <summary>The other danger goes its own, open way.</summary>
    private static Outcome WithRest(Exchange x, Outcome sent, string rest)
    {
        var open = x with { State = sent.State, Reading = x.Context.Read(rest), Before = [.. sent.Replies, new Reply(x.Text(CaseTexts.RestNext))] };
        var told = open.State.Draft is { } draft ? ReportDialog.Told(open, draft) : ReportDialog.Start(open);
        return told with { Writes = [.. sent.Writes, .. told.Writes] };
    }
}
