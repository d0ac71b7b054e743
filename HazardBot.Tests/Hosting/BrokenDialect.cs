using System.Data.Common;
using HazardBot.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace HazardBot.Tests.Hosting;

/// <summary>A database whose plug can be pulled.</summary>
internal sealed class BrokenDialect(IDialect inner) : IDialect
{
    private const int InputOutputError = 10;

    /// <summary>Reads fail.</summary>
    public bool IsUnplugged { get; set; }

    /// <summary>Commits fail.</summary>
    public bool IsFull { get; set; }

    public string Text(Statement statement) => inner.Text(statement);

    public DbConnection CreateConnection() => IsUnplugged ? throw new SqliteException("unplugged", InputOutputError) : inner.CreateConnection();

    public Task<CommitResult> CommitAsync(Commit commit, CancellationToken cancel) =>
        IsUnplugged || IsFull ? Task.FromException<CommitResult>(new SqliteException("disk full", 13)) : inner.CommitAsync(commit, cancel);

    public Task WipeAsync(CancellationToken cancel) => inner.WipeAsync(cancel);

    public void Migrate() => inner.Migrate();

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
