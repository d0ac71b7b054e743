using HazardBot.Ledger.Channels;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Channels;

public abstract class ChannelStoresContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly DateTimeOffset Now = Samples.Now;

    [Fact]
    public async Task One_of_several_nodes_fetches_a_token_and_all_read_it()
    {
        await using var ledger = await OwnAsync();
        var store = ledger.AccessTokens;
        Assert.Null(await store.FindAsync("a", Cancel));

        var leases = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => store.LeaseAsync("a", $"lease-{number}", Now, Cancel)));
        var mine = $"lease-{Array.IndexOf(leases, true)}";
        await store.KeepAsync("a", "lease-of-nobody", "wrong", Now.AddHours(2), Cancel);
        await store.KeepAsync("a", mine, "the token", Now.AddHours(2), Cancel);

        Assert.Single(leases, isMine => isMine);
        Assert.Equal(("the token", Now.AddHours(2)), await store.FindAsync("a", Cancel));
        Assert.True(await store.LeaseAsync("a", "next", Now, Cancel));
        Assert.False(await store.LeaseAsync("a", "third", Now, Cancel));
        await store.FreeAsync("a", "next", Cancel);
        Assert.True(await store.LeaseAsync("a", "third", Now, Cancel));
        Assert.True(await store.LeaseAsync("a", "fourth", Now + AccessTokenStore.Lease, Cancel));
    }

    [Fact]
    public async Task No_more_are_taken_in_a_span_than_there_are()
    {
        await using var ledger = await OwnAsync();
        Task<bool> TakeAsync(DateTimeOffset since, string who = "p") => ledger.Allowances.TakeInAsync("wecom", who, since, 5, Cancel);

        var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => TakeAsync(Now)));

        Assert.Equal(5, taken.Count(isTaken => isTaken));
        Assert.True(await TakeAsync(Now, "another"));
        Assert.True(await TakeAsync(Now.AddMinutes(1)));
        Assert.False(await ledger.Allowances.TakeInAsync("wecom", "p", Now.AddMinutes(1), 1, Cancel));
    }

    [Fact]
    public async Task After_somebody_has_written_there_are_so_many_for_so_long()
    {
        await using var ledger = await OwnAsync();
        var store = ledger.Allowances;
        Task<bool> TakeAsync(DateTimeOffset earliest) => store.TakeAfterAsync("kf", "p", earliest, 2, Cancel);

        Assert.False(await TakeAsync(Now.AddHours(-48)));
        await store.OpenAsync("kf", "p", Now, Cancel);
        Assert.True(await store.IsOpenAsync("kf", "p", Now.AddHours(-48), 2, Cancel));
        Assert.True(await TakeAsync(Now.AddHours(-48)));
        await store.OpenAsync("kf", "p", Now.AddHours(-1), Cancel);
        Assert.True(await TakeAsync(Now));
        Assert.False(await TakeAsync(Now));
        await store.GiveBackAsync("kf", "p", Cancel);
        Assert.True(await TakeAsync(Now));
        Assert.False(await TakeAsync(Now));
        Assert.False(await store.IsOpenAsync("kf", "p", Now, 2, Cancel));
        await store.OpenAsync("kf", "p", Now.AddMinutes(1), Cancel);
        Assert.False(await TakeAsync(Now.AddHours(1)));
        Assert.True(await TakeAsync(Now));
    }

    [Fact]
    public async Task An_account_is_read_by_one_node_and_what_was_asked_meanwhile_is_not_lost()
    {
        await using var ledger = await OwnAsync();
        var store = ledger.Pulls;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => store.AskAsync("wk", $"hint-{number}", Cancel)));
        await store.AskAsync("wk", null, Cancel);

        var claims = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => store.ClaimAsync("wk", $"lease-{number}", Now, Cancel)));
        var mine = $"lease-{Array.IndexOf(claims, true)}";
        var state = (await store.FindAsync("wk", Cancel))!;
        await store.AskAsync("wk", "later", Cancel);

        Assert.Single(claims, isMine => isMine);
        Assert.StartsWith("hint-", state.Hint, StringComparison.Ordinal);
        Assert.Equal((5, 0, null), (state.Asked, state.Done, state.Position));
        Assert.True(await store.MoveAsync("wk", mine, "place-1", Now, Cancel));
        Assert.False(await store.MoveAsync("wk", "lease-of-nobody", "place-2", Now, Cancel));
        Assert.True(await store.DoneAsync("wk", mine, state.Asked, Cancel));
        var after = (await store.FindAsync("wk", Cancel))!;
        Assert.Equal(("place-1", "later", true), (after.Position, after.Hint, after.IsBehind));

        Assert.True(await store.ClaimAsync("wk", "next", Now, Cancel));
        Assert.True(await store.LeaveAsync("wk", "next", Now.AddSeconds(5), Cancel));
        Assert.False(await store.ClaimAsync("wk", "third", Now, Cancel));
        Assert.True(await store.ClaimAsync("wk", "third", Now.AddSeconds(5), Cancel));
    }
}

public sealed class ChannelStoresOnSqlite(SqliteFixture fixture) : ChannelStoresContract(fixture), IClassFixture<SqliteFixture>;

public sealed class ChannelStoresOnSqlServer(SqlServerFixture fixture) : ChannelStoresContract(fixture), IClassFixture<SqlServerFixture>;
