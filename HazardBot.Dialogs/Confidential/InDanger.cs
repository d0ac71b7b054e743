using System.Text.RegularExpressions;
using HazardBot.Dialogs.Confidential.Fields;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;

namespace HazardBot.Dialogs.Confidential;

/// <summary>While the child isn't safe: the number, an ear, and no question until they are, or want to go on.</summary>
internal static partial class InDanger
{
    /// <summary>The value of the button that says so.</summary>
    public const string SafeNow = "safe";

    private const int LongestTitle = 4;

    public static bool IsNotSafe(string safety) => Unsafe().IsMatch(safety);

    /// <summary>It isn't known yet that they are safe: nothing stands between them and that question, and where they are is worth telling.</summary>
    public static bool Is(CaseDraft draft) => draft.Waits
        || (draft is { Urgent: true, Mandatory: false, Safety: null } && !draft.Progress.Skipped.Contains(SmallFields.Safe.Name));

    /// <summary>They said that they aren't safe.</summary>
    /// <param name="words">What they said so with; null for a tap.</param>
    public static Outcome Begin(Exchange x, CaseDraft draft, string? words)
    {
        var shown = DangerDialog.Show(x, DangerKind.Violence);
        var told = words is { Length: > LongestTitle } ? draft.Hear(words) : draft;
        return Wait(shown, told with { Urgent = true }, shown.Before.Count > 0 ? CaseTexts.OnceSafe : CaseTexts.NotSafe);
    }

    /// <summary>A message while it waits.</summary>
    public static Outcome Run(Exchange x, CaseDraft draft, Reading reading)
    {
        if (AnswerReader.IsSafety(reading.Text) && !IsNotSafe(reading.Text))
        {
            return GoOn(x, draft with { Safety = reading.Text }, isSafe: true);
        }

        if (reading.Word is SteeringWord.Resume or SteeringWord.Yes)
        {
            return GoOn(x, draft, isSafe: false);
        }

        var after = Spoken.Of(x, reading.Word is null && !AnybodyThere().IsMatch(reading.Text) ? draft.Hear(reading.Text) : draft, reading);
        return Wait(x, after, CaseTexts.StillThere);
    }

    public static Outcome GoOn(Exchange x, CaseDraft draft, bool isSafe)
    {
        var after = draft with { Waits = false, Safety = isSafe && IsNotSafe(draft.Safety ?? "") ? x.Text(CaseLabelTexts.IsSafe) : draft.Safety };
        return CaseDialog.Proceed(CaseDialog.WithNotice(x, after), after, isSafe ? x.Say(after, CaseTexts.GladSafe) : null);
    }

    private static Outcome Wait(Exchange x, CaseDraft draft, Line said)
    {
        var waits = draft with { Waits = true, Version = draft.Version + 1, TouchedAt = x.Now, Standing = CaseStanding.Question };
        return x.Answer(x.State with { Case = waits }, [CaseQuestion.Put(x, waits) with { Text = x.Numbers(waits, said) }]);
    }

    [GeneratedRegex("不安全|害怕|还在[^。！？\\n]{0,4}(打|堵|追|踹|砸|踢|敲|门口|外面)|又来了|进来了|出不去|not safe|scared|unsafe|still (here|there|outside|kicking|hitting)|coming in", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Unsafe();

    [GeneratedRegex("^(有人(在)?|在|在不在|喂|你好|人呢|你在)(吗|么|嘛)?[？?。！!]*$|^(hello|hi|anyone|anybody|are you)( there)?[?!.]*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AnybodyThere();
}
