using System.Text.Json;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

/// <summary>Turns what the rules decided into writes of one commit: events sealed and chained, the current row beside them.</summary>
/// <param name="zone">Whose days hazards are counted by.</param>
public sealed class HazardWriter(DataKeyStore keys, ReportWriter reports, TimeZoneInfo zone)
{
    private readonly Tally _tally = new(zone);

    /// <exception cref="InvalidOperationException">The data key of a record to be changed is gone.</exception>
    public async Task AddAsync(Commit commit, LedgerWrite write, DateTimeOffset now, CancellationToken cancel)
    {
        switch (write)
        {
            case FileReport filed:
                reports.Add(commit, filed.Report);
                foreach (var hazard in filed.Hazards)
                {
                    Create(commit, hazard, now);
                }

                break;
            case RecordHazards recorded:
                foreach (var hazard in recorded.Hazards)
                {
                    Create(commit, hazard, now);
                }

                break;
            case AppendEvents appended:
                var key = await keys.FindAsync(appended.Before.DataKey, cancel)
                    ?? throw new InvalidOperationException($"The words of hazard {appended.Before.Id} are gone: its key was destroyed.");
                Append(commit, appended, key);
                AddPhotos(commit, appended.Before.Id, appended.Photos ?? [], KindOf(appended.Events), now);
                break;
            case SendMessage message:
                commit.Add(HazardSql.InsertOutgoing, new
                {
                    id = message.Id.ToColumn(),
                    kind = Codes.Of(message.Kind),
                    staff = message.Staff,
                    report = message.Report?.ToColumn(),
                    hazard = message.Hazard?.ToColumn(),
                    about = message.About,
                    only_once = message.OnlyOnce,
                    priority = message.Kind == OutgoingKind.Alert ? 0 : 1,
                    now = now.ToColumn(),
                });
                break;
            case ReliesOnHazard relied:
                commit.Add(HazardSql.Hold, new { id = relied.Id.ToColumn(), seen = relied.Version }, Expect.OneRow);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(write), write.GetType().Name, "No way to write this.");
        }
    }

    private void Create(Commit commit, NewHazard created, DateTimeOffset now)
    {
        var key = KeyRing.Create(created.DataKey);
        keys.Add(commit, key, now);
        var first = created.Events[0];
        var hazard = new Hazard(created.Id, 0, first.Facts!, first.Words!, created.DataKey, EventChain.Start);
        var (after, lines) = Chain(hazard, created.Events, key);
        commit.Add(HazardSql.Insert, HazardRow.Parameters(after, 0, _tally.Day));
        _tally.Add(commit, null, after.Facts);
        AddLines(commit, lines);
        AddPhotos(commit, created.Id, created.Photos, HazardSql.PhotoBefore, now);
    }

    /// <summary>What staff add when they say it is done, or check it, shows the place after the repair.</summary>
    private static string KindOf(IReadOnlyList<HazardEvent> events) =>
        events.Any(e => e.Kind is HazardEventKind.Done or HazardEventKind.CheckPassed) ? HazardSql.PhotoAfter : HazardSql.PhotoBefore;

    private static void AddPhotos(Commit commit, Guid hazard, IReadOnlyList<Guid> photos, string kind, DateTimeOffset now)
    {
        foreach (var photo in photos)
        {
            commit.Add(HazardSql.InsertPhoto, new { hazard = hazard.ToColumn(), blob = photo.ToColumn(), kind, at = now.ToColumn() });
        }
    }

    private void Append(Commit commit, AppendEvents appended, DataKey key)
    {
        // The row first: who lost a race is told so by its version, not by the key of an event that the other wrote.
        var (after, lines) = Chain(appended.Before, appended.Events, key);
        commit.Add(HazardSql.Update, HazardRow.Parameters(after, appended.Before.Version, _tally.Day), Expect.OneRow);
        _tally.Add(commit, appended.Before.Facts, after.Facts);
        AddLines(commit, lines);
    }

    private static void AddLines(Commit commit, List<StoredEvent> lines) => lines.ForEach(line => commit.Add(HazardSql.InsertEvent, line));

    private static (Hazard After, List<StoredEvent> Lines) Chain(Hazard hazard, IReadOnlyList<HazardEvent> events, DataKey key)
    {
        var lines = new List<StoredEvent>(events.Count);
        foreach (var happened in events)
        {
            hazard = HazardRules.Apply(hazard, happened);
            var line = Store(hazard, happened, key);
            line = line with { Hash = EventChain.Hash(hazard.Head.Span, line) };
            hazard = hazard with { Head = line.Hash };
            lines.Add(line);
        }

        return (hazard, lines);
    }

    private static StoredEvent Store(Hazard hazard, HazardEvent happened, DataKey key) => new(
        hazard.Id.ToColumn(),
        hazard.Version,
        Codes.Of(happened.Kind),
        happened.At.ToColumn(),
        happened.Actor.Code,
        happened.Actor.Role,
        happened.Facts is { } facts ? JsonSerializer.SerializeToUtf8Bytes(StoredFacts.Of(facts), HazardJson.Stored.StoredFacts) : null,
        happened.Words is { } words ? Seal(hazard, words, key) : null,
        []);

    private static byte[] Seal(Hazard hazard, HazardWords words, DataKey key) => SealedColumn.EventWords.Seal(
        key, hazard.Id.ToColumn().Numbered(hazard.Version), JsonSerializer.SerializeToUtf8Bytes(words, HazardJson.Stored.HazardWords));
}
