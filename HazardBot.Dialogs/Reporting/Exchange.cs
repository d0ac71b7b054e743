using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Duties;

namespace HazardBot.Dialogs.Reporting;

/// <summary>One message being answered.</summary>
/// <param name="State">The conversation, as far as this turn has changed it.</param>
/// <param name="Reading">What the words say; null where there are none.</param>
/// <param name="Before">What is said first, before anything else: a danger card.</param>
internal sealed record Exchange(Turn Turn, ConversationState State, Reading? Reading, FormContext Context, Hotlines Hotlines, IReadOnlyList<Reply> Before)
{
    /// <summary>What says when things are due.</summary>
    public Timetable Times => Turn.Times;

    /// <summary>What is done about a danger to life.</summary>
    public AlertRules AlertRules { get; init; } = AlertRules.Shipped;

    /// <summary>When people are at work.</summary>
    public WorkHours Hours { get; init; } = Timetable.UsualWorkHours;

    /// <summary>Which units take part.</summary>
    public Pilot Pilot { get; init; } = Pilot.All;

    /// <summary>Letters before the year in ledger numbers.</summary>
    public string Prefix { get; init; } = "QD";

    /// <summary>The limits of the confidential track.</summary>
    public CaseClocks Cases { get; init; } = new();

    public CaseGround CaseGround => new(Turn.Register, Cases);

    /// <summary>Photos of this message, or of the report under way, that are not kept.</summary>
    public IReadOnlyList<Guid> RefusedPhotos { get; init; } = [];

    public Language Language => Context.Language;

    public DateTimeOffset Now => Turn.Now;

    public string Text(Line line, params ReadOnlySpan<Slot> slots) => line.In(Language, slots);

    /// <summary>A line that shows telephone numbers.</summary>
    public string Numbers(Line line) => line.In(Language, Hotlines.Slots());

    /// <summary>The card of a danger.</summary>
    public string Card(DangerKind kind) => Numbers(Hotlines.CardOf(kind));

    public Outcome Answer(string text, params IReadOnlyList<Button> buttons) => Answer(State, [new Reply(text, buttons)]);

    public Outcome Answer(ConversationState state, IReadOnlyList<Reply> replies) => new(state, [.. Before, .. replies], []);

    /// <summary>A button that belongs to no draft.</summary>
    public Button Menu(Line title, string verb) => new(Text(title), new ButtonAction(verb, Guid.Empty, 0));
}
