using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>Whether somebody is on the ice or in the water now.</summary>
internal static class WaterField
{
    public const string Name = "water";

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.OnIce)
    {
        Ask = static (_, context) => YesNo.Ask(QuestionTexts.OnIce, context),
        Understand = static (draft, answer) => YesNo.Read(answer) is { } somebody
            ? (draft with { SomebodyOnIce = somebody }).Change(null, item => item with { Urgent = item.Urgent || (somebody && item.Category == HazardCategory.DrowningIce) })
            : YesNo.Unknown(draft, Name, answer),
        Applies = static draft => !draft.Urgent && draft.Items.Any(i => i.Category == HazardCategory.DrowningIce),
        Filled = static draft => draft.SomebodyOnIce is not null,
        Clear = static draft => draft with { SomebodyOnIce = null },
        Show = static (draft, context, _) => draft.SomebodyOnIce is { } somebody
            ? (somebody ? FieldTexts.Yes : FieldTexts.No).In(context.Language)
            : null,
    };
}

/// <summary>Questions to be answered with yes or no.</summary>
internal static class YesNo
{
    private const string YesValue = "yes";

    private const string NoValue = "no";

    public static Question Ask(Line question, FormContext context) => new(
        question.In(context.Language),
        [new Choice(ButtonTexts.Yes.In(context.Language), YesValue), new Choice(ButtonTexts.No.In(context.Language), NoValue)]);

    public static bool? Read(Answer answer) => answer switch
    {
        { Choice: YesValue } => true,
        { Choice: NoValue } => false,
        { Reading.Word: SteeringWord.Yes } => true,
        { Reading.Word: SteeringWord.No } => false,
        { Reading: not null } => Words(answer.Text),
        _ => null,
    };

    public static HazardDraft? Unknown(HazardDraft draft, string name, Answer answer) =>
        DontKnow.IsSaid(answer.Text) ? draft.With(draft.Progress.Skip(name)) : null;

    private static bool? Words(string text) => text switch
    {
        { Length: > 24 } => null,
        _ when text.StartsWith('没') || text.StartsWith("no", StringComparison.OrdinalIgnoreCase) => false,
        _ when text.StartsWith('有') || text.StartsWith("yes", StringComparison.OrdinalIgnoreCase) => true,
        _ => null,
    };
}
