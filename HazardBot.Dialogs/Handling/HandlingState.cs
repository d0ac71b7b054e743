using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>What is remembered of a member of staff's dealing with hazards, between two messages.</summary>
public sealed record HandlingState
{
    public static HandlingState None { get; } = new();

    /// <summary>The question that stands open.</summary>
    public OpenStep? Open { get; init; }

    /// <summary>The hazard that was dealt with or shown last: what words without a number are about.</summary>
    public Marked? Focus { get; init; }

    /// <summary>Said to be put right last: a photo alone goes there.</summary>
    public Marked? Done { get; init; }

    /// <summary>Given responsibility, measure and deadline last: what 不对 is about.</summary>
    public Marked? Assigned { get; init; }

    /// <summary>What was nudged from here, and on which day.</summary>
    public NudgedToday? Nudged { get; init; }

    public IReadOnlyList<Guid> NudgedOn(DateOnly day) => Nudged?.Day == day ? Nudged.Hazards : [];

    public HandlingState Forget(DateTimeOffset now)
    {
        var kept = new HandlingState
        {
            Open = Open is { } open && now - open.At < Day ? open : null,
            Focus = Fresh(Focus, now, HalfHour),
            Done = Fresh(Done, now, TenMinutes),
            Assigned = Fresh(Assigned, now, HalfHour),
            Nudged = Nudged,
        };
        return kept == this ? this : kept;
    }

    public static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan HalfHour = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static Marked? Fresh(Marked? marked, DateTimeOffset now, TimeSpan kept) => marked is not null && now - marked.At <= kept ? marked : null;
}

public sealed record NudgedToday(DateOnly Day, IReadOnlyList<Guid> Hazards);

public sealed record Marked(Guid Hazard, DateTimeOffset At);

/// <summary>A step that lacks something.</summary>
/// <param name="Hazard">Null while it isn't known which one is meant.</param>
/// <param name="Version">Of the hazard when the question was put; 0 without one.</param>
public sealed record OpenStep(Instructions.HandlingVerb Verb, Guid? Hazard, int Version, Gathered Said, DateTimeOffset At)
{
    /// <summary>Hazards to pick from by number, where it isn't known which one is meant.</summary>
    public IReadOnlyList<Guid> Choices { get; init => field = value ?? []; } = [];
}

/// <summary>What was said so far for a step.</summary>
public sealed record Gathered
{
    public string? Owner { get; init; }

    /// <summary>Staff code of the owner, where the register has the person; empty where it is known not to.</summary>
    public string? Handler { get; init; }

    public string? Measure { get; init; }

    public DateOnly? Day { get; init; }

    public int? MoreDays { get; init; }

    public RectificationMode? Mode { get; init; }

    public Severity? Severity { get; init; }

    public string? Guard { get; init; }

    public string? Interim { get; init; }

    public string? Reason { get; init; }

    public string? Target { get; init; }

    /// <summary>Ledger number of the one to merge into.</summary>
    public string? Into { get; init; }

    public IReadOnlyList<Guid> Photos { get; init => field = value ?? []; } = [];
}
