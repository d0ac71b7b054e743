using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Dialogs.Confidential.Fields;

/// <summary>What happened: the one thing that is needed, and never asked again once there is a word of it.</summary>
internal static class ToldField
{
    public const string Name = "told";

    public static readonly Field<CaseDraft> Field = new(Name, CaseLabelTexts.What)
    {
        Ask = static (draft, context) => new Question(draft.Say(context.Language, draft.Progress.TimesAsked(Name) > 1 ? CaseQuestionTexts.WhatAgain : CaseQuestionTexts.What)),
        Understand = static (draft, answer) => answer.Reading is { Question: null, Word: null } && answer.Text.Any(char.IsLetterOrDigit) ? draft.Hear(answer.Text) : null,
        Filled = static draft => draft.Told.Count > 0,
        Clear = static draft => draft with { Told = [] },
        Show = static (draft, _, _) => draft.Told.Count == 0 ? null : draft.Story(),
    };
}

/// <summary>The words told.</summary>
internal static class ToldWords
{
    /// <summary>The draft with these words added, so far as there is room.</summary>
    public static CaseDraft Hear(this CaseDraft draft, string words) => draft with
    {
        Told = [.. draft.Told, DraftWords.Clip(words.Trim(), DraftWords.Most)],
    };

    /// <summary>All that was told, names masked where the teller said so.</summary>
    public static string Story(this CaseDraft draft)
    {
        var whole = DraftWords.Clip(string.Join('\n', draft.Told), DraftWords.Most);
        return draft.Masked is true ? DraftWords.Clip(Masking.Mask(whole), DraftWords.Most) : whole;
    }
}
