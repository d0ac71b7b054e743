using System.Text.RegularExpressions;

namespace HazardBot.Ledger.Storage;

/// <summary>
/// One SQL text that the product can send. Statements are static readonly fields, so that a test can enumerate them all
/// and compile each against the migrated schema; <see cref="Database"/> takes nothing else.
/// </summary>
/// <param name="sql">The text both databases understand.</param>
/// <param name="sqlServer">The T-SQL form, where it has to differ; it names the same parameters.</param>
public sealed partial class Statement(string sql, string? sqlServer = null)
{
    public string Sqlite { get; } = sql;

    public string SqlServer { get; } = sqlServer ?? sql;

    /// <summary>Names of the parameters, without the at sign, each once.</summary>
    public IReadOnlyList<string> Parameters { get; } = [.. Names().Matches(sql).Select(name => name.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("@(?<name>[a-z_]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();
}
