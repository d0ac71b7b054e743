using HazardBot.Ledger.Storage;
using Xunit;

namespace HazardBot.Tests.Storage;

public sealed class TsqlCompileTests
{
    [Fact]
    public void Every_statement_compiles_against_the_migrated_schema() => Assert.Empty(TsqlModel.Compile(AllStatements.ByName));

    [Theory]
    [InlineData("SELECT colour FROM hazard WHERE id = @id")]
    [InlineData("UPDATE hazard SET colour = @id")]
    [InlineData("INSERT INTO hazard (id, colour) VALUES (@id, @id)")]
    [InlineData("SELECT id FROM hazards WHERE id = @id")]
    [InlineData("SELECT id FROM hazard WHERE id = @id LIMIT 1")]
    [InlineData("INSERT INTO secret (name) VALUES (@name) ON CONFLICT DO NOTHING")]
    [InlineData("SELEC 1")]
    public void What_does_not_compile_is_found(string sql) => Assert.NotEmpty(TsqlModel.Compile([new("Control.Wrong", new Statement(sql))]));

    [Fact]
    public void What_compiles_is_not_found() =>
        Assert.Empty(TsqlModel.Compile([new("Control.Right", new Statement("SELECT id FROM hazard WHERE id = @id"))]));

    [Fact]
    public void A_parameter_of_unknown_type_is_named()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => TsqlModel.Compile([new("Control.New", new Statement("SELECT @colour"))]));

        Assert.Contains("@colour", thrown.Message, StringComparison.Ordinal);
    }
}
