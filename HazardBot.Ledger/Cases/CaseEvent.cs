using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Cases;

/// <summary>What an event of a case's trail is.</summary>
public enum CaseEventKind
{
    Filed,

    /// <summary>核实了孩子安全</summary>
    SafetyConfirmed,

    InvestigationStarted,

    InvestigationEnded,

    /// <summary>认定</summary>
    Found,

    HandlingStarted,

    FollowUpStarted,

    Closed,

    /// <summary>申诉</summary>
    Appealed,

    /// <summary>报公安</summary>
    ReportedToPolice,

    /// <summary>Written into the record: a talk, an observation.</summary>
    Noted,

    /// <summary>A question to the reporter.</summary>
    Asked,

    /// <summary>The reporter's answer, or something more from them.</summary>
    Answered,

    /// <summary>The reporter put something right.</summary>
    Corrected,

    /// <summary>Another person is assigned by name.</summary>
    Assigned,

    /// <summary>回避</summary>
    Recused,

    /// <summary>Somebody is kept out from here on.</summary>
    KeptOut,

    /// <summary>It is settled whom a half name means.</summary>
    NameSettled,

    /// <summary>Pupils of another school are concerned.</summary>
    CrossSchool,

    /// <summary>Another unit has it now.</summary>
    Passed,

    /// <summary>The reporter asks to take it back; it has to stay.</summary>
    WithdrawalAsked,

    Withdrawn,

    /// <summary>Its words are to be destroyed at the reporter's wish.</summary>
    Erased,

    /// <summary>One person wants it in the open ledger.</summary>
    OpeningProposed,

    /// <summary>A second person agreed.</summary>
    Opened,

    /// <summary>Its words' time is over.</summary>
    Anonymized,
}

/// <summary>One line of a case's trail, before it is sealed and chained.</summary>
/// <param name="Facts">The facts after the event.</param>
/// <param name="Matter">The matter after the event; null where it is as before.</param>
/// <param name="Words">What the event brought; null members leave the record's as they are.</param>
public sealed record CaseEvent(CaseEventKind Kind, DateTimeOffset At, Actor Actor, CaseFacts Facts, CaseMatter? Matter = null, CaseWords? Words = null);
