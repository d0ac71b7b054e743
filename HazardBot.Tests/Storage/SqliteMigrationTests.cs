using HazardBot.Ledger.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Xunit;

namespace HazardBot.Tests.Storage;

public sealed class SqliteMigrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Nodes_that_start_at_once_on_no_file_all_start()
    {
        for (var round = 0; round < 5; round++)
        {
            var file = Path.Combine(Path.GetDirectoryName(_folder.NewFile())!, $"new-{round}", "ledger.db");

            await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
            {
                await using var dialect = new SqliteDialect(file, SqliteMigrations.Ledger);
                dialect.Migrate();
            })));

            Assert.True(File.Exists(file));
        }
    }

    [Fact]
    public void Only_one_migrates_at_a_time()
    {
        var file = _folder.NewFile();
        var (inside, most) = (0, 0);

        Parallel.For(0, 8, _ => SqliteMigrations.Run(
            file,
            () =>
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                Thread.Sleep(20);
                Interlocked.Decrement(ref inside);
                return Connect(file);
            },
            SqliteMigrations.Ledger));

        Assert.Equal(1, most);
    }

    public void Dispose() => _folder.Dispose();

    private static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
