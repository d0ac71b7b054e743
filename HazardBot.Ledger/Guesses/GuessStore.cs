using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Guesses;

/// <summary>Counts of what was tried in vain, by ten minutes. Who tried stands as a keyed hash.</summary>
public sealed class GuessStore(Database database, KeyedHash hash) : IGuessReader
{
    private const long SlotLength = 600_000;

    /// <summary>The present ten minutes and five before them: never more than an hour.</summary>
    private const int SlotsLooked = 6;

    public void Add(Commit commit, CountGuess guess, DateTimeOffset now)
    {
        var (address, slot) = (AddressHash(guess.From), SlotOf(now));
        commit.Add(GuessSql.Begin, new { address, slot });
        commit.Add(GuessSql.Count, new { address, slot });
        commit.Add(GuessSql.BeginAll, new { slot });
        commit.Add(GuessSql.CountAll, new { slot });
    }

    public async Task<GuessStand> StandAsync(ReplyAddress from, DateTimeOffset now, CancellationToken cancel)
    {
        var row = await database.FirstAsync<Row>(GuessSql.Stand, new { address = AddressHash(from), first_slot = FirstSlot(now) }, cancel);
        return new((int)(row?.OfAddress ?? 0), (int)(row?.OfAll ?? 0));
    }

    /// <summary>What is older than any look-up asks for.</summary>
    public Task ForgetAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var oldest = FirstSlot(now);
        return database.CommitAsync(new Commit().Add(GuessSql.Forget, new { first_slot = oldest }).Add(GuessSql.ForgetAll, new { first_slot = oldest }), cancel);
    }

    private static int SlotOf(DateTimeOffset now) => (int)(now.ToColumn() / SlotLength);

    private static int FirstSlot(DateTimeOffset now) => SlotOf(now) - SlotsLooked + 1;

    private byte[] AddressHash(ReplyAddress from) => hash.Of("guess", from.Channel, from.User);

    private sealed class Row
    {
        public long OfAddress { get; init; }

        public long OfAll { get; init; }
    }
}
