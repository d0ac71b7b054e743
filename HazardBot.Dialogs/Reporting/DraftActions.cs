using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;

namespace HazardBot.Dialogs.Reporting;

/// <summary>What a button of the running report does, tapped or typed.</summary>
internal static class DraftActions
{
    public static Outcome Run(Exchange x, HazardDraft draft, ButtonAction action)
    {
        if (action.Version != draft.Version)
        {
            return ReportDialog.Proceed(x, draft, x.Text(ReportingTexts.StaleCard), ask: false);
        }

        return action.Do switch
        {
            Verbs.Submit when draft is { Standing: Standing.Summary, Items.Count: > 0 } => Submission.Send(x, draft),
            Verbs.Change => ReportDialog.Stand(x, draft, Standing.WhatIsWrong),
            Verbs.Add => ReportDialog.Stand(x, draft, Standing.Another),
            Verbs.Cancel => Cancel(x),
            Verbs.Restart => Restart(x, draft),
            Verbs.Resume => Resume(x, draft),
            Verbs.Skip => ReportDialog.Proceed(x, HazardForm.Form.Skip(draft), x.Text(ReportingTexts.Skipped)),
            Verbs.Choose => Choose(x, draft, action.Value),
            Verbs.Fix => Fix(x, draft, action.Value),
            _ => ReportDialog.Proceed(x, draft, x.Text(ReportingTexts.StaleCard), ask: false),
        };
    }

    public static Outcome Cancel(Exchange x) => x.Answer(x.State with { Draft = null }, [new Reply(x.Text(ReportingTexts.Cancelled))]);

    /// <summary>A new draft; what was written after the silence is where it begins.</summary>
    public static Outcome Restart(Exchange x, HazardDraft draft)
    {
        var before = x.Text(ReportingTexts.Restarted);
        if (draft.Pending is not { } pending)
        {
            return ReportDialog.Ask(x, before);
        }

        var again = x with { Reading = x.Context.Read(pending) };
        return ReportDialog.Start(again);
    }

    /// <summary>Goes on where it was; what was written after the silence is read as if it came now.</summary>
    public static Outcome Resume(Exchange x, HazardDraft draft)
    {
        var standing = draft with { Standing = HazardForm.Form.Open(draft) is null && draft.Items.Count > 0 ? Standing.Summary : Standing.Question, Pending = null };
        return draft.Pending is { } pending
            ? ReportDialog.Told(x with { Reading = x.Context.Read(pending) }, standing)
            : ReportDialog.Proceed(x, standing, ask: false);
    }

    private static Outcome Choose(Exchange x, HazardDraft draft, string? value)
    {
        var field = HazardForm.Form.Open(draft);
        if (field is null || HazardForm.Form.Reply(draft, new Answer(x.Context, value, null)) is not { } answered)
        {
            return ReportDialog.Proceed(x, draft, x.Text(ReportingTexts.StaleCard), ask: false);
        }

        var dangerous = answered.Urgent && !draft.Urgent;
        return ReportDialog.Proceed(
            dangerous ? DangerDialog.Show(x, Understanding.DangerKind.Water) : x,
            answered,
            draft.Progress.Replacing ? Changes.Say(x, field, draft, answered, null) : null);
    }

    private static Outcome Fix(Exchange x, HazardDraft draft, string? name)
    {
        if (HazardForm.Form.Find(name) is not { } field)
        {
            return ReportDialog.Proceed(x, draft, x.Text(ReportingTexts.StaleCard), ask: false);
        }

        return draft.Items.Count > 1 && field.Name != Fields.SchoolField.Name
            ? ReportDialog.Stand(x, draft, Standing.Summary, x.Text(QuestionTexts.WhichItemIsWrong))
            : ReportDialog.Proceed(x, HazardForm.Form.Replace(draft, field) with { Standing = Standing.Question }, ask: false);
    }
}
