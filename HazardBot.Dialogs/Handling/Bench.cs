using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Handling;

/// <summary>One message of a member of staff being dealt with.</summary>
/// <param name="Who">Who speaks.</param>
internal sealed record Bench(Exchange X, StaffMember Who)
{
    public Timetable Times => X.Times;

    public DateOnly Today => DateOnly.FromDateTime(X.Now.DateTime);

    public Register Register => X.Turn.Register;

    public HandlingState State => X.State.Handling ?? HandlingState.None;

    /// <summary>The hazards of the numbered list last shown.</summary>
    public IReadOnlyList<Guid> Listed => X.State.Listed;

    public string Text(Line line, params ReadOnlySpan<Slot> slots) => X.Text(line, slots);

    public string Day(DateOnly day) => Dates.Show(day, X.Language, X.Now);

    /// <summary>11月27日（周五）: so that a slip is seen.</summary>
    public string DayWithWeekday(DateOnly day) => Text(
        HandlingCardTexts.DayOfWeek,
        new("day", Day(day)),
        new("weekday", Text(HandlingCardTexts.Weekdays).Split(',')[(int)day.DayOfWeek]));

    public Task<Hazard?> FindAsync(string number, CancellationToken cancel) => X.Turn.Desk.FindAsync(Who, number, cancel);

    public Task<Hazard?> FindAsync(Guid id, CancellationToken cancel) => X.Turn.Desk.FindAsync(Who, id, cancel);

    /// <summary>The speaker as the trail knows him, with how he stands to the hazard's unit.</summary>
    public Actor Actor(Hazard hazard) => Sight.ActorOf(Register, Who, hazard.Facts);

    public bool IsHandler(Hazard hazard) => hazard.Facts.Handler == Who.Code;

    /// <summary>What the reader has to know: the names of the speaker's unit, and of the hazard's where one is at hand.</summary>
    public HandlingContext Context(string? unit = null) => new(
        Today,
        Times.Calendar,
        [.. Register.StaffOf(Who.Unit).Concat(unit is null || unit == Who.Unit ? [] : Register.StaffOf(unit)).Select(member => member.Name)]);

    public string NameOf(string? staff) => Register.FindStaff(staff)?.Name ?? "";

    public string UnitName(string? unit) => Register.Find(unit)?.Name ?? "";
}
