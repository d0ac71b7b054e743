using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Storage.Sqlite;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Sealing;

public abstract class DataKeyContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Fact]
    public async Task A_stored_key_is_found_and_another_is_not()
    {
        var key = await AddAsync(Ledger);

        Assert.Equal(key.Secret.ToArray(), (await Ledger.Keys.FindAsync(key.Id, Cancel))!.Secret.ToArray());
        Assert.Null(await Ledger.Keys.FindAsync(Samples.NewId(), Cancel));
    }

    [Fact]
    public async Task Keys_are_destroyed_when_their_time_has_come_and_not_before()
    {
        await using var ledger = await OwnAsync();
        var (kept, due) = (await AddAsync(ledger), await AddAsync(ledger));
        await MarkAsync(ledger, [due]);

        Assert.Equal(0, await ledger.Keys.DestroyDueAsync(Samples.Now.AddMilliseconds(-1), Cancel));
        Assert.NotNull(await ledger.Keys.FindAsync(due.Id, Cancel));
        Assert.Equal(1, await ledger.Keys.DestroyDueAsync(Samples.Now, Cancel));
        Assert.Null(await ledger.Keys.FindAsync(due.Id, Cancel));
        Assert.NotNull(await ledger.Keys.FindAsync(kept.Id, Cancel));
        Assert.Equal(0, await ledger.Keys.DestroyDueAsync(Samples.Now, Cancel));
    }

    [Fact]
    public async Task More_keys_than_one_pass_takes_are_all_destroyed()
    {
        await using var ledger = await OwnAsync();
        var keys = Enumerable.Range(0, 1001).Select(_ => KeyRing.Create(Samples.NewId())).ToList();
        var commit = new Commit();
        keys.ForEach(key => ledger.Keys.Add(commit, key, Samples.Now));
        await ledger.Database.CommitAsync(commit, Cancel);
        await MarkAsync(ledger, keys);

        Assert.Equal(1001, await ledger.Keys.DestroyDueAsync(Samples.Now, Cancel));
    }

    [Fact]
    public async Task A_destroyed_key_that_is_marked_again_does_not_keep_the_pass_busy()
    {
        await using var ledger = await OwnAsync();
        var key = await AddAsync(ledger);
        await MarkAsync(ledger, [key]);
        await ledger.Keys.DestroyDueAsync(Samples.Now, Cancel);

        await ledger.TamperAsync("UPDATE data_key SET destroy_after = 1");

        Assert.Equal(0, await ledger.Keys.DestroyDueAsync(Samples.Now, Cancel));
    }

    [Fact]
    public async Task A_wrapped_key_put_at_another_records_place_is_refused()
    {
        var (one, other) = (await AddAsync(Ledger), await AddAsync(Ledger));
        await Ledger.TamperAsync(
            "UPDATE data_key SET wrapped = (SELECT wrapped FROM data_key WHERE id = @other) WHERE id = @id",
            new { id = one.Id.ToColumn(), other = other.Id.ToColumn() });

        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => Ledger.Keys.FindAsync(one.Id, Cancel));
    }

    [Fact]
    public async Task Nodes_that_start_at_once_agree_on_the_secret_and_it_outlives_them()
    {
        await using var ledger = await OwnAsync();
        await ledger.TamperAsync("DELETE FROM secret");
        await using var another = ledger.ConnectAnother();

        var hashes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            async () => Convert.ToHexString((await KeyedHash.LoadAsync(i % 2 == 0 ? ledger.Database : another, ledger.Ring, Cancel)).Of("p", "x")), Cancel)));

        Assert.Single(hashes.Distinct(StringComparer.Ordinal));
        await using var restarted = ledger.ConnectAnother();
        Assert.Equal(hashes[0], Convert.ToHexString((await KeyedHash.LoadAsync(restarted, ledger.Ring, Cancel)).Of("p", "x")));
    }

    [Fact]
    public async Task Another_key_ring_does_not_start()
    {
        var stranger = new KeyRing(new Microsoft.AspNetCore.DataProtection.EphemeralDataProtectionProvider());

        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => KeyedHash.LoadAsync(Ledger.Database, stranger, Cancel));
    }

    private static async Task<DataKey> AddAsync(TestLedger ledger)
    {
        var key = KeyRing.Create(Samples.NewId());
        var commit = new Commit();
        ledger.Keys.Add(commit, key, Samples.Now);
        await ledger.Database.CommitAsync(commit, Cancel);
        return key;
    }

    private static async Task MarkAsync(TestLedger ledger, List<DataKey> keys)
    {
        var commit = new Commit();
        keys.ForEach(key => DataKeyStore.DestroyAfter(commit, key.Id, Samples.Now));
        await ledger.Database.CommitAsync(commit, Cancel);
    }
}

public sealed class DataKeyOnSqlite(SqliteFixture fixture) : DataKeyContract(fixture), IClassFixture<SqliteFixture>
{
    [Fact]
    public async Task A_destroyed_key_stands_in_no_file_any_more_not_even_in_the_write_ahead_log()
    {
        using var folder = new TemporaryFolder();
        var file = folder.NewFile();
        await using var database = new Database(new SqliteDialect(file, SqliteMigrations.Ledger));
        database.Migrate();
        var store = new DataKeyStore(database, new(new Microsoft.AspNetCore.DataProtection.EphemeralDataProtectionProvider()));
        var key = KeyRing.Create(Samples.NewId());
        var commit = new Commit();
        store.Add(commit, key, Samples.Now);
        DataKeyStore.DestroyAfter(commit, key.Id, Samples.Now);
        await database.CommitAsync(commit, Cancel);
        var wrapped = (await database.FirstAsync<byte[]>(DataKeySql.Find, new { id = key.Id.ToColumn() }, Cancel))!;
        Assert.True(StandsIn(file, wrapped));

        await store.DestroyDueAsync(Samples.Now, Cancel);

        Assert.False(StandsIn(file, wrapped));
    }

    private static bool StandsIn(string file, byte[] bytes) => new[] { file, file + "-wal" }.Where(File.Exists).Any(path =>
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(bytes) >= 0;
    });
}

public sealed class DataKeyOnSqlServer(SqlServerFixture fixture) : DataKeyContract(fixture), IClassFixture<SqlServerFixture>;
