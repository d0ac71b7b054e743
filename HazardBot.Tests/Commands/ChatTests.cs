using HazardBot.Tests.Hosting;
using HazardBot.Tests.Photos;
using Xunit;

namespace HazardBot.Tests.Commands;

[Collection(ProcessCollection.Name)]
public sealed class ChatTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Two_lines_in_the_terminal_give_a_receipt_and_a_number_and_the_ledger_is_proved()
    {
        var cli = new Cli(_folder);

        var (exitCode, output, errors) = await cli.ChatAsync("实验小学后门天天锁着，消防通道堵死了", "是");
        var verified = await cli.RunAsync("ledger", "verify");

        Assert.Equal(0, exitCode);
        Assert.Empty(errors);
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", output);
        Assert.Matches("QD-[0-9]{4}-000001", output);
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("1 records", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_is_sent_by_its_path_and_what_is_none_is_told()
    {
        await File.WriteAllBytesAsync(_folder["wall.png"], Pictures.BlackPng(40, 40), TestContext.Current.CancellationToken);

        var (exitCode, output, _) = await new Cli(_folder).ChatAsync("实验小学后门锁着", $"/photo {_folder["wall.png"]}", $"/photo {_folder["none.png"]}", "是");

        Assert.Equal(0, exitCode);
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", output);
        Assert.Equal(1, new LedgerFile(Path.Combine(_folder.Data, "ledger.db")).Count("hazard_photo"));
    }

    public void Dispose() => _folder.Dispose();
}
