using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>Whether anyone is unwell, and how many: for heating and food.</summary>
internal static class UnwellField
{
    public const string Name = "unwell";

    private const int Longest = 60;

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.Unwell)
    {
        Ask = static (_, context) => YesNo.Ask(QuestionTexts.Unwell, context),
        Understand = Understand,
        Gather = static (draft, reading, _) => draft.Unwell is null && reading.PeopleHurt is { } hurt
            ? draft with { Unwell = new Wellbeing(hurt, null) }
            : draft,
        Applies = static draft => !draft.Urgent && draft.Items.Any(i => i.Category is HazardCategory.Heating or HazardCategory.Food),
        Filled = static draft => draft.Unwell is not null,
        Clear = static draft => draft with { Unwell = null },
        Show = static (draft, context, _) => draft.Unwell is { } unwell
            ? unwell.Words ?? (unwell.Anyone ? FieldTexts.Yes : FieldTexts.No).In(context.Language)
            : null,
    };

    private static HazardDraft? Understand(HazardDraft draft, Answer answer)
    {
        if (YesNo.Read(answer) is { } anyone)
        {
            return draft with { Unwell = new Wellbeing(anyone, anyone && answer.Text.Length > 2 ? DraftWords.Clip(answer.Text, Longest) : null) };
        }

        if (answer.Reading is { } reading && (reading.PeopleHurt is true || reading.Choice is > 0 || answer.Text.Any(IsCount)) && answer.IsPlain)
        {
            return draft with { Unwell = new Wellbeing(true, DraftWords.Clip(answer.Text, Longest)) };
        }

        return YesNo.Unknown(draft, Name, answer);
    }

    private static bool IsCount(char c) => char.IsAsciiDigit(c) || "一二两三四五六七八九十几".Contains(c, StringComparison.Ordinal);
}
