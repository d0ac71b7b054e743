using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Answers to a question of the user's own.</summary>
internal static class UserQuestions
{
    public static string Answer(Exchange x, UserQuestion question, HazardDraft? draft) => question switch
    {
        UserQuestion.WhyAsked => x.Text(draft?.Progress.Open == SchoolField.Name ? AnswerTexts.WhySchool : AnswerTexts.WhyAsked),
        UserQuestion.WhoSees => x.Text(AnswerTexts.WhoSees),
        UserQuestion.Anonymity => x.Text(AnswerTexts.Anonymity),
        UserQuestion.HowLong => x.Text(AnswerTexts.HowLong),
        UserQuestion.WhoAreYou => x.Text(AnswerTexts.WhoAreYou),
        UserQuestion.WhatCanYouDo => x.Text(draft is null ? CommonTexts.Help : CommonTexts.HelpInForm),
        UserQuestion.WhichNumber => DangerDialog.Numbers(x),
        UserQuestion.OffTopic => x.Text(CommonTexts.OffTopic),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, null),
    };
}
