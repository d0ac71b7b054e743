using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Storage.SqlServer;
using Microsoft.SqlServer.Dac;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit;

namespace HazardBot.Tests.Storage;

/// <summary>The migrated SQL Server schema as DacFx sees it, without a server.</summary>
internal static class TsqlModel
{
    /// <summary>Warnings that mean an object or a column that isn't there. The server's own views (sys) never are: the model has none.</summary>
    private static readonly int[] Unresolved = [71502, 71005];

    private static readonly Dictionary<string, string> Types = new[]
    {
        ("VARBINARY(32)", "id"),
        ("BINARY(16)", "hazard blob report data_key thread"),
        ("BINARY(32)", "conversation message receipt reporter hash head"),
        ("VARBINARY(512)", "wrapped"),
        ("VARBINARY(MAX)", "facts words_sealed WordsSealed state_sealed body_sealed bytes_sealed reporter_sealed receipt_sealed"),
        ("VARBINARY(MAX)", "nothing"),
        ("BIGINT", "version seen year next attempts at now created_at updated_at received_at draft_until destroy_after"),
        ("BIGINT", "reported_at closed_at vanished_at"),
        ("INT", "limit"),
        ("INT", "priority"),
        ("BIT", "urgent"),
        ("FLOAT", "lon lat"),
        ("NVARCHAR(100)", "name owner actor content_type english"),
        ("NVARCHAR(40)", "number status category severity source unit occurred kind role incident code parent hotline phone handler holder staff"),
        ("NVARCHAR(200)", "place"),
        ("NVARCHAR(MAX)", "description measure aliases details more_words about"),
        ("NVARCHAR(MAX)", "ids"),
        ("NVARCHAR(100)", "only_once"),
        ("NVARCHAR(10)", "due act_by"),
        ("NVARCHAR(400)", "error reason"),
        ("NVARCHAR(10)", "week from_day to_day"),
        ("NVARCHAR(40)", "state filed_by"),
        ("BIGINT", "filed_at"),
        ("NVARCHAR(40)", "node basis group_by after_number after_category after_severity after_status after_unit"),
        ("NVARCHAR(10)", "day first last after_day reported_on closed_on reported_first reported_last closed_first closed_last"),
        ("INT", "number_of"),
        ("BIT", "is_open"),
        ("INT", "found"),
        ("NVARCHAR(128)", "wecom dingtalk feishu"),
        ("NVARCHAR(256)", "email"),
        ("BINARY(32)", "code_hash address"),
        ("VARBINARY(MAX)", "address_sealed"),
        ("BIGINT", "expires_at since until due_at lease_until"),
        ("NVARCHAR(40)", "lease"),
        ("NVARCHAR(10)", "today"),
        ("BIGINT", "talk"),
        ("INT", "sent"),
        ("BIT", "is_repeated"),
        ("NVARCHAR(200)", "reply_channel"),
        ("INT", "hour"),
        ("BIGINT", "line lines answered_at"),
        ("NVARCHAR(40)", "author last_author ended_by"),
        ("BINARY(32)", "link viewer"),
        ("NVARCHAR(40)", "channel why created_by"),
        ("BINARY(16)", "alert"),
        ("INT", "slot first_slot"),
        ("INT", "step unanswered"),
        ("BIGINT", "raised_at"),
        ("NVARCHAR(40)", "answer answered_by"),
        ("NVARCHAR(MAX)", "told reached"),
        ("VARBINARY(MAX)", "token_sealed"),
        ("BINARY(32)", "recipient"),
        ("NVARCHAR(100)", "account"),
        ("NVARCHAR(MAX)", "position hint"),
        ("BIGINT", "asked"),
        ("BINARY(16)", "case_id"),
        ("BIGINT", "act_at ended_at"),
        ("VARBINARY(MAX)", "matter_sealed purpose_sealed"),
        ("NVARCHAR(40)", "purpose"),
    }.SelectMany(row => row.Item2.Split(' '), (row, name) => (Name: name, Type: row.Item1)).ToDictionary(p => p.Name, p => p.Type, StringComparer.OrdinalIgnoreCase);

    /// <summary>Tables that a migration only copies through. They stay in the model, so that the copying is compiled too.</summary>
    public static IReadOnlySet<string> Dropped => AllStatements.Migrations(SqlServerDialect.Migrations).SelectMany(Statements)
        .Aggregate(new HashSet<string>(StringComparer.OrdinalIgnoreCase), (dropped, s) =>
        {
            if (s.Statement is DropTableStatement drop)
            {
                dropped.UnionWith(drop.Objects.Select(o => o.BaseIdentifier.Value));
            }
            else if (s.Statement is CreateTableStatement table)
            {
                dropped.Remove(table.SchemaObjectName.BaseIdentifier.Value);
            }

            return dropped;
        });

    public static TSqlModel Migrated()
    {
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        var number = 0;
        foreach (var (statement, text) in WithAddedColumns(LastOfEach([.. AllStatements.Migrations(SqlServerDialect.Migrations).SelectMany(Statements)])))
        {
            // The model takes definitions; what a migration does besides is checked like any other statement.
            var isDefinition = statement.GetType().Name.StartsWith("Create", StringComparison.Ordinal) || statement.GetType().Name.StartsWith("Alter", StringComparison.Ordinal);
            model.AddObjects(isDefinition ? text : $"CREATE PROCEDURE dbo.[migration {++number}] AS BEGIN {text} END");
        }

        return model;
    }

    /// <summary>What is wrong with these statements, each compiled as a procedure of one model.</summary>
    public static IReadOnlyList<string> Compile(IEnumerable<KeyValuePair<string, Statement>> statements)
    {
        using var model = Migrated();
        var problems = new List<string>();
        foreach (var (name, statement) in statements)
        {
            try
            {
                model.AddObjects($"CREATE PROCEDURE dbo.[{name}]{Head(name, statement)} AS BEGIN {statement.SqlServer} END");
            }
            catch (DacModelException e)
            {
                problems.Add($"{name}: {e.Message}");
            }
        }

        return [.. problems, .. model.Validate()
            .Where(m => m.MessageType == DacMessageType.Error || (Unresolved.Contains(m.Number) && !m.Message.Contains("[sys].", StringComparison.Ordinal)))
            .Select(m => $"SQL{m.Number}: {m.Message}")];
    }

    private static IEnumerable<(TSqlStatement Statement, string Text)> Statements(string script)
    {
        using var reader = new StringReader(script);
        var parsed = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors.Select(e => $"line {e.Line}: {e.Message}"));
        return parsed.Batches.SelectMany(batch => batch.Statements).Select(s => (s, script.Substring(s.StartOffset, s.FragmentLength)));
    }

    /// <summary>A table that a later migration makes anew stands in the model as that one made it.</summary>
    private static List<(TSqlStatement Statement, string Text)> LastOfEach(List<(TSqlStatement Statement, string Text)> statements)
    {
        var last = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Statement is CreateTableStatement table)
            {
                last[table.SchemaObjectName.BaseIdentifier.Value] = i;
            }
        }

        return [.. statements.Where((s, i) => TableOf(s.Statement) is not { } table || i >= last[table])];
    }

    private static string? TableOf(TSqlStatement statement) => statement switch
    {
        CreateTableStatement table => table.SchemaObjectName.BaseIdentifier.Value,
        CreateIndexStatement index => index.OnName.BaseIdentifier.Value,
        _ => null,
    };

    /// <summary>The model refuses columns that a table gets later: they are put where the table is made.</summary>
    private static IEnumerable<(TSqlStatement Statement, string Text)> WithAddedColumns(IReadOnlyList<(TSqlStatement Statement, string Text)> statements)
    {
        var added = statements.Select(s => s.Statement).OfType<AlterTableAddTableElementStatement>()
            .ToLookup(s => s.SchemaObjectName.BaseIdentifier.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (statement, text) in statements.Where(s => s.Statement is not AlterTableAddTableElementStatement))
        {
            if (statement is not CreateTableStatement table || !added.Contains(table.SchemaObjectName.BaseIdentifier.Value))
            {
                yield return (statement, text);
                continue;
            }

            foreach (var column in added[table.SchemaObjectName.BaseIdentifier.Value].SelectMany(s => s.Definition.ColumnDefinitions))
            {
                table.Definition.ColumnDefinitions.Add(column);
            }

            new Sql160ScriptGenerator().GenerateScript(table, out var whole);
            yield return (table, whole);
        }
    }

    private static string Head(string name, Statement statement) => string.Join(',', statement.Parameters.Select(parameter =>
        Types.TryGetValue(parameter, out var type)
            ? $" @{parameter} {type}"
            : throw new InvalidOperationException($"{name} has a parameter @{parameter}: add its type to the table in {nameof(TsqlModel)}.")));
}
