using System.Data.Common;

namespace HazardBot.Ledger.Storage;

/// <summary>What differs between the databases; nothing else in the code asks which one it is.</summary>
public interface IDialect : IAsyncDisposable
{
    /// <summary>The form of the statement that this database understands.</summary>
    string Text(Statement statement);

    /// <summary>An unopened connection for reads, pooled by its provider.</summary>
    DbConnection CreateConnection();

    /// <summary>Writes everything or nothing; returns after it is durable.</summary>
    /// <exception cref="DbException">The database failed; nothing is written as far as can be known.</exception>
    Task<CommitResult> CommitAsync(Commit commit, CancellationToken cancel);

    /// <summary>Overwrites what was deleted or replaced wherever the database still keeps it beside its tables, so far as it can be told to.</summary>
    Task WipeAsync(CancellationToken cancel);

    /// <summary>Brings the schema up to date; safe to be called by several processes at once.</summary>
    void Migrate();
}
