using HazardBot.Ledger.Storage.Sqlite;

namespace HazardBot.Tests.Storage;

public sealed class SqliteFixture : LedgerFixture
{
    private readonly TemporaryFolder _folder = new();

    public override string? WhyNot => null;

    public override Task<TestLedger> CreateAsync()
    {
        var (file, blobs) = (_folder.NewFile(), _folder.NewFile());
        return TestLedger.OpenAsync(
            () => new SqliteDialect(file, SqliteMigrations.Ledger),
            () => new SqliteDialect(blobs, SqliteMigrations.Blobs),
            "DROP TRIGGER tr_hazard_event_no_update",
            "DROP TRIGGER tr_hazard_event_no_delete",
            "DROP TRIGGER tr_case_event_no_update",
            "DROP TRIGGER tr_case_event_no_delete");
    }

    protected override Task RemoveAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
