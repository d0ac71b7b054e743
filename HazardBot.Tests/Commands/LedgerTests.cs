using HazardBot.Hosting;
using HazardBot.Ledger.Conversations;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Commands;

[Collection(ProcessCollection.Name)]
public sealed class LedgerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private Cli Cli => new(_folder);

    [Fact]
    public async Task A_changed_row_is_found_and_named()
    {
        await Cli.ChatAsync("实验小学后门天天锁着，消防通道堵死了", "是");
        Assert.Equal(0, (await Cli.RunAsync("ledger", "verify")).ExitCode);

        new LedgerFile(Path.Combine(_folder.Data, "ledger.db")).Execute("UPDATE hazard SET place = '前门'");
        var (exitCode, output, errors) = await Cli.RunAsync("ledger", "verify");

        Assert.Equal(1, exitCode);
        Assert.Empty(errors);
        Assert.Contains("The ledger has 1 faults:", output, StringComparison.Ordinal);
        Assert.Matches("QD-[0-9]{4}-000001, event 1: the current row isn't what its events come to", output);
    }

    [Fact]
    public async Task What_was_set_aside_is_listed_without_its_words()
    {
        Assert.Equal((0, "No message is set aside.\n"), Shown(await Cli.RunAsync("inbox")));
        await SetAsideAsync("麒麟瓶盖");

        var (exitCode, output) = Shown(await Cli.RunAsync("inbox"));

        Assert.Equal(0, exitCode);
        Assert.Equal("2026-11-23 18:00  incident ABCD2345  FormatException at Somewhere.Read\n", output);
    }

    public void Dispose() => _folder.Dispose();

    private static (int ExitCode, string Output) Shown((int ExitCode, string Output, string Errors) ended) => (ended.ExitCode, ended.Output);

    private async Task SetAsideAsync(string words)
    {
        var cancel = TestContext.Current.CancellationToken;
        var (_, installation) = Server.Prepare(["--environment=Development", $"--Data:Directory={_folder.Data}"]);
        await using var ledger = await installation.OpenAsync(cancel);
        var message = new SetAside(
            Guid.CreateVersion7(),
            new byte[32],
            new byte[32],
            "ABCD2345",
            1,
            "FormatException at Somewhere.Read",
            System.Text.Encoding.UTF8.GetBytes(words),
            new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        await ledger.SetAside.AddAsync(message, cancel);
    }
}
