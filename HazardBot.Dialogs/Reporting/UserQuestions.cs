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

    /// <summary>Whom to call to talk to a person: the school's or the bureau's own line where the register has one.</summary>
    public static string Human(Exchange x, string? unit)
    {
        var withLine = x.Context.Register.Ancestry(unit).FirstOrDefault(o => !string.IsNullOrWhiteSpace(o.Hotline))
            ?? x.Context.Register.All.FirstOrDefault(o => o.Parent is null && !string.IsNullOrWhiteSpace(o.Hotline));
        return withLine is null
            ? x.Numbers(CommonTexts.Human)
            : x.Text(
                CommonTexts.HumanAtUnit,
                new("unit", withLine.Name),
                new("hotline", withLine.Hotline!),
                new("citizen", x.Hotlines.Citizen),
                new("police", x.Hotlines.Police));
    }
}
