using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>Which chemical it is.</summary>
internal static class SubstanceField
{
    public const string Name = "substance";

    private const int Longest = 100;

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.Substance)
    {
        Ask = static (_, context) => new Question(QuestionTexts.Substance.In(context.Language)),
        Understand = static (draft, answer) => DontKnow.IsSaid(answer.Text)
            ? draft.With(draft.Progress.Skip(Name))
            : answer.IsPlain ? draft with { Substance = DraftWords.Clip(answer.Text, Longest) } : null,
        Applies = static draft => !draft.Urgent && draft.Items.Any(i => i.Category == HazardCategory.ChemicalLab),
        Filled = static draft => draft.Substance is not null,
        Clear = static draft => draft with { Substance = null },
        Show = static (draft, _, _) => draft.Substance,
    };
}
