using System.Security.Cryptography;
using System.Text;
using HazardBot.Ledger.Conversations;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Conversations;

public abstract class ArrivalContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly DateTimeOffset Now = Samples.Now;

    [Fact]
    public async Task Those_of_a_conversation_are_taken_in_order_and_one_at_a_time()
    {
        await using var ledger = await OwnAsync();
        var (talk, other) = (Key(), Key());
        await AddAsync(ledger, talk, "first");
        await AddAsync(ledger, talk, "second");
        await AddAsync(ledger, other, "other");

        var first = (await ClaimAsync(ledger))!;
        Assert.Equal(["first", "other"], [Words(first), Words((await ClaimAsync(ledger))!)]);
        Assert.Null(await ClaimAsync(ledger));

        await ledger.Arrivals.DoneAsync(first, Now, Cancel);
        Assert.Equal("second", Words((await ClaimAsync(ledger))!));
        Assert.True(await ledger.Arrivals.AnyAsync(talk, Cancel));
        Assert.False(await ledger.Arrivals.AnyAsync(Key(), Cancel));
    }

    [Fact]
    public async Task The_same_message_comes_in_once()
    {
        await using var ledger = await OwnAsync();
        var (talk, message) = (Key(), Key());
        await AddAsync(ledger, talk, "once", message);
        await AddAsync(ledger, talk, "again", message);

        await ledger.Arrivals.DoneAsync((await ClaimAsync(ledger))!, Now, Cancel);

        Assert.False(await ledger.Arrivals.AnyAsync(talk, Cancel));
    }

    [Fact]
    public async Task What_is_tried_again_waits_until_then_and_holds_back_the_next()
    {
        await using var ledger = await OwnAsync();
        var talk = Key();
        await AddAsync(ledger, talk, "first");
        await AddAsync(ledger, talk, "second");
        Assert.True(await ledger.Arrivals.RetryAsync((await ClaimAsync(ledger))!, Now.AddSeconds(5), Cancel));

        Assert.Null(await ClaimAsync(ledger, Now.AddSeconds(4)));
        var again = (await ClaimAsync(ledger, Now.AddSeconds(5)))!;
        Assert.Equal(("first", 1), (Words(again), again.Attempts));
    }

    [Fact]
    public async Task A_dead_workers_comes_back_when_its_lease_ends()
    {
        await using var ledger = await OwnAsync();
        await AddAsync(ledger, Key(), "first");
        var lost = (await ClaimAsync(ledger))!;

        Assert.Null(await ClaimAsync(ledger, Now + ArrivalStore.Lease - TimeSpan.FromMilliseconds(1)));
        Assert.NotNull(await ClaimAsync(ledger, Now + ArrivalStore.Lease));
        Assert.False(await ledger.Arrivals.RetryAsync(lost, Now, Cancel));
    }

    [Fact]
    public async Task Its_words_stand_sealed_and_go_with_their_key()
    {
        await using var ledger = await OwnAsync();
        await AddAsync(ledger, Key(), "words of a person");
        Assert.DoesNotContain("words", Encoding.Latin1.GetString((await ledger.PeekAsync<byte[]>("SELECT body_sealed FROM arrival"))!), StringComparison.Ordinal);

        await ledger.Arrivals.DoneAsync((await ClaimAsync(ledger))!, Now, Cancel);

        Assert.Equal(1, await ledger.Keys.DestroyDueAsync(Now, Cancel));
    }

    private static byte[] Key() => RandomNumberGenerator.GetBytes(32);

    private static string Words(ClaimedArrival claimed) => Encoding.UTF8.GetString(claimed.Body);

    private static Task<ClaimedArrival?> ClaimAsync(TestLedger ledger, DateTimeOffset? now = null) => ledger.Arrivals.ClaimAsync(Samples.NewId(), now ?? Now, Cancel);

    private static Task AddAsync(TestLedger ledger, byte[] talk, string words, byte[]? message = null) =>
        ledger.Arrivals.AddAsync(new(Samples.NewId(), talk, message ?? Key(), Encoding.UTF8.GetBytes(words)), Now, Cancel);
}

public sealed class ArrivalsOnSqlite(SqliteFixture fixture) : ArrivalContract(fixture), IClassFixture<SqliteFixture>;

public sealed class ArrivalsOnSqlServer(SqlServerFixture fixture) : ArrivalContract(fixture), IClassFixture<SqlServerFixture>;
