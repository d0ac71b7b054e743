using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>When it happened: taken if it is said, never asked unless to put it right.</summary>
internal static class WhenField
{
    public const string Name = "when";

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.When)
    {
        Ask = static (_, context) => new Question(QuestionTexts.WhenInstead.In(context.Language)),
        Understand = static (draft, answer) => answer.Reading?.When is { } when ? draft with { Occurred = when.ToIso() } : null,
        Gather = static (draft, reading, _) => draft.Occurred is null && reading.When is { } when ? draft with { Occurred = when.ToIso() } : draft,
        Filled = static draft => draft.Occurred is not null,
        Clear = static draft => draft with { Occurred = null },
        Show = static (draft, context, _) => draft.Occurred is { } iso ? Dates.Show(iso, context.Language, context.Now) : null,
        MayBeAsked = 0,
    };
}
