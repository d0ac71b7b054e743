using System.Text.Json;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Alerts;

/// <summary>Dangers to life that people are told of. What is due stands in the rows, so that it survives every node; each change is written only on the version it was decided on.</summary>
public sealed class AlertStore(Database database, DataKeyStore keys) : IAlertReader
{
    /// <exception cref="InvalidOperationException">The key of an alert to be changed is gone.</exception>
    public async Task AddAsync(Commit commit, SaveAlert save, DateTimeOffset now, CancellationToken cancel)
    {
        var (before, after) = (save.Change.Before, save.Change.After);
        DataKey key;
        if (before is null)
        {
            key = KeyRing.Create(after.Id);
            keys.Add(commit, key, now);
            DataKeyStore.DestroyAfter(commit, key.Id, save.Change.WordsUntil);
            commit.Add(AlertSql.Insert, AlertRow.Parameters(after, key, 0, Seal(key, save.Reporter)), Expect.OneRow);
        }
        else
        {
            key = await keys.FindAsync(after.Id, cancel) ?? throw new InvalidOperationException($"The words of alert {after.Id} are gone: its key was destroyed.");
            commit.Add(AlertSql.Update, AlertRow.Parameters(after, key, before.Version, null), Expect.OneRow);
        }

        var version = before?.Version ?? 0;
        foreach (var happened in save.Change.Events)
        {
            commit.Add(AlertSql.InsertEvent, Event(after, ++version, happened, key));
        }
    }

    public async Task<Alert?> FindAsync(Guid id, CancellationToken cancel) =>
        await database.FirstAsync<AlertRow>(AlertSql.Find, new { id = id.ToColumn() }, cancel) is { Wrapped: { } wrapped } row ? row.ToAlert(keys.Open(id, wrapped)) : null;

    /// <summary>Where who told it is reached: for the sender, at the moment of sending. Null once the words are destroyed.</summary>
    public async Task<ReplyAddress?> AddressAsync(Guid id, CancellationToken cancel) =>
        await database.FirstAsync<AddressRow>(AlertSql.Address, new { id = id.ToColumn() }, cancel) is { Wrapped: { } wrapped, ReporterSealed: { } address }
            ? JsonSerializer.Deserialize(SealedColumn.AlertReporter.Open(keys.Open(id, wrapped), id.ToColumn(), address), HazardJson.Stored.ReplyAddress)
            : null;

    /// <summary>Alerts whose next mark has passed, longest first.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancel) =>
        [.. (await database.ListAsync<byte[]>(AlertSql.Due, new { now = now.ToColumn(), limit }, cancel)).Select(id => id.ToGuid())];

    /// <summary>Nothing more is done of itself about one whose words are destroyed.</summary>
    public Task StopAsync(Guid id, CancellationToken cancel) => database.CommitAsync(new Commit().Add(AlertSql.Stop, new { id = id.ToColumn() }), cancel);

    /// <summary>Who was told when, and who answered: what stays when the words are gone.</summary>
    public async Task<IReadOnlyList<AlertEvent>> EventsAsync(Guid id, CancellationToken cancel) =>
        [.. (await database.ListAsync<EventRow>(AlertSql.Events, new { alert = id.ToColumn() }, cancel))
            .Select(row => new AlertEvent(Codes.Parse<AlertEventKind>(row.Kind), row.At.ToInstant(), row.Staff))];

    private static object Event(Alert alert, int version, AlertEvent happened, DataKey key)
    {
        var id = alert.Id.ToColumn();
        var words = happened.Kind switch
        {
            AlertEventKind.Raised => JsonSerializer.SerializeToUtf8Bytes(alert.Matter, AlertJson.Default.AlertMatter),
            AlertEventKind.Added => JsonSerializer.SerializeToUtf8Bytes(happened.Addition!, AlertJson.Default.AlertAddition),
            _ => null,
        };
        return new
        {
            alert = id,
            version,
            kind = Codes.Of(happened.Kind),
            at = happened.At.ToColumn(),
            staff = happened.Staff,
            words_sealed = words is null ? null : SealedColumn.AlertWords.Seal(key, id.Numbered(version), words),
        };
    }

    private static byte[]? Seal(DataKey key, ReplyAddress? reporter) => reporter is null
        ? null
        : SealedColumn.AlertReporter.Seal(key, key.Id.ToColumn(), JsonSerializer.SerializeToUtf8Bytes(reporter, HazardJson.Stored.ReplyAddress));

    private sealed record AddressRow(byte[]? ReporterSealed, byte[]? Wrapped);

    private sealed record EventRow(string Kind, long At, string? Staff);
}
