using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Cases;

/// <summary>Why the words of a case are read.</summary>
public enum CasePurpose
{
    /// <summary>核实安全</summary>
    Safety,

    /// <summary>调查</summary>
    Investigation,

    /// <summary>认定、处置</summary>
    Decision,

    /// <summary>跟踪帮扶</summary>
    Support,

    /// <summary>In the reader's own words.</summary>
    Other,
}

/// <summary>A read of a case's words, before it happens.</summary>
/// <param name="Id">Drawn by the turn, so that a re-run leaves one line in the log.</param>
/// <param name="Words">The purpose in the reader's own words, sealed in the log.</param>
public sealed record CaseRead(Guid Id, Guid Case, CasePurpose Purpose, string? Words, DateTimeOffset At);

/// <summary>One line of a case's trail, opened.</summary>
public sealed record CaseTrailLine(int Version, CaseEventKind Kind, DateTimeOffset At, Actor Actor, CaseWords? Words);

/// <summary>A case with its words.</summary>
public sealed record OpenedCase(Case Case, CaseWords Words, IReadOnlyList<CaseTrailLine> Trail);

/// <summary>
/// The reads of the confidential track. For who is not assigned, or is kept out, every one of them answers as if the case did not exist.
/// </summary>
public interface ICaseDesk
{
    /// <summary>What this person is assigned to and has not ended, most pressing first.</summary>
    Task<IReadOnlyList<Case>> AssignedAsync(StaffMember reader, CancellationToken cancel);

    Task<Case?> FindAsync(StaffMember reader, string number, CancellationToken cancel);

    Task<Case?> FindAsync(StaffMember reader, Guid id, CancellationToken cancel);

    /// <summary>The words, after the read was written into the access log durably.</summary>
    Task<OpenedCase?> OpenAsync(StaffMember reader, CaseRead read, CancellationToken cancel);

    /// <summary>What was told in a report, for who told it; whoever asks has shown the receipt or the chat it came from.</summary>
    Task<IReadOnlyList<OpenedCase>> OfReportAsync(Guid report, CancellationToken cancel);
}

/// <summary>No confidential track.</summary>
public sealed class NoCases : ICaseDesk
{
    public static NoCases Instance { get; } = new();

    public Task<IReadOnlyList<Case>> AssignedAsync(StaffMember reader, CancellationToken cancel) => Task.FromResult<IReadOnlyList<Case>>([]);

    public Task<Case?> FindAsync(StaffMember reader, string number, CancellationToken cancel) => Task.FromResult<Case?>(null);

    public Task<Case?> FindAsync(StaffMember reader, Guid id, CancellationToken cancel) => Task.FromResult<Case?>(null);

    public Task<OpenedCase?> OpenAsync(StaffMember reader, CaseRead read, CancellationToken cancel) => Task.FromResult<OpenedCase?>(null);

    public Task<IReadOnlyList<OpenedCase>> OfReportAsync(Guid report, CancellationToken cancel) => Task.FromResult<IReadOnlyList<OpenedCase>>([]);
}
