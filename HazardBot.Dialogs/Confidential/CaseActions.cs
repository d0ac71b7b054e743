using HazardBot.Dialogs.Alerting;
using HazardBot.Dialogs.Confidential.Fields;
using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential;

/// <summary>What buttons and steering words do while something confidential is being told.</summary>
internal static class CaseActions
{
    public static Outcome Run(Exchange x, CaseDraft draft, ButtonAction action)
    {
        if (action.Version != draft.Version)
        {
            return CaseDialog.Put(x, draft, x.Say(draft, CaseTexts.StaleCard));
        }

        return action.Do switch
        {
            CaseVerbs.Submit when draft.Standing is CaseStanding.Summary or CaseStanding.Offer => CaseSubmission.Send(x, draft),
            CaseVerbs.Change => x.Answer(x.State with { Case = draft with { TouchedAt = x.Now } }, [new Reply(x.Say(draft, CaseTexts.JustSay))]),
            CaseVerbs.Cancel => Cancel(x, draft),
            CaseVerbs.NotNow => x.Answer(Without(x), [new Reply(x.Numbers(draft, CaseTexts.Offered))]),
            CaseVerbs.Skip => Skip(x, draft),
            CaseVerbs.GoOn when draft.Waits => InDanger.GoOn(x, draft, action.Value == InDanger.SafeNow),
            CaseVerbs.Choose when draft.Standing == CaseStanding.Question => Choose(x, draft, action.Value),
            _ => CaseDialog.Put(x, draft, x.Say(draft, CaseTexts.StaleCard)),
        };
    }

    /// <summary>Null where the word is an answer to the open question, or says nothing here.</summary>
    public static Outcome? Word(Exchange x, CaseDraft draft, SteeringWord word) => (word, draft.Standing) switch
    {
        (SteeringWord.Yes, CaseStanding.Summary or CaseStanding.Offer) => CaseSubmission.Send(x, draft),
        (SteeringWord.No, CaseStanding.Summary) => x.Answer(x.State with { Case = draft with { TouchedAt = x.Now } }, [new Reply(x.Say(draft, CaseTexts.JustSay))]),
        (SteeringWord.No or SteeringWord.Skip, CaseStanding.Offer) => x.Answer(Without(x), [new Reply(x.Numbers(draft, CaseTexts.Offered))]),
        (SteeringWord.Skip, CaseStanding.Question) when IsPlainQuestion(draft) => Skip(x, draft),
        (SteeringWord.Back, _) => CaseForm.Of(draft).Back(draft) is { } back
            ? CaseDialog.Proceed(x, back, x.Say(draft, CaseTexts.WentBack))
            : CaseDialog.Put(x, draft),
        (SteeringWord.Restart, _) => Cancel(x, draft),
        (SteeringWord.Help, _) => CaseDialog.Put(x, draft, x.Say(draft, CaseTexts.Help)),
        (SteeringWord.Human, _) => CaseDialog.Put(x, draft, x.Numbers(draft, ConfidentialTexts.WhomToCall)),
        (SteeringWord.Thanks, _) => CaseDialog.Put(x, draft, x.Text(CommonTexts.Welcome)),
        (SteeringWord.Pause, _) => x.Answer(x.State with { Case = draft with { TouchedAt = x.Now } }, [new Reply(x.Say(draft, CaseTexts.Paused))]),
        (SteeringWord.Resume, _) => CaseDialog.Put(x, draft),
        _ => null,
    };

    /// <summary>What was said is deleted as soon as the keys are destroyed, and not after the days for which an ended talk can be answered again.</summary>
    public static Outcome Cancel(Exchange x, CaseDraft draft)
    {
        var said = x.Numbers(draft, CaseTexts.Cancelled);
        return x.Answer(Without(x), [new Reply(x.State.Raised.Count > 0 ? $"{said}\n{Alarm.WordsKept(x)}" : said)]) with { ForgetsTalk = true };
    }

    public static ConversationState Without(Exchange x) => x.State with { Case = null };

    private static Outcome Skip(Exchange x, CaseDraft draft) => CaseDialog.Proceed(x, CaseForm.Of(draft).Skip(draft), x.Say(draft, CaseTexts.Skipped));

    private static bool IsPlainQuestion(CaseDraft draft) => draft.Progress.Open is not ("keepout" or "mask" or "mentioned");

    private static Outcome Choose(Exchange x, CaseDraft draft, string? value)
    {
        if (draft.Progress.Open == PoliceField.Name && value == PoliceField.Nine)
        {
            return CaseDialog.Put(x, draft, x.Say(draft, CaseTexts.NineSituations));
        }

        if (CaseForm.Of(draft).Reply(draft, new Answer(x.Context, value, null)) is not { } answered)
        {
            return CaseDialog.Put(x, draft, x.Say(draft, CaseTexts.StaleCard));
        }

        return answered.Safety is { } safety && draft.Safety is null && InDanger.IsNotSafe(safety) ? InDanger.Begin(x, answered, null)
            : draft.Kind == CaseKind.SexualHarm ? SexualHarmDialog.Proceed(x, answered)
            : CaseDialog.Proceed(x, answered, Ack(x, draft, answered));
    }

    public static string PoliceLogged(Exchange x, CaseDraft draft, DateTimeOffset at) =>
        x.Say(draft, CaseTexts.PoliceLogged, new Slot("time", at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));

    private static string? Ack(Exchange x, CaseDraft before, CaseDraft after) =>
        after.Police is { } at && before.Police is null ? PoliceLogged(x, after, at)
        : before.Progress.Open == PoliceField.Name ? x.Numbers(after, CaseTexts.PoliceNotYet)
        : Spoken.Acks(x, after, before).FirstOrDefault();
}
