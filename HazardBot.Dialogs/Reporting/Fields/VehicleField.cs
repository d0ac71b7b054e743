using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>Plate or route of a vehicle that carries pupils.</summary>
internal static class VehicleField
{
    public const string Name = "vehicle";

    private const int Longest = 100;

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.Vehicle)
    {
        Ask = static (_, context) => new Question(QuestionTexts.Vehicle.In(context.Language)),
        Understand = static (draft, answer) => DontKnow.IsSaid(answer.Text)
            ? draft.With(draft.Progress.Skip(Name))
            : answer.IsPlain ? draft with { Vehicle = DraftWords.Clip(answer.Text, Longest) } : null,
        Gather = static (draft, reading, _) => draft.Vehicle is null && reading.Plate is { } plate ? draft with { Vehicle = plate } : draft,
        Applies = static draft => !draft.Urgent && draft.Items.Any(i => i.Category == HazardCategory.SchoolBus),
        Filled = static draft => draft.Vehicle is not null,
        Clear = static draft => draft with { Vehicle = null },
        Show = static (draft, _, _) => draft.Vehicle,
    };
}
