namespace HazardBot.Ledger.Threads;

/// <summary>The reads of talks that a turn may make. Whoever asks has found the record or the report through a read that checked who may see it.</summary>
public interface IThreadReader
{
    /// <summary>Also one that has ended; null if none has this id.</summary>
    Task<TalkThread?> FindAsync(Guid id, CancellationToken cancel);

    /// <summary>The talk about a record; null where nobody ever asked.</summary>
    Task<TalkThread?> OfHazardAsync(Guid hazard, CancellationToken cancel);

    /// <summary>The talks about the records of a report.</summary>
    Task<IReadOnlyList<TalkThread>> OfReportAsync(Guid report, CancellationToken cancel);

    /// <summary>Every line, oldest first; none once the words are destroyed.</summary>
    Task<IReadOnlyList<ThreadLine>> LinesAsync(TalkThread thread, CancellationToken cancel);

    /// <summary>How the reporter of a report can be asked.</summary>
    Task<ReporterReach> ReachAsync(Guid report, CancellationToken cancel);
}

/// <summary>How who reported can be asked something.</summary>
public enum ReporterReach
{
    /// <summary>In the chat that it was reported from.</summary>
    Chat,

    /// <summary>"Receipt only": a question is seen when the receipt is shown.</summary>
    ReceiptOnly,

    /// <summary>Not any more: the words were destroyed.</summary>
    Gone,
}

/// <summary>Where nobody talks.</summary>
public sealed class NoThreads : IThreadReader
{
    public static NoThreads Instance { get; } = new();

    public Task<TalkThread?> FindAsync(Guid id, CancellationToken cancel) => Task.FromResult<TalkThread?>(null);

    public Task<TalkThread?> OfHazardAsync(Guid hazard, CancellationToken cancel) => Task.FromResult<TalkThread?>(null);

    public Task<IReadOnlyList<TalkThread>> OfReportAsync(Guid report, CancellationToken cancel) => Task.FromResult<IReadOnlyList<TalkThread>>([]);

    public Task<IReadOnlyList<ThreadLine>> LinesAsync(TalkThread thread, CancellationToken cancel) => Task.FromResult<IReadOnlyList<ThreadLine>>([]);

    public Task<ReporterReach> ReachAsync(Guid report, CancellationToken cancel) => Task.FromResult(ReporterReach.Gone);
}
