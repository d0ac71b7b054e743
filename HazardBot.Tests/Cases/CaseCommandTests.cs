using HazardBot.Tests.Commands;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>What an operator asks about the confidential track, and what it costs no word.</summary>
[Collection(ProcessCollection.Name)]
public sealed class CaseCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private Cli Cli => new(_folder);

    [Fact]
    public async Task Who_read_a_case_is_told_and_the_keys_are_rotated_under_it()
    {
        await Cli.ChatAsync("他们给我起外号，不跟我玩", "就这些", "育才中学", "是");
        var number = new LedgerFile(Path.Combine(_folder.Data, "ledger.db")).Rows("SELECT number FROM confidential_case")[0] as string;

        var (exitCode, output, _) = await Cli.RunAsync("report", "access", "--case", number!);
        Assert.Equal(0, exitCode);
        Assert.Contains($"{number}: 0 reads, 1 steps.", output, StringComparison.Ordinal);
        Assert.Matches("step 1 Filed, reporter", output);
        Assert.DoesNotContain("外号", output, StringComparison.Ordinal);

        var keysBefore = Directory.GetFiles(Path.Combine(_folder.Data, "keys")).Length;
        Assert.Matches("Rotated: [0-9]+ data keys, 1 secrets and 0 photo keys", (await Cli.RunAsync("keys", "rotate")).Output);
        Assert.Equal(keysBefore + 1, Directory.GetFiles(Path.Combine(_folder.Data, "keys")).Length);

        var verified = await Cli.RunAsync("ledger", "verify");
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("1 cases, 1 steps", verified.Output, StringComparison.Ordinal);
        Assert.Matches("^Counted only: 0 cases", (await Cli.RunAsync("retention", "--dry-run")).Output);
    }

    [Theory]
    [InlineData(2, "report", "access")]
    [InlineData(2, "report", "access", "--case", "QD-2026-000001")]
    [InlineData(1, "report", "access", "--case", "BM-2222-2222")]
    [InlineData(2, "retention", "--now", "gestern")]
    public async Task What_can_not_be_told_ends_as_it_should(int exitCode, params string[] arguments) =>
        Assert.Equal(exitCode, (await Cli.RunAsync(arguments)).ExitCode);

    public void Dispose() => _folder.Dispose();
}
