using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>Which school. Without one the district does, without that the city: a report is never refused for it.</summary>
internal static class SchoolField
{
    public const string Name = "school";

    private const string None = "none";

    private const string Unknown = "unknown";

    private const int MostShown = 3;

    private const int LongestName = 30;

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.School)
    {
        Ask = Ask,
        Understand = Understand,
        Gather = static (draft, reading, _) => draft.School is null && reading.School is { } school ? draft with { School = Answer(school) } : draft,
        Applies = static draft => draft.Items.Count > 0,
        Filled = static draft => draft.School is { IsSettled: true },
        Clear = static draft => draft with { School = null },
        Show = static (draft, context, item) => SchoolWords.Show(draft, draft.Only(item)?.School ?? draft.School, context),
    };

    public static SchoolAnswer Answer(SchoolMention mention) => mention.Certain is { } certain
        ? new SchoolAnswer(mention.Text, certain.Code, [])
        : new SchoolAnswer(mention.Text, null, [.. mention.Candidates.Take(MostShown).Select(c => c.Code)]);

    private static Question Ask(HazardDraft draft, FormContext context)
    {
        if (draft is { School.IsSettled: false, Progress.Replacing: false })
        {
            return new Question(
                QuestionTexts.WhichOfThese.In(context.Language, new Slot("school", DraftWords.Shorten(draft.School.Told, 40))),
                [.. draft.School.Candidates.Select(code => new Choice(context.Register.Find(code)?.Name ?? code, code)),
                    new Choice(ButtonTexts.NoneOfThese.In(context.Language), None)],
                Numbered: true);
        }

        var line = draft.Progress.TimesAsked(Name) > 1 && !draft.Progress.Replacing ? QuestionTexts.SchoolAgain
            : draft.Urgent ? draft.Items.All(i => i.Place is null) ? DangerTexts.Where : DangerTexts.WhichSchool
            : QuestionTexts.School;
        return new Question(line.In(context.Language), [new Choice(ButtonTexts.DontKnow.In(context.Language), Unknown)]);
    }

    private static HazardDraft? Understand(HazardDraft draft, Answer answer) => answer switch
    {
        { Choice: Unknown } => draft.With(draft.Progress.Skip(Name)),
        { Choice: None } => Set(draft, answer, new SchoolAnswer(draft.School?.Told ?? "", null, [])),
        { Choice: { } code } => answer.Context.Register.Find(code) is { } chosen
            ? Set(draft, answer, new SchoolAnswer(draft.School?.Told ?? chosen.Name, code, []))
            : null,
        { Reading: { } reading } => Understand(draft, answer, reading),
        _ => null,
    };

    private static HazardDraft? Understand(HazardDraft draft, Answer answer, Reading reading)
    {
        if (reading.School is { } school)
        {
            return Set(draft, answer, Answer(school));
        }

        if (reading.District is { } district)
        {
            return (draft with { District = district.District.Code, School = null }).With(draft.Progress.Skip(Name));
        }

        if (DontKnow.IsSaid(answer.Text))
        {
            return draft.With(draft.Progress.Skip(Name));
        }

        var insists = answer.Insists || (draft.Progress.TimesAsked(Name) > 1 && reading.Items.Count == 0);
        return answer.IsPlain && answer.Text.Length is >= 2 and <= LongestName && (insists || SchoolWords.LooksLikeAName(answer.Text))
            ? Set(draft, answer, new SchoolAnswer(answer.Text, null, []))
            : null;
    }

    private static HazardDraft Set(HazardDraft draft, Answer answer, SchoolAnswer school) => answer.Item is { } item && draft.Items.Count > 1
        ? draft.Change(item, told => told with { School = school })
        : draft with { School = school };
}
