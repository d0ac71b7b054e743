using HazardBot.Ledger.Links;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Links;

public abstract class LinkStoreContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Fact]
    public async Task A_link_is_the_first_viewers_and_nobody_elses()
    {
        var store = new LinkStore(Ledger.Database, Ledger.Hash);

        Assert.True(await store.ClaimAsync("link-a", "first", Samples.Now, Cancel));
        Assert.False(await store.ClaimAsync("link-a", "second", Samples.Now, Cancel));
        Assert.True(await store.ClaimAsync("link-a", "first", Samples.Now.AddMinutes(1), Cancel));
        Assert.True(await store.ClaimAsync("link-b", "second", Samples.Now, Cancel));
    }
}

public sealed class LinkStoreOnSqlite(SqliteFixture fixture) : LinkStoreContract(fixture), IClassFixture<SqliteFixture>;

public sealed class LinkStoreOnSqlServer(SqlServerFixture fixture) : LinkStoreContract(fixture), IClassFixture<SqlServerFixture>;
