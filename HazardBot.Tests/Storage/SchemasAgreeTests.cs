using Dapper;
using HazardBot.Ledger.Storage.Sqlite;
using Microsoft.SqlServer.Dac.Model;
using Xunit;

namespace HazardBot.Tests.Storage;

/// <summary>Both folders of migrations come to the same tables, columns and indexes.</summary>
public sealed class SchemasAgreeTests : IDisposable
{
    private static readonly Dictionary<string, string> Families = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bigint"] = "INTEGER",
        ["bit"] = "INTEGER",
        ["int"] = "INTEGER",
        ["nvarchar"] = "TEXT",
        ["binary"] = "BLOB",
        ["varbinary"] = "BLOB",
        ["float"] = "REAL",
    };

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Tables_and_columns_are_the_same()
    {
        var sqlite = (await SqliteAsync("""
            SELECT m.name || '.' || c.name || ' ' || c.type || CASE WHEN c."notnull" OR c.pk THEN ' NOT NULL' ELSE '' END || CASE WHEN c.pk THEN ' KEY' ELSE '' END
            FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name <> 'schema_history' AND m.name NOT LIKE 'sqlite%'
            """)).Order(StringComparer.Ordinal);

        using var model = TsqlModel.Migrated();
        var sqlServer = model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass)
            .Where(t => !TsqlModel.Dropped.Contains(t.Name.Parts[^1]) && !IsQuartz(t.Name.Parts[^1])).SelectMany(Columns).Order(StringComparer.Ordinal);

        Assert.Equal(sqlServer, sqlite);
    }

    [Fact]
    public async Task Indexes_are_the_same()
    {
        var sqlite = (await SqliteAsync("""
            SELECT i.name || CASE WHEN i."unique" THEN ' UNIQUE' ELSE '' END || CASE WHEN i.partial THEN ' WHERE' ELSE '' END || ' ' ||
                (SELECT group_concat(c.name, ',') FROM pragma_index_info(i.name) c)
            FROM sqlite_master m JOIN pragma_index_list(m.name) i
            WHERE m.type = 'table' AND i.origin = 'c'
            """)).Order(StringComparer.Ordinal);

        using var model = TsqlModel.Migrated();
        var sqlServer = model.GetObjects(DacQueryScopes.UserDefined, Microsoft.SqlServer.Dac.Model.Index.TypeClass).Select(Describe).Where(index => !IsQuartz(index)).Order(StringComparer.Ordinal);

        Assert.Equal(sqlServer, sqlite);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Of Quartz.NET: on SQLite they are in a file of its own.</summary>
    private static bool IsQuartz(string name) => name.StartsWith("QRTZ_", StringComparison.Ordinal) || name.StartsWith("IDX_QRTZ_", StringComparison.Ordinal);

    private static IEnumerable<string> Columns(TSqlObject table)
    {
        var keys = table.GetReferencing(PrimaryKeyConstraint.Host).SelectMany(k => k.GetReferenced(PrimaryKeyConstraint.Columns)).Select(c => c.Name.ToString()).ToHashSet(StringComparer.Ordinal);
        return table.GetReferenced(Table.Columns).Select(column =>
        {
            var type = column.GetReferenced(Column.DataType).Single().Name.Parts[^1];
            var isKey = keys.Contains(column.Name.ToString());
            var notNull = column.GetProperty<bool>(Column.Nullable) ? "" : " NOT NULL";
            return $"{table.Name.Parts[^1]}.{column.Name.Parts[^1]} {Families[type]}{notNull}{(isKey ? " KEY" : "")}";
        });
    }

    private static string Describe(TSqlObject index)
    {
        var columns = string.Join(',', index.GetReferenced(Microsoft.SqlServer.Dac.Model.Index.Columns).Select(c => c.Name.Parts[^1]));
        return index.Name.Parts[^1]
            + (index.GetProperty<bool>(Microsoft.SqlServer.Dac.Model.Index.Unique) ? " UNIQUE" : "")
            + (index.GetScript().Contains(" WHERE ", StringComparison.OrdinalIgnoreCase) ? " WHERE" : "")
            + " " + columns;
    }

    private async Task<IEnumerable<string>> SqliteAsync(string sql)
    {
        var found = new List<string>();
        foreach (var folder in new[] { SqliteMigrations.Ledger, SqliteMigrations.Blobs })
        {
            await using var dialect = new SqliteDialect(_folder.NewFile(), folder);
            dialect.Migrate();
            await using var connection = dialect.CreateConnection();
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            found.AddRange(await connection.QueryAsync<string>(sql));
        }

        return found;
    }
}
