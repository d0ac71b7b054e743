using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential.Work;

/// <summary>What is remembered of a member of staff's dealing with cases: ids only, never a word.</summary>
public sealed record CaseWork
{
    public static CaseWork None { get; } = new();

    /// <summary>The case dealt with last: what words without a number are about.</summary>
    public FocusedCase? Focus { get; init; }

    /// <summary>A step that lacks its words, or a read that lacks its purpose.</summary>
    public OpenCaseStep? Open { get; init; }

    private static readonly TimeSpan HalfHour = TimeSpan.FromMinutes(30);

    public CaseWork? Forget(DateTimeOffset now)
    {
        var focus = Focus is { } near && now - near.At <= HalfHour ? Focus : null;
        var open = Open is { } asked && now - asked.At <= HalfHour ? Open : null;
        return (focus, open) == (Focus, Open) ? this : focus is null && open is null ? null : new CaseWork { Focus = focus, Open = open };
    }
}

public sealed record FocusedCase(Guid Case, DateTimeOffset At);

/// <param name="Version">Of the case when the question was put.</param>
public sealed record OpenCaseStep(CaseVerb Verb, Guid Case, int Version, IReadOnlyList<BullyingAct> Acts, DateTimeOffset At);

/// <summary>What a member of staff may want done.</summary>
public enum CaseVerb
{
    List,
    Show,
    Read,
    Safe,
    Start,
    End,
    Established,
    NotEstablished,
    Unproven,
    Handle,
    FollowUp,
    Close,
    Police,
    Note,
    Ask,
    Recuse,
    Assign,
    Settle,
    Cross,
    Appeal,
    ProposeOpening,
    AgreeToOpening,
}
