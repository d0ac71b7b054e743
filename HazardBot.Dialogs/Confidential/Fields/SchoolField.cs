using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential.Fields;

/// <summary>Which school: it says who has to deal with it, and who must not see it. Without one the district does, without that the city.</summary>
internal static class SchoolOfCaseField
{
    public const string Name = "school";

    private const string None = "none";
    private const int MostShown = 3;
    private const int LongestName = 30;

    public static readonly Field<CaseDraft> Field = new(Name, CaseLabelTexts.School)
    {
        Ask = Ask,
        Understand = Understand,
        Gather = static (draft, reading, _) => draft.School is null && reading.School is { } school ? Named(draft, school)
            : draft is { School: null, District: null } && reading.District is { } district ? draft with { District = district.District.Code }
            : draft,
        Filled = static draft => draft.School is { IsSettled: true } || draft is { School: null, District: not null },
        Clear = static draft => draft with { School = null, District = null },
        Show = static (draft, context, _) => context.Register.Find(draft.School?.Code)?.Name ?? draft.School?.Told ?? context.Register.Find(draft.District)?.Name,
    };

    public static CaseDraft Named(CaseDraft draft, SchoolMention mention) => draft with
    {
        School = mention.Certain is { } certain
            ? new SchoolAnswer(mention.Text, certain.Code, [])
            : new SchoolAnswer(mention.Text, null, [.. mention.Candidates.Take(MostShown).Select(c => c.Code)]),
    };

    private static Question Ask(CaseDraft draft, FormContext context)
    {
        if (draft.School is { IsSettled: false } open)
        {
            return new Question(
                draft.Say(context.Language, CaseQuestionTexts.SchoolOfThese, new Slot("school", DraftWords.Shorten(open.Told, 40))),
                [.. open.Candidates.Select(code => new Choice(context.Register.Find(code)?.Name ?? code, code)), new Choice(ButtonTexts.NoneOfThese.In(context.Language), None)],
                Numbered: true);
        }

        var line = draft.Kind == CaseKind.SexualHarm ? CaseQuestionTexts.WhichDistrict : draft.Urgent ? DangerTexts.WhichSchool : CaseQuestionTexts.School;
        return new Question(draft.Say(context.Language, line), []);
    }

    private static CaseDraft? Understand(CaseDraft draft, Answer answer) => answer switch
    {
        { Choice: None } => draft with { School = new SchoolAnswer(draft.School?.Told ?? "", null, []) },
        { Choice: { } code } => answer.Context.Register.Find(code) is { } chosen ? draft with { School = new SchoolAnswer(draft.School?.Told ?? chosen.Name, code, []) } : null,
        { Reading.School: { } school } => Named(draft, school),
        { Reading.District: { } district } => draft with { District = district.District.Code },
        { Reading: not null } when DontKnow.IsSaid(answer.Text) => draft.With(draft.Progress.Skip(Name)),
        { Reading: { Items.Count: 0, Question: null, Word: null } } when answer.Text.Length is >= 2 and <= LongestName && SchoolWords.LooksLikeAName(answer.Text) =>
            draft with { School = new SchoolAnswer(answer.Text, null, []) },
        _ => null,
    };
}
