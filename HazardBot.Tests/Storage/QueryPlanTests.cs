using Dapper;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Xunit;

namespace HazardBot.Tests.Storage;

/// <summary>Nothing that a turn sends reads a whole table.</summary>
public sealed class QueryPlanTests : IDisposable
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["CaseSql.All"] = "the verifier reads the whole track",
        ["CaseSql.Orphans"] = "the verifier reads the whole trail",
        ["RewrapSql.DataKeys"] = "a rotation wraps every key anew",
        ["RewrapSql.Secrets"] = "a rotation wraps every secret anew",
        ["RewrapSql.Blobs"] = "a rotation wraps every key anew",
        ["CaseSql.UnderWay"] = "the clockwork looks at all that are under way",
        ["DutySql.All"] = "the roster is held in memory with the register",
        ["HazardSql.All"] = "the verifier reads the whole ledger",
        ["HazardSql.AllEvents"] = "the verifier reads the whole trail",
        ["TallySql.FillAbove"] = "an import reads the whole tree",
        ["OrganizationSql.All"] = "the register is held in memory",
        ["OrganizationSql.AllStaff"] = "the register is held in memory",
        ["PlaceSql.All"] = "the register is held in memory",
    };

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void No_statement_scans_a_table()
    {
        using var connection = Migrated();

        Assert.All(AllStatements.ByName.Where(s => !Whole.ContainsKey(s.Key)), s => Assert.Empty(Scans(connection, s.Value)));
    }

    [Fact]
    public void What_reads_everything_is_still_there_and_does()
    {
        using var connection = Migrated();

        Assert.All(Whole.Keys, name => Assert.NotEmpty(Scans(connection, AllStatements.ByName[name])));
    }

    [Theory]
    [InlineData("SELECT id FROM hazard WHERE place = @place")]
    [InlineData("SELECT id FROM report WHERE at = @at")]
    [InlineData("SELECT k.id FROM data_key k JOIN turn t ON t.data_key = k.id")]
    [InlineData("DELETE FROM inbox WHERE attempts > @attempts")]
    public void A_scan_is_found(string sql)
    {
        using var connection = Migrated();

        Assert.NotEmpty(Scans(connection, new Statement(sql)));
    }

    public void Dispose() => _folder.Dispose();

    private SqliteConnection Migrated()
    {
        var connection = new SqliteConnection($"Data Source={_folder.NewFile()};Pooling=False");
        connection.Open();
        foreach (var script in AllStatements.Migrations(SqliteMigrations.Ledger).Concat(AllStatements.Migrations(SqliteMigrations.Blobs)))
        {
            connection.Execute(script);
        }

        return connection;
    }

    private static List<string> Scans(SqliteConnection connection, Statement statement)
    {
        var parameters = new DynamicParameters();
        foreach (var name in statement.Parameters)
        {
            parameters.Add(name, 1);
        }

        return [.. connection.Query<Step>("EXPLAIN QUERY PLAN " + statement.Sqlite, parameters)
            .Select(step => step.Detail).Where(detail => detail.StartsWith("SCAN ", StringComparison.Ordinal) && !detail.StartsWith("SCAN CONSTANT", StringComparison.Ordinal)
                // A list handed in as JSON.
                && !detail.Contains("VIRTUAL TABLE", StringComparison.Ordinal))];
    }

    private sealed class Step
    {
        public string Detail { get; set; } = "";
    }
}
