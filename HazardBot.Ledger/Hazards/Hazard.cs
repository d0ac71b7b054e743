namespace HazardBot.Ledger.Hazards;

/// <summary>How a hazard came to the ledger (排查方式).</summary>
public enum HazardSource
{
    /// <summary>群众举报</summary>
    Report,

    /// <summary>自查</summary>
    SelfCheck,

    /// <summary>上级检查</summary>
    Inspection,

    /// <summary>暗访</summary>
    UnannouncedVisit,

    /// <summary>回头看</summary>
    LookBack,

    /// <summary>转来</summary>
    Transferred,
}

/// <summary>隐患等级</summary>
public enum Severity
{
    /// <summary>一般</summary>
    General,

    /// <summary>重大</summary>
    Major,
}

/// <summary>The facts of a hazard that hold no personal words: the plain columns of its row, and the plain payload of its events.</summary>
/// <param name="Number">Ledger number, for talking: QD-2026-000123.</param>
/// <param name="Unit">Code of the narrowest organization known; null while not even the district is.</param>
/// <param name="Occurred">ISO date or date-time, local, as told; null if it wasn't or recurs.</param>
/// <param name="Owner">Who is responsible (整改责任人), by name, as it was said: the person need not be in the register.</param>
/// <param name="Due">Last good day of the deadline.</param>
/// <param name="Report">The report it was told in; null for what staff found themselves.</param>
/// <param name="Handler">Staff code of the owner, where the register has the person: gets the digest and answers it.</param>
/// <param name="Holder">Staff code of who has to act next; null where nobody has, or nobody could be found.</param>
/// <param name="ActBy">Last good day for the holder's next step: to accept, to put right, to check, to decide on an extension.</param>
/// <param name="Details">What else is known; null where nothing is.</param>
public sealed record HazardFacts(
    string Number,
    HazardStatus Status,
    HazardCategory Category,
    Severity Severity,
    bool Urgent,
    HazardSource Source,
    string? Unit,
    string? Occurred,
    DateTimeOffset ReportedAt,
    string? Owner = null,
    DateOnly? Due = null,
    DateTimeOffset? ClosedAt = null,
    Guid? Report = null,
    string? Handler = null,
    string? Holder = null,
    DateOnly? ActBy = null,
    HazardDetails? Details = null);

/// <summary>立即整改 or 限期整改.</summary>
public enum RectificationMode
{
    /// <summary>立即整改</summary>
    Immediate,

    /// <summary>限期整改: not without somebody on guard and an interim measure.</summary>
    Timed,
}

/// <summary>The facts that nothing is searched by. They stand as JSON in one column, so that a new one needs no migration.</summary>
public sealed record HazardDetails
{
    public RectificationMode? Mode { get; init; }

    /// <summary>Staff code of who accepted it and answers for it at the unit (受理人): checks what the handler did.</summary>
    public string? Officer { get; init; }

    /// <summary>责任领导, by name.</summary>
    public string? Leader { get; init; }

    /// <summary>盯防人, by name.</summary>
    public string? Guard { get; init; }

    /// <summary>整改资金, in ten thousand yuan.</summary>
    public decimal? Budget { get; init; }

    /// <summary>When it was given to the unit that holds it now: misrouted ones come back within two workdays from here.</summary>
    public DateTimeOffset? RoutedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>When it was last said to be put right, and by whom (staff code).</summary>
    public DateTimeOffset? DoneAt { get; init; }

    public string? DoneBy { get; init; }

    /// <summary>The deadline asked for, while an extension waits for its decision.</summary>
    public DateOnly? ExtensionDue { get; init; }

    /// <summary>Extensions granted.</summary>
    public int Extensions { get; init; }

    /// <summary>Checks failed since it was assigned.</summary>
    public int FailedChecks { get; init; }

    /// <summary>How often it was opened again after 销号.</summary>
    public int Reopened { get; init; }

    /// <summary>复查人: staff code, or a name from an older ledger.</summary>
    public string? Checker { get; init; }

    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>Ledger number of the one it was merged into.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The authority outside that it was referred to.</summary>
    public string? ReferredTo { get; init; }

    /// <summary>排查人, by name, where staff found it.</summary>
    public string? Finder { get; init; }

    /// <summary>Its number in an older ledger.</summary>
    public string? OldNumber { get; init; }
}

/// <summary>The words of a hazard. In events they are sealed under the record's data key.</summary>
/// <param name="Description">What is wrong, scrubbed of names and numbers; stands plain in the current row, at most <see cref="LongestDescription"/> characters.</param>
/// <param name="Place">Where exactly, scrubbed; plain in the current row, at most <see cref="LongestPlace"/> characters.</param>
/// <param name="Original">What the reporter wrote, unscrubbed.</param>
/// <param name="SchoolAsTold">The school as the reporter named it, where the register lacks it.</param>
/// <param name="Measure">整改措施; plain in the current row.</param>
/// <param name="Note">The words of this event: a reason, a correction asked for.</param>
/// <param name="Interim">临时防控措施; plain in the current row, like all that follow.</param>
/// <param name="Cause">原因分析.</param>
/// <param name="Outcome">整改情况.</param>
/// <param name="Remark">备注.</param>
/// <param name="CheckResult">复查结论, where it says more than 合格 or 不合格.</param>
/// <param name="LookBack">回头看情况.</param>
public sealed record HazardWords(
    string? Description = null,
    string? Place = null,
    string? Original = null,
    string? SchoolAsTold = null,
    string? Measure = null,
    string? Note = null,
    string? Interim = null,
    string? Cause = null,
    string? Outcome = null,
    string? Remark = null,
    string? CheckResult = null,
    string? LookBack = null)
{
    public const int LongestDescription = 4000;

    public const int LongestPlace = 200;
}

/// <summary>A hazard as it stands now.</summary>
/// <param name="Id">Version 7 UUID.</param>
/// <param name="Version">Sequence number of its last event; 1 after the first.</param>
/// <param name="Head">SHA-256 of its last event, 32 bytes.</param>
/// <param name="DataKey">The key its words are sealed under.</param>
public sealed record Hazard(Guid Id, int Version, HazardFacts Facts, HazardWords Words, Guid DataKey, ReadOnlyMemory<byte> Head = default);
