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
/// <param name="Owner">Code or name of who is responsible (整改责任人).</param>
/// <param name="Due">Last good day of the deadline.</param>
/// <param name="Report">The report it was told in; null for what staff found themselves.</param>
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
    Guid? Report = null);

/// <summary>The words of a hazard. In events they are sealed under the record's data key.</summary>
/// <param name="Description">What is wrong, scrubbed of names and numbers; stands plain in the current row, at most <see cref="LongestDescription"/> characters.</param>
/// <param name="Place">Where exactly, scrubbed; plain in the current row, at most <see cref="LongestPlace"/> characters.</param>
/// <param name="Original">What the reporter wrote, unscrubbed.</param>
/// <param name="SchoolAsTold">The school as the reporter named it, where the register lacks it.</param>
/// <param name="Measure">整改措施.</param>
/// <param name="Note">The words of this event: a reason, a correction asked for.</param>
public sealed record HazardWords(
    string? Description = null,
    string? Place = null,
    string? Original = null,
    string? SchoolAsTold = null,
    string? Measure = null,
    string? Note = null)
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
