using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Who has to act on what a reporter told, by when, and the message that says so.</summary>
internal static class Tasks
{
    /// <summary>The facts of a new hazard with who has to accept it, and by when.</summary>
    public static HazardFacts Routed(Exchange x, HazardFacts facts) => facts with
    {
        Holder = Routing.HolderOf(x.Turn.Register, facts, Today(x))?.Code,
        ActBy = x.Times.Due.AcceptBy(Today(x)),
        Details = (facts.Details ?? new()) with { RoutedAt = x.Now },
    };

    /// <summary>Who takes up again what had ended: who answered for it, while still in the register; else as a new one.</summary>
    public static string? HolderAgain(Exchange x, HazardFacts facts) =>
        x.Turn.Register.FindStaff(facts.Details?.Officer) is { VanishedAt: null } officer
            ? officer.Code
            : Routing.HolderOf(x.Turn.Register, facts, Today(x))?.Code;

    public static DateOnly Today(Exchange x) => DateOnly.FromDateTime(x.Now.DateTime);

    /// <param name="version">The hazard's after this turn: of each there is one message.</param>
    /// <returns>Null where nobody has to act, or only who speaks.</returns>
    public static SendMessage? ToHolder(Exchange x, Guid hazard, int version, HazardFacts facts) =>
        facts.Holder is { } holder && holder != x.Turn.Staff?.Code
            ? new(x.Turn.Chance.NewId(), OutgoingKind.Task, holder, null, hazard, null, FormattableString.Invariant($"task:{hazard:N}:{version}"))
            : null;
}
