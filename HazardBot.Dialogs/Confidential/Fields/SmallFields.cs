using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential.Fields;

/// <summary>Questions that are put once at most and whose answer is taken as it is said.</summary>
internal static class SmallFields
{
    private const int LongestAnswer = 200;

    public static readonly Field<CaseDraft> Safe = Of(
        "safe",
        CaseLabelTexts.Safe,
        draft => draft.Teller switch { Teller.Child => CaseQuestionTexts.Safe, Teller.Classmate => CaseQuestionTexts.OtherSafe, _ => CaseQuestionTexts.ChildSafe },
        [CaseLabelTexts.IsSafe, CaseLabelTexts.IsNotSafe, CaseLabelTexts.RatherNot],
        draft => draft.Safety,
        (draft, said) => draft with { Safety = said },
        AnswerReader.IsSafety,
        draft => !draft.Mandatory,
        mayBeAsked: 2);

    public static readonly Field<CaseDraft> Who = Of(
        "who",
        CaseLabelTexts.Who,
        draft => draft.Teller switch { Teller.Child => CaseQuestionTexts.Who, Teller.Classmate => CaseQuestionTexts.OtherWho, _ => CaseQuestionTexts.ChildWho },
        [],
        draft => draft.Who,
        (draft, said) => draft with { Who = said },
        AnswerReader.IsClass,
        _ => true);

    public static readonly Field<CaseDraft> Since = Of(
        "since",
        CaseLabelTexts.Since,
        _ => CaseQuestionTexts.Since,
        [CaseLabelTexts.First, CaseLabelTexts.Often, CaseLabelTexts.Long],
        draft => draft.Since,
        (draft, said) => draft with { Since = said },
        AnswerReader.IsTime,
        draft => !draft.Mandatory);

    public static readonly Field<CaseDraft> Adults = Of(
        "adults",
        CaseLabelTexts.Adults,
        _ => CaseQuestionTexts.Adults,
        [CaseLabelTexts.TeacherKnows, CaseLabelTexts.FamilyKnows, CaseLabelTexts.NobodyKnows],
        draft => draft.Adults,
        (draft, said) => draft with { Adults = said },
        AnswerReader.IsAdult,
        draft => draft.Teller is Teller.Child or Teller.Classmate);

    private static Field<CaseDraft> Of(
        string name,
        Line label,
        Func<CaseDraft, Line> question,
        IReadOnlyList<Line> choices,
        Func<CaseDraft, string?> get,
        Func<CaseDraft, string, CaseDraft> set,
        Func<string, bool> answers,
        Func<CaseDraft, bool> applies,
        int mayBeAsked = 1) => new(name, label)
        {
            Ask = (draft, context) => new Question(draft.Say(context.Language, question(draft)), [.. choices.Select(c => new Choice(c.In(context.Language), c.Zh))]),
            Understand = (draft, answer) => answer switch
            {
                { Choice: { } chosen } => choices.FirstOrDefault(c => c.Zh == chosen) is { } line ? set(draft, line.In(answer.Context.Language)) : null,
                { Reading: null } => null,
                _ when DontKnow.IsSaid(answer.Text) => draft.With(draft.Progress.Skip(name)),
                { Reading: { Question: null, Danger: null } } when answer.Text.Length is > 0 and <= LongestAnswer && answers(answer.Text) => set(draft, answer.Text),
                _ => null,
            },
            Applies = draft => draft is { Enough: false, Told.Count: > 0, Kind: not (CaseKind.KeptFromSchool or CaseKind.Tip) } && applies(draft),
            Filled = draft => get(draft) is not null,
            Clear = draft => set(draft, null!),
            Show = (draft, _, _) => get(draft) is { } said ? DraftWords.Shorten(said, LongestAnswer) : null,
            MayBeAsked = mayBeAsked,
        };
}
