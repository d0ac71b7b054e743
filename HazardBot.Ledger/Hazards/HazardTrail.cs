using System.Text.Json;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

/// <inheritdoc cref="IHazardTrail"/>
public sealed class HazardTrail(Database database, DataKeyStore keys) : IHazardTrail
{
    public async Task<IReadOnlyList<TrailLine>> TrailAsync(Hazard hazard, CancellationToken cancel)
    {
        var lines = await database.ListAsync<StoredEvent>(HazardSql.EventsOf, new { hazard = hazard.Id.ToColumn() }, cancel);
        var key = await keys.FindAsync(hazard.DataKey, cancel);
        return [.. lines.Select(line => Open(line, key))];
    }

    public async Task<IReadOnlyList<HazardPhoto>> PhotosAsync(Hazard hazard, CancellationToken cancel)
    {
        var rows = await database.ListAsync<PhotoRow>(HazardSql.PhotosOf, new { hazard = hazard.Id.ToColumn() }, cancel);
        return [.. rows.Select(row => new HazardPhoto(row.Blob.ToGuid(), row.Kind == HazardSql.PhotoAfter, row.At.ToInstant()))];
    }

    private static TrailLine Open(StoredEvent line, DataKey? key) => new(
        (int)line.Version,
        Codes.Parse<HazardEventKind>(line.Kind),
        line.At.ToInstant(),
        new Actor(line.Actor, line.Role),
        line.Facts is null ? null : JsonSerializer.Deserialize(line.Facts, HazardJson.Stored.StoredFacts)!.ToFacts(),
        key is null || line.WordsSealed is null
            ? null
            : JsonSerializer.Deserialize(SealedColumn.EventWords.Open(key, line.Hazard.Numbered(line.Version), line.WordsSealed), HazardJson.Stored.HazardWords));

    private sealed class PhotoRow
    {
        public byte[] Blob { get; init; } = [];

        public string Kind { get; init; } = "";

        public long At { get; init; }
    }
}
