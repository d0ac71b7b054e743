using System.Data.Common;
using Dapper;

namespace HazardBot.Ledger.Storage;

/// <summary>The one way to the database: reads on pooled connections, writes as commits.</summary>
public sealed class Database(IDialect dialect) : IAsyncDisposable
{
    // Columns are snake_case, members are not.
    static Database() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public void Migrate() => dialect.Migrate();

    /// <summary>All rows, in the order of the statement.</summary>
    public async Task<IReadOnlyList<T>> ListAsync<T>(Statement statement, object? parameters, CancellationToken cancel)
    {
        var connection = await OpenAsync(cancel);
        await using (connection)
        {
            return (await connection.QueryAsync<T>(new CommandDefinition(dialect.Text(statement), parameters, cancellationToken: cancel))).AsList();
        }
    }

    /// <summary>The first row, or the type's default (null) where there is none.</summary>
    public async Task<T?> FirstAsync<T>(Statement statement, object? parameters, CancellationToken cancel)
    {
        var connection = await OpenAsync(cancel);
        await using (connection)
        {
            return await connection.QueryFirstOrDefaultAsync<T>(new CommandDefinition(dialect.Text(statement), parameters, cancellationToken: cancel));
        }
    }

    /// <summary>Rows one by one, without holding them all: for reading a whole ledger.</summary>
    public async IAsyncEnumerable<T> StreamAsync<T>(
        Statement statement,
        object? parameters,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var connection = await OpenAsync(cancel);
        await using (connection)
        {
            await foreach (var row in connection.QueryUnbufferedAsync<T>(dialect.Text(statement), parameters).WithCancellation(cancel))
            {
                yield return row;
            }
        }
    }

    /// <inheritdoc cref="IDialect.CommitAsync"/>
    public Task<CommitResult> CommitAsync(Commit commit, CancellationToken cancel) => dialect.CommitAsync(commit, cancel);

    /// <inheritdoc cref="IDialect.WipeAsync"/>
    public Task WipeAsync(CancellationToken cancel) => dialect.WipeAsync(cancel);

    public ValueTask DisposeAsync() => dialect.DisposeAsync();

    private async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = dialect.CreateConnection();
        await connection.OpenAsync(cancel);
        return connection;
    }
}
