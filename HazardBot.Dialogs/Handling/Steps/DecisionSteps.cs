using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>What the officer says to what was done or asked: the check, an extension, 不属实, 作废. Each refusal needs its reason.</summary>
internal static class DecisionSteps
{
    public static Handled Pass(Bench bench, Hazard hazard, Gathered said) => Stepping.Do(
        bench, hazard, new PassCheck(said.Reason ?? ""), after => bench.Text(HandlingTexts.Passed, Stepping.Number(after)), said.Photos);

    public static Handled Fail(Bench bench, Hazard hazard, Gathered said) => WithReason(
        bench, hazard, HandlingVerb.Fail, said, HandlingQuestionTexts.FailReason, reason => new FailCheck(reason),
        after => bench.Text(HandlingTexts.Failed, Stepping.Number(after), new Slot("owner", after.Facts.Owner ?? "")));

    public static Handled Grant(Bench bench, Hazard hazard, Gathered said) => Stepping.Do(
        bench, hazard, new GrantExtension(said.Reason), after => bench.Text(HandlingTexts.ExtensionGranted, Stepping.Number(after), Due(bench, after)));

    public static Handled Refuse(Bench bench, Hazard hazard, Gathered said) => WithReason(
        bench, hazard, HandlingVerb.Refuse, said, HandlingQuestionTexts.RefuseReason, reason => new RefuseExtension(reason),
        after => bench.Text(HandlingTexts.ExtensionRefused, Stepping.Number(after), Due(bench, after)));

    public static Handled Reject(Bench bench, Hazard hazard, Gathered said) => WithReason(
        bench, hazard, HandlingVerb.Reject, said, HandlingQuestionTexts.RejectReason, reason => new RejectHazard(reason),
        after => bench.Text(HandlingTexts.Rejected, Stepping.Number(after)));

    /// <summary>Asks once more: it can't be undone.</summary>
    public static Handled Void(Bench bench, Hazard hazard, Gathered said, bool sure)
    {
        if (sure || said.Reason is null)
        {
            return WithReason(
                bench, hazard, HandlingVerb.Void, said, HandlingQuestionTexts.VoidReason, reason => new VoidHazard(reason),
                after => bench.Text(HandlingTexts.Voided, Stepping.Number(after)));
        }

        var (_, _, refusal) = Stepping.Decide(bench, hazard, new VoidHazard(said.Reason));
        return refusal is { } no ? Stepping.Refused(bench, hazard, no) : Stepping.Ask(
            bench, hazard, HandlingVerb.Void, said,
            bench.Text(HandlingQuestionTexts.VoidSure, Stepping.Number(hazard), new Slot("reason", said.Reason)),
            Stepping.Button(bench, hazard, HandlingButtonTexts.VoidSure, HandlingVerbs.VoidSure),
            Stepping.Button(bench, hazard, HandlingButtonTexts.Leave, HandlingVerbs.Leave));
    }

    /// <summary>Asks for the reason only where the step could be taken with one.</summary>
    private static Handled WithReason(
        Bench bench, Hazard hazard, HandlingVerb verb, Gathered said, Line question, Func<string, HazardCommand> command, Func<Hazard, string> words)
    {
        if (said.Reason is { } reason)
        {
            return Stepping.Do(bench, hazard, command(reason), words);
        }

        var (_, _, refusal) = Stepping.Decide(bench, hazard, command(bench.Text(question)));
        return refusal is { } no ? Stepping.Refused(bench, hazard, no) : Stepping.Ask(bench, hazard, verb, said, bench.Text(question));
    }

    private static Slot Due(Bench bench, Hazard hazard) => new("due", hazard.Facts.Due is { } due ? bench.Day(due) : "");
}
