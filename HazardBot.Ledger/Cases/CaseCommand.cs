namespace HazardBot.Ledger.Cases;

/// <summary>What somebody wants done to a case.</summary>
public abstract record CaseCommand;

/// <summary>A reporter told it, or staff did; only where no record exists yet.</summary>
/// <param name="Police">When the reporter says to have reported it to the police.</param>
public sealed record FileCase(string Number, CaseMatter Matter, CaseWords Words, DateTimeOffset Discovered, Guid? Report, DateTimeOffset? Police = null) : CaseCommand;

/// <summary>已核安全: how it was made sure that the child is safe.</summary>
public sealed record ConfirmSafety(string Words) : CaseCommand;

public sealed record StartInvestigation : CaseCommand;

/// <summary>What came out: 待认定.</summary>
public sealed record EndInvestigation(string Words) : CaseCommand;

/// <summary>构成, 不构成 or 证据不足; also the outcome of a review.</summary>
/// <param name="Acts">Of bullying that is established at least one of the five legal kinds.</param>
public sealed record Find(CaseFinding Finding, IReadOnlyList<BullyingAct> Acts, string Words) : CaseCommand;

/// <summary>处置</summary>
public sealed record StartHandling(string Words) : CaseCommand;

/// <summary>跟踪帮扶</summary>
public sealed record StartFollowUp(string Words) : CaseCommand;

/// <summary>结案</summary>
public sealed record CloseCase(string Words) : CaseCommand;

/// <summary>Somebody concerned objects to the finding: it is reviewed a level up.</summary>
public sealed record Appeal(string Words) : CaseCommand;

/// <summary>报公安, at any time; again changes the time.</summary>
public sealed record ReportToPolice(DateTimeOffset At, string? Words) : CaseCommand;

public sealed record NoteCase(string Words) : CaseCommand;

/// <summary>A question that the reporter answers anonymously.</summary>
public sealed record AskReporter(string Words) : CaseCommand;

/// <summary>The reporter says something more.</summary>
public sealed record AnswerCase(string Words) : CaseCommand;

/// <summary>The reporter puts right what they told.</summary>
/// <param name="Told">The whole in its new form; null where only a note is made.</param>
public sealed record CorrectCase(string Words, string? Told = null) : CaseCommand;

/// <param name="Staff">Staff code.</param>
public sealed record AssignMember(string Staff) : CaseCommand;

/// <summary>这条我要回避</summary>
public sealed record Recuse(string? Words) : CaseCommand;

public sealed record KeepOut(Exclusion Exclusion) : CaseCommand;

/// <summary>Settles whom a half name means.</summary>
/// <param name="Name">As it stands in the exclusion.</param>
/// <param name="Staff">Staff code; null where it is nobody of the register.</param>
public sealed record SettleName(string Name, string? Staff) : CaseCommand;

/// <summary>Pupils of another school are concerned: the level above both takes it.</summary>
public sealed record MarkCrossSchool(string Unit) : CaseCommand;

/// <summary>Nobody is left of those assigned: routed anew. By the clockwork.</summary>
public sealed record RouteAgain : CaseCommand;

public sealed record WithdrawCase : CaseCommand;

public sealed record EraseCase : CaseCommand;

/// <summary>The words may stand in the open ledger, in this form.</summary>
public sealed record ProposeOpening(string Scrubbed) : CaseCommand;

public sealed record AgreeToOpening : CaseCommand;

/// <summary>Retention: its words' time is over. By the clockwork.</summary>
public sealed record AnonymizeCase : CaseCommand;

/// <summary>Why a command was refused.</summary>
public enum CaseRefusal
{
    AlreadyExists,
    NotFound,
    Ended,
    NothingSaid,
    TooLong,
    WrongState,

    /// <summary>Not assigned, or kept out.</summary>
    NotYours,

    /// <summary>Whom it would be given to is kept out, of another part of the tree, or gone.</summary>
    CannotHaveIt,

    /// <summary>An established case of bullying names none of the five kinds.</summary>
    KindMissing,

    /// <summary>Only somebody of a level above may.</summary>
    NeedsLevelAbove,

    /// <summary>It takes another person than the one who did the step before.</summary>
    NeedsAnotherPerson,

    /// <summary>It has to be looked into, whatever the reporter wishes.</summary>
    MustStay,
}

/// <summary>What the rules say to a command: events, or a refusal with its reason.</summary>
public sealed record CaseDecision(IReadOnlyList<CaseEvent> Events, CaseRefusal? Refusal)
{
    public static CaseDecision Accept(params IReadOnlyList<CaseEvent> events) => new(events, null);

    public static CaseDecision Refuse(CaseRefusal reason) => new([], reason);
}
