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
    /// <summary>Warnings that mean an object or a column that isn't there.</summary>
    private static readonly int[] Unresolved = [71502, 71005];

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = "VARBINARY(32)", ["hazard"] = "BINARY(16)", ["blob"] = "BINARY(16)", ["report"] = "BINARY(16)", ["data_key"] = "BINARY(16)",
        ["conversation"] = "BINARY(32)", ["message"] = "BINARY(32)", ["receipt"] = "BINARY(32)", ["reporter"] = "BINARY(32)",
        ["hash"] = "BINARY(32)", ["head"] = "BINARY(32)", ["wrapped"] = "VARBINARY(512)",
        ["facts"] = "VARBINARY(MAX)", ["words_sealed"] = "VARBINARY(MAX)", ["WordsSealed"] = "VARBINARY(MAX)", ["state_sealed"] = "VARBINARY(MAX)",
        ["body_sealed"] = "VARBINARY(MAX)", ["bytes_sealed"] = "VARBINARY(MAX)", ["reporter_sealed"] = "VARBINARY(MAX)", ["receipt_sealed"] = "VARBINARY(MAX)",
        ["nothing"] = "VARBINARY(MAX)",
        ["version"] = "BIGINT", ["seen"] = "BIGINT", ["year"] = "BIGINT", ["next"] = "BIGINT", ["attempts"] = "BIGINT", ["limit"] = "INT",
        ["at"] = "BIGINT", ["now"] = "BIGINT", ["created_at"] = "BIGINT", ["updated_at"] = "BIGINT", ["received_at"] = "BIGINT", ["draft_until"] = "BIGINT",
        ["destroy_after"] = "BIGINT", ["reported_at"] = "BIGINT", ["closed_at"] = "BIGINT", ["vanished_at"] = "BIGINT", ["urgent"] = "BIT",
        ["lon"] = "FLOAT", ["lat"] = "FLOAT",
        ["name"] = "NVARCHAR(100)", ["number"] = "NVARCHAR(40)", ["status"] = "NVARCHAR(40)", ["category"] = "NVARCHAR(40)", ["severity"] = "NVARCHAR(40)",
        ["source"] = "NVARCHAR(40)", ["unit"] = "NVARCHAR(40)", ["place"] = "NVARCHAR(200)", ["description"] = "NVARCHAR(MAX)", ["measure"] = "NVARCHAR(MAX)",
        ["owner"] = "NVARCHAR(100)", ["due"] = "NVARCHAR(10)", ["occurred"] = "NVARCHAR(40)", ["kind"] = "NVARCHAR(40)", ["actor"] = "NVARCHAR(100)",
        ["role"] = "NVARCHAR(40)", ["incident"] = "NVARCHAR(40)", ["error"] = "NVARCHAR(400)", ["content_type"] = "NVARCHAR(100)", ["code"] = "NVARCHAR(40)",
        ["parent"] = "NVARCHAR(40)", ["aliases"] = "NVARCHAR(MAX)", ["hotline"] = "NVARCHAR(40)", ["phone"] = "NVARCHAR(40)", ["wecom"] = "NVARCHAR(128)",
        ["dingtalk"] = "NVARCHAR(128)", ["feishu"] = "NVARCHAR(128)", ["email"] = "NVARCHAR(256)",
    };

    public static TSqlModel Migrated()
    {
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var (statement, text) in AllStatements.Migrations(SqlServerDialect.Migrations).SelectMany(Statements))
        {
            // The model takes definitions; what a migration does besides is checked like any other statement.
            var isDefinition = statement.GetType().Name.StartsWith("Create", StringComparison.Ordinal) || statement.GetType().Name.StartsWith("Alter", StringComparison.Ordinal);
            model.AddObjects(isDefinition ? text : $"CREATE PROCEDURE dbo.[migration {statement.StartLine}] AS BEGIN {text} END");
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
            .Where(m => m.MessageType == DacMessageType.Error || Unresolved.Contains(m.Number))
            .Select(m => $"SQL{m.Number}: {m.Message}")];
    }

    private static IEnumerable<(TSqlStatement Statement, string Text)> Statements(string script)
    {
        using var reader = new StringReader(script);
        var parsed = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors.Select(e => $"line {e.Line}: {e.Message}"));
        return parsed.Batches.SelectMany(batch => batch.Statements).Select(s => (s, script.Substring(s.StartOffset, s.FragmentLength)));
    }

    private static string Head(string name, Statement statement) => string.Join(',', statement.Parameters.Select(parameter =>
        Types.TryGetValue(parameter, out var type)
            ? $" @{parameter} {type}"
            : throw new InvalidOperationException($"{name} has a parameter @{parameter}: add its type to the table in {nameof(TsqlModel)}.")));
}
