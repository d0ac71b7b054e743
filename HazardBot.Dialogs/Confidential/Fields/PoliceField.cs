using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding.Accused;

namespace HazardBot.Dialogs.Confidential.Fields;

/// <summary>When who has to report it did: the time is logged, and the reference stays in the words told.</summary>
internal static class PoliceField
{
    public const string Name = "police";

    public const string JustNow = "now";

    public const string NotYet = "not_yet";

    public const string Nine = "nine";

    public static readonly Field<CaseDraft> Field = new(Name, CaseLabelTexts.Police)
    {
        Ask = static (draft, context) => new Question(
            draft.Say(context.Language, CaseQuestionTexts.Police),
            [
                new Choice(CaseLabelTexts.JustNow.In(context.Language), JustNow),
                new Choice(CaseLabelTexts.NotYet.In(context.Language), NotYet),
                new Choice(CaseLabelTexts.WhichNine.In(context.Language), Nine),
            ]),
        Understand = static (draft, answer) => answer switch
        {
            { Choice: JustNow } => draft with { Police = answer.Context.Now },
            { Choice: NotYet } => draft.With(draft.Progress.Skip(Name)),
            { Reading: not null } when ClockReader.Find(answer.Text, answer.Context.Now) is { } said => draft.Hear(answer.Text) with { Police = said },
            { Reading: { } reading } when Says(reading.Text) => draft.Hear(answer.Text) with { Police = answer.Context.Now },
            _ => null,
        },
        Gather = static (draft, reading, context) => draft is { Mandatory: true, Police: null } && Tells(reading.Text) ? draft with { Police = ClockReader.Find(reading.Text, context.Now) ?? context.Now } : draft,
        Applies = static draft => draft.Mandatory,
        Filled = static draft => draft.Police is not null,
        Clear = static draft => draft with { Police = null },
        Show = static (draft, context, _) => draft.Police is { } at ? at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : null,
        MayBeAsked = 2,
    };

    /// <summary>Said without being asked: later than the question, or in the first sentence.</summary>
    private static bool Tells(string text) =>
        text.Contains("接警", StringComparison.Ordinal) || text.Contains("已报", StringComparison.Ordinal) || text.Contains("报了警", StringComparison.Ordinal) || text.Contains("报过", StringComparison.Ordinal)
        || (text.Contains('打', StringComparison.Ordinal) && ClockReader.Find(text, DateTimeOffset.MaxValue) is not null);

    private static bool Says(string text) => text.Contains('刚', StringComparison.Ordinal) || text.Contains("打了", StringComparison.Ordinal) || text.Contains("报了", StringComparison.Ordinal)
        || text.Contains("just", StringComparison.OrdinalIgnoreCase) || text.Contains("called", StringComparison.OrdinalIgnoreCase);
}
