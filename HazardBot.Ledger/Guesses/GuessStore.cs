using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Guesses;

/// <summary>Counts of what was tried in vain, by the hour. Who tried stands as a keyed hash.</summary>
public sealed class GuessStore(Database database, KeyedHash hash) : IGuessReader
{
    private const long HourLength = 3_600_000;

    public void Add(Commit commit, CountGuess guess, DateTimeOffset now)
    {
        var (address, hour) = (AddressHash(guess.From), HourOf(now));
        commit.Add(GuessSql.Begin, new { address, hour });
        commit.Add(GuessSql.Count, new { address, hour });
        commit.Add(GuessSql.BeginAll, new { hour });
        commit.Add(GuessSql.CountAll, new { hour });
    }

    public async Task<GuessStand> StandAsync(ReplyAddress from, DateTimeOffset now, CancellationToken cancel)
    {
        var hour = HourOf(now);
        var row = await database.FirstAsync<Row>(GuessSql.Stand, new { address = AddressHash(from), hour, before = hour - 1 }, cancel);
        return new((int)(row?.OfAddress ?? 0), (int)(row?.OfAll ?? 0));
    }

    /// <summary>What is older than any look-up asks for.</summary>
    public Task ForgetAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = HourOf(now) - 1;
        return database.CommitAsync(new Commit().Add(GuessSql.Forget, new { before }).Add(GuessSql.ForgetAll, new { before }), cancel);
    }

    private static int HourOf(DateTimeOffset now) => (int)(now.ToColumn() / HourLength);

    private byte[] AddressHash(ReplyAddress from) => hash.Of("guess", from.Channel, from.User);

    private sealed class Row
    {
        public long OfAddress { get; init; }

        public long OfAll { get; init; }
    }
}
