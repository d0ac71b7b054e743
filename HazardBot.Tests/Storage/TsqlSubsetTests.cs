using System.Text.RegularExpressions;
using HazardBot.Ledger.Storage.SqlServer;
using Xunit;

namespace HazardBot.Tests.Storage;

/// <summary>The subset that Babelfish for PostgreSQL runs too.</summary>
public sealed class TsqlSubsetTests
{
    /// <summary>Name, pattern, and a text that must be caught.</summary>
    public static TheoryData<string, string, string> Rules { get; } = new()
    {
        { "MERGE", @"\bMERGE\b", "MERGE INTO t USING s" },
        { "CREATE OR ALTER", @"\bCREATE\s+OR\s+ALTER\b", "CREATE  OR ALTER VIEW v" },
        { "inline INDEX", @"[,(]\s*INDEX\s+\w+", "CREATE TABLE t (a INT, INDEX ix (a))" },
        { "inline INDEX at a column", @"\bNULL\s+INDEX\b", "a INT NOT NULL INDEX ix" },
        { "named FOREIGN KEY at a column", @"\bNULL\s+CONSTRAINT\s+\w+\s+(FOREIGN|REFERENCES)", "a INT NULL CONSTRAINT fk REFERENCES t (a)" },
        { "WITH TIES", @"\bWITH\s+TIES\b", "SELECT TOP (1) WITH TIES a FROM t" },
        { "a CTE that is updated", @"\bWITH\s+\w+\s+AS\s*\([\s\S]*\)\s*(UPDATE|DELETE)\b", "WITH c AS (SELECT a FROM t) UPDATE c SET a = 1" },
        { "sys.indexes", @"\bsys\.indexes\b", "IF EXISTS (SELECT 1 FROM sys.indexes)" },
        { "WAITFOR", @"\bWAITFOR\b", "WAITFOR DELAY '1'" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_is_kept(string name, string pattern, string caught)
    {
        var rule = new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        Assert.Matches(rule, caught);

        var texts = AllStatements.ByName.Values.Select(s => s.SqlServer).Concat(AllStatements.Migrations(SqlServerDialect.Migrations));

        Assert.All(texts, text => Assert.False(rule.IsMatch(text), $"{name} in: {text}"));
    }
}
