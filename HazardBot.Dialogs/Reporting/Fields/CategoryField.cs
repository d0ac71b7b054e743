using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>The category: asked only where the reading is unsure, between the two likeliest.</summary>
internal static class CategoryField
{
    public const string Name = "category";

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.Category)
    {
        Ask = Ask,
        Understand = Understand,
        Applies = static draft => draft.Items.Count > 0 && !draft.Urgent,
        Filled = static draft => draft.Items.All(i => i.Category is not null),
        Clear = static draft => draft.Change(null, item => item.Guesses.Count > 0 ? item with { Category = null } : item),
        Show = static (draft, context, item) => draft.Only(item)?.Category?.Label().In(context.Language),
    };

    private static Question Ask(HazardDraft draft, FormContext context)
    {
        if (draft.Progress.Replacing || draft.Items.FirstOrDefault(i => i.Category is null) is not { } unsure)
        {
            return new Question(QuestionTexts.CategoryInstead.In(context.Language));
        }

        return new Question(
            QuestionTexts.Category.In(context.Language),
            [.. unsure.Guesses.Select(g => new Choice(g.Label().In(context.Language), g.Code())),
                new Choice(ButtonTexts.NoneOfThese.In(context.Language), HazardCategory.Other.Code())],
            Numbered: true);
    }

    private static HazardDraft? Understand(HazardDraft draft, Answer answer)
    {
        var category = answer.Choice is { } code
            ? HazardCategories.TryParse(code)
            : CategoryTexts.Find(answer.Text) ?? (answer.Reading is { Categories: [var likeliest, ..] } ? likeliest.Category : null);
        if (category is null or HazardCategory.Bullying)
        {
            return answer.Choice is null && DontKnow.IsSaid(answer.Text)
                ? draft.Change(null, item => item.Category is null ? item with { Category = item.Guesses.FirstOrDefault(HazardCategory.Other) } : item)
                : null;
        }

        return draft.Change(answer.Item, item => item.Category is null || answer.Item is not null || draft.Items.Count == 1 ? item with { Category = category } : item);
    }
}
