using Dapper;
using HazardBot.Ledger.Storage.SqlServer;
using Microsoft.Data.SqlClient;

namespace HazardBot.Tests.Storage;

/// <summary>Fresh databases on the server that the environment names.</summary>
public sealed class SqlServerFixture : LedgerFixture
{
    public const string Variable = "HAZARDBOT_TEST_SQLSERVER";

    private readonly string? _server = Environment.GetEnvironmentVariable(Variable);
    private readonly List<string> _names = [];

    public override string? WhyNot => string.IsNullOrEmpty(_server) ? Variable + " holds no connection string" : null;

    public override async Task<TestLedger> CreateAsync()
    {
        var connection = await CreateDatabaseAsync();
        return await TestLedger.OpenAsync(() => new SqlServerDialect(connection), null, "DROP TRIGGER dbo.tr_hazard_event_append_only", "DROP TRIGGER dbo.tr_case_event_append_only");
    }

    /// <summary>An empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = "hazardbot_test_" + Guid.CreateVersion7().ToString("N");
        lock (_names)
        {
            _names.Add(name);
        }

        await OnServerAsync($"CREATE DATABASE {name}");
        return new SqlConnectionStringBuilder(_server) { InitialCatalog = name }.ConnectionString;
    }

    protected override async Task RemoveAsync()
    {
        SqlConnection.ClearAllPools();
        foreach (var name in _names)
        {
            await OnServerAsync($"DROP DATABASE {name}");
        }
    }

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new SqlConnection(new SqlConnectionStringBuilder(_server) { InitialCatalog = "master" }.ConnectionString);
        await connection.OpenAsync();
        await connection.ExecuteAsync(sql);
    }
}
