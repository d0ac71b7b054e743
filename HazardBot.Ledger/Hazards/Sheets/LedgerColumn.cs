namespace HazardBot.Ledger.Hazards.Sheets;

/// <summary>The columns of 校园安全隐患排查整改台账, in their order; in a ledger of several units the unit stands second.</summary>
public enum LedgerColumn
{
    Serial,
    Unit,
    Number,
    FoundOn,
    Method,
    Finder,
    Category,
    Place,
    Description,
    Level,
    Cause,
    Measure,
    Interim,
    Leader,
    Owner,
    Budget,
    Due,
    DoneOn,
    Outcome,
    Checker,
    CheckedOn,
    CheckResult,
    IsClosed,
    ClosedOn,
    LookBack,
    Remark,
}
