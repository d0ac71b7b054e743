using System.Text.RegularExpressions;
using HazardBot.Dialogs.Confidential.Fields;
using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential;

/// <summary>A message while something confidential is being told: danger, steering, the answer, everything else that it says.</summary>
internal static partial class RunningCase
{
    private const int LongestClass = 12;

    public static Outcome Run(Exchange x, CaseDraft draft)
    {
        if (x.Turn.Message.Photos.Count > 0 || x.Turn.Message.UnreadableAttachments > 0)
        {
            var kept = draft.Kind == CaseKind.SexualHarm ? CaseTexts.KeepPrivate : CaseTexts.Keep;
            var put = CaseDialog.Put(x, draft, x.Say(draft, kept));
            return put with { RefusedPhotos = x.Turn.Message.Photos };
        }

        if (x.Reading is not { } reading)
        {
            return CaseDialog.Put(x, draft);
        }

        if (CaseQuestion.Typed(x, draft, reading) is { } action)
        {
            return CaseActions.Run(x, draft, action);
        }

        if (reading.Danger is { } danger)
        {
            x = DangerDialog.Show(x, danger);
        }

        if (reading.Danger == DangerKind.SelfHarm)
        {
            return CaseDialog.Put(x, draft.Hear(reading.Text) with { Urgent = true, Standing = CaseStanding.Company });
        }

        if (draft.Standing == CaseStanding.Company)
        {
            var alone = reading.Word is SteeringWord.No or SteeringWord.Skip;
            var said = x.Numbers(reading.Word == SteeringWord.Yes ? ConfidentialTexts.SomebodyIsThere : alone ? ConfidentialTexts.NobodyIsThere : ConfidentialTexts.StillHere);
            return CaseDialog.Proceed(x, reading.Word is null ? Spoken.Of(x, draft.Hear(reading.Text), reading) : draft, said);
        }

        if (draft.Kind != CaseKind.SexualHarm && (reading.Danger == DangerKind.SexualHarm || PrivatePictureReader.IsTold(reading.Text)))
        {
            return SexualHarmDialog.Start(x, Spoken.Of(x, draft with { Kind = CaseKind.SexualHarm }, reading).Hear(reading.Text));
        }

        if (!draft.Waits && InDanger.Is(draft) && InDanger.IsNotSafe(reading.Text))
        {
            return InDanger.Begin(x, draft, reading.Text);
        }

        return Steered(x, draft, reading) ?? (draft.Waits ? InDanger.Run(x, draft, reading) : Said(x, draft, reading));
    }

    private static Outcome? Steered(Exchange x, CaseDraft draft, Reading reading)
    {
        if (reading.Withdraws || reading is { Act: Act.Cancel, Items.Count: 0 } || reading.Word == SteeringWord.Cancel)
        {
            return CaseActions.Cancel(x, draft);
        }

        if (draft.Standing == CaseStanding.Question && draft.Told.Count > 0 && Enough().IsMatch(reading.Text))
        {
            return CaseDialog.Proceed(x, draft with { Enough = true });
        }

        if (ItemCues.WantsReceiptOnly(reading.Text))
        {
            return CaseDialog.Put(x, draft with { ReceiptOnly = true }, x.Say(draft, CaseTexts.ReceiptOnly));
        }

        if (reading.Question is { } question && reading.Items.Count == 0)
        {
            return CaseDialog.Put(x, draft, Answer(x, draft, question));
        }

        if (FearsToBeKnown().IsMatch(reading.Text) && reading.Items.Count == 0)
        {
            return CaseDialog.Put(x, draft, x.Say(draft, CaseTexts.WontKnow, new Slot("who", Circle.WhoSees(x, draft))));
        }

        return reading.Word is { } word && !(draft.Waits && word is SteeringWord.Resume or SteeringWord.Yes) ? CaseActions.Word(x, draft, word) : null;
    }

    private static Outcome Said(Exchange x, CaseDraft draft, Reading reading)
    {
        var form = CaseForm.Of(draft);
        var open = draft.Standing == CaseStanding.Question ? form.Open(draft) : null;
        var answered = open is null ? null : form.Reply(draft, new Answer(x.Context, null, reading));
        var after = Spoken.Of(x, answered ?? draft, reading);
        var isMore = answered is null && reading.Word is null && reading.Anonymous is not true && (reading.School is null || reading.Items.Count > 0);
        if (isMore)
        {
            after = IsOnlyTheClass(draft, reading.Text) ? after with { Who = reading.Text } : after.Hear(reading.Text);
        }

        List<string> acks = [.. Spoken.Acks(x, after, draft)];
        if (draft.Police is null && after.Police is { } logged)
        {
            acks.Add(CaseActions.PoliceLogged(x, after, logged));
        }

        if (reading.Anonymous is true && !after.SchoolOut)
        {
            acks.Add(x.Say(after, CaseTexts.NoName));
        }
        else if (isMore && acks.Count == 0)
        {
            acks.Add(x.Say(after, UpsetReader.IsUpset(reading.Text) && after.Upset ? CaseTexts.Upset : draft.Standing == CaseStanding.Summary ? CaseTexts.Added : CaseTexts.Heard));
        }

        if (answered?.Safety is { } safety && draft.Safety is null && InDanger.IsNotSafe(safety))
        {
            return InDanger.Begin(x, after, reading.Text);
        }

        if (!draft.Mandatory && after.Mandatory)
        {
            return MandatoryDialog.Start(x, after);
        }

        if (draft.Standing == CaseStanding.Offer)
        {
            return SexualHarmDialog.Proceed(x, after);
        }

        x = answered is null || InDanger.Is(after) ? x : CaseDialog.WithNotice(x, after);
        var said = acks.Count == 0 ? null : string.Join('\n', acks);
        return draft.Kind == CaseKind.SexualHarm ? SexualHarmDialog.Proceed(x, after) : CaseDialog.Proceed(x, after, said);
    }

    /// <summary>Grade and class, said after their question.</summary>
    private static bool IsOnlyTheClass(CaseDraft draft, string text) => draft.Who is null && text.Length <= LongestClass && AnswerReader.IsClass(text);

    private static string Answer(Exchange x, CaseDraft draft, UserQuestion question) => question switch
    {
        UserQuestion.WhoSees => Circle.WhoSees(x, draft),
        UserQuestion.Anonymity => x.Say(draft, CaseTexts.NoName),
        UserQuestion.WhyAsked => x.Say(draft, CaseTexts.WhyAsked),
        UserQuestion.HowLong => x.Say(draft, CaseTexts.HowLong),
        UserQuestion.WhatCanYouDo => x.Say(draft, CaseTexts.Help),
        _ => UserQuestions.Answer(x, question, null),
    };

    [GeneratedRegex("^(就|只有)?这些(了|吧)?[。！.]?$|^(我)?(都)?(说完|讲完|够)了|^没(有)?(别的|了|其他的)|^不想(再)?(多)?说了$|^that'?s (all|it)|^nothing (else|more)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Enough();

    [GeneratedRegex("(他|她|他们|老师|同学|别人)[^。！？\\n]{0,4}(知道|发现|猜到|认出)[^。！？\\n]{0,3}(是)?我|(will|would|can) (he|she|they) (know|find out)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FearsToBeKnown();
}
