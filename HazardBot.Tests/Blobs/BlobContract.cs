using System.Security.Cryptography;
using HazardBot.Ledger.Blobs;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Blobs;

public abstract class BlobContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8001)]
    [InlineData(5 * 1024 * 1024)]
    public async Task What_was_stored_comes_back(int length)
    {
        var blob = new Blob(Samples.NewId(), "image/jpeg", RandomNumberGenerator.GetBytes(length));
        await Ledger.Blobs.AddAsync(blob, Samples.Now, Cancel);

        var found = await Ledger.Blobs.FindAsync(blob.Id, Cancel);

        Assert.Equal((blob.Id, blob.ContentType), (found!.Id, found.ContentType));
        Assert.True(blob.Bytes.AsSpan().SequenceEqual(found.Bytes));
    }

    [Fact]
    public async Task The_same_id_again_changes_nothing()
    {
        var blob = new Blob(Samples.NewId(), "image/png", [1]);
        await Ledger.Blobs.AddAsync(blob, Samples.Now, Cancel);
        await Ledger.Blobs.AddAsync(blob with { Bytes = [2] }, Samples.Now, Cancel);

        Assert.Equal([1], (await Ledger.Blobs.FindAsync(blob.Id, Cancel))!.Bytes);
    }

    [Fact]
    public async Task A_destroyed_blob_is_gone_and_stays_gone()
    {
        var blob = new Blob(Samples.NewId(), "image/png", [1, 2, 3]);
        await Ledger.Blobs.AddAsync(blob, Samples.Now, Cancel);

        await Ledger.Blobs.DestroyAsync(blob.Id, Cancel);
        await Ledger.Blobs.AddAsync(blob, Samples.Now, Cancel);

        Assert.Null(await Ledger.Blobs.FindAsync(blob.Id, Cancel));
    }

    [Fact]
    public async Task An_unknown_id_finds_nothing() => Assert.Null(await Ledger.Blobs.FindAsync(Samples.NewId(), Cancel));
}

public sealed class BlobOnSqlite(SqliteFixture fixture) : BlobContract(fixture), IClassFixture<SqliteFixture>;

public sealed class BlobOnSqlServer(SqlServerFixture fixture) : BlobContract(fixture), IClassFixture<SqlServerFixture>;
