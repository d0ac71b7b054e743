namespace HazardBot.Ledger.Storage;

/// <summary>
/// One SQL text that the product can send. Statements are static readonly fields, so that a test can enumerate them all
/// and compile each against the migrated schema; <see cref="Database"/> takes nothing else.
/// </summary>
/// <param name="sql">The text both databases understand.</param>
/// <param name="sqlServer">The T-SQL form, where it has to differ.</param>
public sealed class Statement(string sql, string? sqlServer = null)
{
    public string Sqlite { get; } = sql;

    public string SqlServer { get; } = sqlServer ?? sql;
}
