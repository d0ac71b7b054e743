using HazardBot.Dialogs.Alerting;
using HazardBot.Dialogs.Confidential.Fields;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Confidential;

/// <summary>Bullying and harm by an adult of the school being told: from the first word to the yes. Nobody is asked to tell it twice.</summary>
internal static class CaseDialog
{
    /// <summary>The first words.</summary>
    /// <param name="rest">What else they told that may stand in the open ledger.</param>
    public static Outcome Start(Exchange x, string? rest = null)
    {
        x = x with { State = x.State with { ConfidentialAt = x.Now } };
        var reading = x.Reading!;
        var teller = TellerReader.Find(reading.Text, x.Turn.Staff is not null);
        var kind = KindOf(reading, teller);
        var draft = new CaseDraft(x.Turn.Chance.NewId(), 0, x.Now, x.Now, kind, VoiceOf(kind, teller)) { Rest = rest };
        draft = Spoken.Of(x, draft.Hear(reading.Text), reading);
        x = x with { State = x.State with { Confiding = draft.Teller } };
        if (draft.Kind == CaseKind.SexualHarm)
        {
            return SexualHarmDialog.Start(x, draft);
        }

        if (draft.Mandatory)
        {
            return MandatoryDialog.Start(x, draft);
        }

        // Of somebody in danger only the one question that helps to find them.
        if (draft.Urgent)
        {
            return Proceed(x, draft);
        }

        var thank = draft.Kind is CaseKind.Tip or CaseKind.KeptFromSchool ? CaseTexts.ThanksTeacher : draft.Upset ? CaseTexts.ThanksUpset : draft.Teller.Thanks();
        var thanks = string.Join('\n', [x.Say(draft, thank), .. Spoken.Acks(x, draft)]);
        return Proceed(WithNotice(x with { Before = [.. x.Before, new Reply(thanks)] }, draft), draft);
    }

    /// <summary>A danger being told turns out to be nothing for the school's eyes: what was said goes on here.</summary>
    public static Outcome TakeOver(Exchange x, HazardDraft open)
    {
        var draft = new CaseDraft(x.Turn.Chance.NewId(), 0, x.Now, x.Now, CaseKind.KeptFromSchool, VoiceOf(CaseKind.KeptFromSchool, TellerReader.Find(open.Words, x.Turn.Staff is not null)))
        {
            School = open.School,
            District = open.District,
            ReceiptOnly = open.ReceiptOnly,
        };
        draft = Spoken.Of(x, open.Words.Length > 0 ? draft.Hear(open.Words) : draft, x.Reading!);
        var acks = string.Join('\n', Spoken.Acks(x, draft));
        var taken = x with { State = x.State with { Draft = null, ConfidentialAt = x.Now, Confiding = draft.Teller }, Before = acks.Length == 0 ? x.Before : [.. x.Before, new Reply(acks)] };
        return Proceed(WithNotice(taken, draft), draft);
    }

    /// <summary>Puts the next question, or what I have.</summary>
    public static Outcome Proceed(Exchange x, CaseDraft draft, string? before = null) => Put(x, Advanced(draft), before);

    /// <summary>Answers in between, and puts again what stands open.</summary>
    public static Outcome Put(Exchange x, CaseDraft draft, string? before = null)
    {
        if (x.Pilot.Units.Count > 0 && Circle.Unit(draft, x.Turn.Register) is { } place && !x.Pilot.IsLive(x.Turn.Register, place))
        {
            return x.Answer(CaseActions.Without(x), [new Reply(PilotGate.NotHere(x, place))]);
        }

        var stands = draft with { Version = draft.Version + 1, TouchedAt = x.Now };
        x = stands.Standing is CaseStanding.Summary or CaseStanding.Offer ? WithNotice(x, draft) : x;
        var reply = CaseQuestion.Put(x, stands);
        return x.Answer(x.State with { Case = stands }, [before is null ? reply : reply with { Text = $"{before}\n{reply.Text}" }]);
    }

    /// <summary>The notice comes once a conversation; of somebody in danger not before the danger was dealt with.</summary>
    public static Exchange WithNotice(Exchange x, CaseDraft draft) => x.State.CaseNoticeShown
        ? x
        : x with { State = x.State with { CaseNoticeShown = true }, Before = [.. x.Before, new Reply(Notice(x, draft))] };

    private static string Notice(Exchange x, CaseDraft draft) =>
        draft.Urgent || draft.Kind == CaseKind.SexualHarm || x.State.Raised.Count > 0 ? $"{x.Say(draft, CaseTexts.Notice)}\n{Alarm.WordsKept(x)}" : x.Say(draft, CaseTexts.Notice);

    private static CaseDraft Advanced(CaseDraft draft)
    {
        var next = CaseForm.Of(draft).Advance(draft);
        return next with { Standing = next.Progress.Open is null && next.Told.Count > 0 ? CaseStanding.Summary : CaseStanding.Question };
    }

    /// <summary>Who tells of a duty or a danger is spoken to as a grown-up, unless they say otherwise.</summary>
    private static Teller VoiceOf(CaseKind kind, Teller teller) =>
        kind is CaseKind.Tip or CaseKind.KeptFromSchool && teller == Teller.Child ? Teller.Parent : teller;

    private static CaseKind KindOf(Reading reading, Teller teller) =>
        reading.Danger == DangerKind.SexualHarm || PrivatePictureReader.IsTold(reading.Text) ? CaseKind.SexualHarm
        : HarmByStaff.IsTold(reading.Text) ? CaseKind.HarmByStaff
        : teller == Teller.Teacher && MandatoryReader.Finds(reading.Text) && MandatoryReader.IsOutsideSchool(reading.Text) ? CaseKind.HarmElsewhere
        : reading.Act == Act.ReportBullying || reading.Items.Count == 0 || reading.Items.Any(i => i.Category == HazardCategory.Bullying) ? CaseKind.Bullying
        : ConfidentialDialog.IsTip(reading) ? CaseKind.Tip
        : CaseKind.KeptFromSchool;
}
