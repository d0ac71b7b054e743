using System.Data;
using System.Data.Common;
using Dapper;
using EvolveDb;
using EvolveDb.Dialect;
using Microsoft.Data.SqlClient;

namespace HazardBot.Ledger.Storage.SqlServer;

/// <summary>For production: pooled connections, each commit its own transaction, deadlock victims tried again.</summary>
public sealed class SqlServerDialect(string connectionString) : IDialect
{
    /// <summary>Folder of the migrations, as an embedded resource prefix.</summary>
    public const string Migrations = "HazardBot.Ledger.Storage.Migrations.SqlServer";

    private const int DeadlockVictim = 1205;
    private const int MostTries = 5;

    public string Text(Statement statement) => statement.SqlServer;

    public DbConnection CreateConnection() => new SqlConnection(connectionString);

    public async Task<CommitResult> CommitAsync(Commit commit, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await TryCommitAsync(commit, cancel);
            }
            catch (SqlException e) when (e.Number == DeadlockVictim && tries < MostTries)
            {
                // The victim's locks are gone; the others need a moment to finish.
                await Task.Delay(TimeSpan.FromMilliseconds(10 * tries), cancel);
            }
        }
    }

    public void Migrate()
    {
        using var connection = new SqlConnection(connectionString);

        // The dialect is named: guessing sends statements that a TDS front end of another database answers wrongly.
        new Evolve(connection, null, DBMS.SQLServer)
        {
            EmbeddedResourceAssemblies = [typeof(SqlServerDialect).Assembly],
            EmbeddedResourceFilters = [Migrations + "."],
            IsEraseDisabled = true,
            MetadataTableName = "schema_history",
        }.Migrate();
        ReadsWaitForWrites = !LetReadsGoOn(connection);
    }

    /// <summary>
    /// Whether a read waits while somebody writes: the database's READ_COMMITTED_SNAPSHOT is off, and this login may not switch it on, or
    /// others use the database.
    /// </summary>
    public bool ReadsWaitForWrites { get; private set; }

    private static bool LetReadsGoOn(SqlConnection connection)
    {
        try
        {
            if (connection.QueryFirst<bool>(SqlServerOptions.ReadsGoOn.SqlServer))
            {
                return true;
            }

            connection.Execute(SqlServerOptions.LetReadsGoOn.SqlServer);
            return connection.QueryFirst<bool>(SqlServerOptions.ReadsGoOn.SqlServer);
        }
        catch (SqlException)
        {
            // Not allowed, not now, or not known to this server: everything works without it, only slower, and the operator is told.
            return false;
        }
    }

    /// <summary>Nothing to be told: its log and its backups are the administrator's, and are kept as long as their retention allows.</summary>
    public Task WipeAsync(CancellationToken cancel) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await using var pooled = new SqlConnection(connectionString);
        SqlConnection.ClearPool(pooled);
    }

    private async Task<CommitResult> TryCommitAsync(Commit commit, CancellationToken cancel)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var result = await CommitRun.ExecuteAsync(
            commit,
            write => connection.ExecuteAsync(new(write.Statement.SqlServer, write.Parameters, transaction, cancellationToken: cancel)),
            IsUniqueViolation);
        if (result.IsDone)
        {
            // Once the commit is sent, giving up would leave its end unknown.
            await transaction.CommitAsync(CancellationToken.None);
        }
        else
        {
            await transaction.RollbackAsync(CancellationToken.None);
        }

        return result;
    }

    private static bool IsUniqueViolation(DbException e) => e is SqlException { Number: 2627 or 2601 };
}
