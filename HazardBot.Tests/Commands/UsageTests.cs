using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Commands;

[Collection(ProcessCollection.Name)]
public sealed class UsageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_names_every_command(string option)
    {
        var (exitCode, output, errors) = await new Cli(_folder).RunAsync(option);

        Assert.Equal(0, exitCode);
        Assert.Empty(errors);
        Assert.All(["serve", "chat", "import", "ledger", "inbox", "bind", "bindings"], command => Assert.Contains($"  {command} ", output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("chat", "--transcript")]
    [InlineData("import", "organizations")]
    [InlineData("ledger", "verify")]
    public async Task Help_of_a_command_names_its_parts(string command, string part)
    {
        var (exitCode, output, _) = await new Cli(_folder).RunAsync(command, "--help");

        Assert.Equal(0, exitCode);
        Assert.Contains(part, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("ledger frobnicate")]
    [InlineData("import pupils file.csv")]
    [InlineData("chat hello")]
    [InlineData("-x")]
    public async Task A_word_that_means_nothing_is_told_in_one_line(string typed)
    {
        var (exitCode, output, errors) = await new Cli(_folder).RunAsync(typed.Split(' '));

        Assert.True(exitCode == 2, $"{exitCode}: {output}{errors}");
        Assert.Contains("--help", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Data));
    }

    [Theory]
    [InlineData("ledger")]
    [InlineData("import")]
    [InlineData("import organizations")]
    public async Task A_command_that_is_cut_off_is_told(string typed)
    {
        var (exitCode, _, errors) = await new Cli(_folder).RunAsync(typed.Split(' '));

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(errors);
    }

    public void Dispose() => _folder.Dispose();
}
