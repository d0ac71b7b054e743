using System.Text;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Cases;

/// <param name="Version">What the case's version was then.</param>
/// <param name="Words">The purpose in the reader's own words; null where none were said, or the case's key is destroyed.</param>
public sealed record CaseAccess(DateTimeOffset At, string Staff, string Role, int Version, CasePurpose Purpose, string? Words);

/// <param name="Steps">Who did what: the trail without a word.</param>
public sealed record CaseAccessReport(string Number, IReadOnlyList<CaseAccess> Reads, IReadOnlyList<CaseTrailLine> Steps);

/// <summary>Who read a case, when and why. No word of the case is in it.</summary>
public sealed class CaseAccessLog(Database database, DataKeyStore keys)
{
    /// <summary>Null where there is no case of this number. It stays provable after the words are destroyed.</summary>
    public async Task<CaseAccessReport?> OfAsync(string number, CancellationToken cancel)
    {
        if (await database.FirstAsync<CaseRow>(CaseSql.FindByNumber, new { number }, cancel) is not { } row)
        {
            return null;
        }

        var key = row.Key(keys);
        var reads = await database.ListAsync<AccessRow>(CaseSql.AccessOf, new { case_id = row.Id }, cancel);
        var steps = await database.ListAsync<StoredEvent>(CaseSql.EventsOf, new { case_id = row.Id }, cancel);
        return new(
            row.Number,
            [.. reads.Select(read => read.Opened(key))],
            [.. steps.Select(step => new CaseTrailLine((int)step.Version, Codes.Parse<CaseEventKind>(step.Kind), step.At.ToInstant(), new Actor(step.Actor, step.Role), null))]);
    }

    private sealed class AccessRow
    {
        public byte[] Id { get; init; } = [];

        public long At { get; init; }

        public string Staff { get; init; } = "";

        public string Role { get; init; } = "";

        public long Version { get; init; }

        public string Purpose { get; init; } = "";

        public byte[]? PurposeSealed { get; init; }

        public CaseAccess Opened(DataKey? key) => new(
            At.ToInstant(),
            Staff,
            Role,
            (int)Version,
            Codes.Parse<CasePurpose>(Purpose),
            key is null || PurposeSealed is null ? null : Encoding.UTF8.GetString(SealedColumn.CasePurpose.Open(key, Id, PurposeSealed)));
    }
}
