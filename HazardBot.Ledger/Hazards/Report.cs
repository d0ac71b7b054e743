namespace HazardBot.Ledger.Hazards;

/// <summary>What a reporter sent in one go: one receipt, one or several hazards. It holds who told, the hazards hold what is wrong, so that either can go without the other.</summary>
/// <param name="Id">Version 7 UUID.</param>
/// <param name="Receipt">Sixteen random digits; stored as a keyed hash and sealed.</param>
/// <param name="Reporter">Where the reporter can be reached; null with "receipt only".</param>
/// <param name="Contact">A telephone number the reporter left, if any; sealed.</param>
/// <param name="Anonymous">Whether the reporter asked for it in so many words.</param>
public sealed record Report(Guid Id, string Receipt, ReplyAddress? Reporter, string? Contact, bool Anonymous, DateTimeOffset At);

/// <summary>Where a person is reached: a channel and the platform's opaque conversation and user ids. Sealed; looked up by keyed hash only.</summary>
/// <param name="ServiceUrl">The channel's service address, where it has one.</param>
/// <param name="Locale">BCP-47 tag of the language spoken.</param>
public sealed record ReplyAddress(string Channel, string Conversation, string User, string? ServiceUrl, string Locale);

/// <summary>A report as its holder may see it: with the hazards told in it.</summary>
public sealed record ReportView(Guid Id, DateTimeOffset At, IReadOnlyList<Hazard> Hazards);

/// <summary>The reads of the ledger that a turn may make.</summary>
public interface IHazardReader
{
    /// <summary>The report this receipt belongs to; null if none. The digits are compared by keyed hash.</summary>
    /// <param name="digits">Exactly sixteen ASCII digits; anything else finds nothing.</param>
    Task<ReportView?> FindByReceiptAsync(string digits, CancellationToken cancel);

    /// <summary>A report by its id, for who has shown its receipt; null if it is gone.</summary>
    Task<ReportView?> FindReportAsync(Guid report, CancellationToken cancel);

    /// <summary>What was reported from this chat by this person, newest first, at most <paramref name="limit"/> reports.</summary>
    Task<IReadOnlyList<ReportView>> FindByReporterAsync(string channel, string user, int limit, CancellationToken cancel);

    /// <summary>The receipt of a report, unsealed for the chat that got it; null if it is gone.</summary>
    Task<string?> ShowReceiptAsync(Guid report, CancellationToken cancel);
}

/// <summary>A write that a turn wants done to the ledger. It is decided by the rules beforehand and committed with the turn.</summary>
public abstract record LedgerWrite;

/// <summary>A new report with its hazards.</summary>
public sealed record FileReport(Report Report, IReadOnlyList<NewHazard> Hazards) : LedgerWrite;

/// <summary>A hazard to be created with its first events. Photos are ids of blobs already stored.</summary>
public sealed record NewHazard(Guid Id, Guid DataKey, IReadOnlyList<HazardEvent> Events, IReadOnlyList<Guid> Photos);

/// <summary>Events to be appended to a hazard as it was read: a lost race re-runs the turn.</summary>
/// <param name="Photos">Ids of blobs already stored that come with them; null for none.</param>
public sealed record AppendEvents(Hazard Before, IReadOnlyList<HazardEvent> Events, IReadOnlyList<Guid>? Photos = null) : LedgerWrite;

/// <summary>A version that the turn read to decide and does not change itself.</summary>
public sealed record ReliesOnHazard(Guid Id, int Version) : LedgerWrite;

/// <summary>Hazards that no reporter told: what staff found, what an older ledger held.</summary>
public sealed record RecordHazards(IReadOnlyList<NewHazard> Hazards) : LedgerWrite;
