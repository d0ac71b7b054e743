using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>The district, where the register has no such school or the school isn't known.</summary>
internal static class DistrictField
{
    public const string Name = "district";

    private const int MostButtons = 3;

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.District)
    {
        Ask = Ask,
        Understand = Understand,
        Gather = static (draft, reading, _) => draft.District is null && reading.District is { } named ? draft with { District = named.District.Code } : draft,
        Applies = static draft => draft.Items.Count > 0
            && draft.School?.Code is null
            && draft.School is not { IsSettled: false }
            && draft.Progress.TimesAsked(SchoolField.Name) < 2,
        Filled = static draft => draft.District is not null,
        Clear = static draft => draft with { District = null },
        Show = static (draft, context, _) => context.Register.Find(draft.District)?.Name,
    };

    private static Question Ask(HazardDraft draft, FormContext context)
    {
        var districts = context.Register.All.Where(o => o.Kind == OrganizationKind.District).ToList();
        var choices = districts.Count <= MostButtons ? districts.Select(d => new Choice(d.Name, d.Code)).ToList() : [];
        var text = draft.School is { Told.Length: > 0 } unlisted
            ? QuestionTexts.DistrictOfUnlisted.In(context.Language, new Slot("school", DraftWords.Shorten(unlisted.Told, 30)))
            : QuestionTexts.District.In(context.Language);
        return new Question(text, choices, Numbered: true);
    }

    private static HazardDraft? Understand(HazardDraft draft, Answer answer) => answer switch
    {
        { Choice: { } code } => answer.Context.Register.Find(code) is null ? null : draft with { District = code },
        { Reading.District: { } named } => draft with { District = named.District.Code },
        { Reading.School.Certain: { } school } => draft with { School = new SchoolAnswer(answer.Reading.School.Text, school.Code, []) },
        _ => DontKnow.IsSaid(answer.Text) ? draft.With(draft.Progress.Skip(Name)) : null,
    };
}
