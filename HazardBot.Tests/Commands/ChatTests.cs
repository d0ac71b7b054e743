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

    [Fact]
    public async Task Several_people_of_one_terminal_see_what_is_pushed_to_each_and_press_its_buttons()
    {
        var (exitCode, output, errors) = await new Cli(_folder).ChatAsync(
            "/as 简修门", "/as 家长", "实验小学后门天天锁着", "是", "/as 简修门", "/tap 不属实", "上午看过，门开着", "/as 家长", "/tap 危险还在");

        Assert.Equal(0, exitCode);
        Assert.Empty(errors);
        var told = output.ReplaceLineEndings("\n");
        Assert.Contains("[to 简修门]\nbot < 有一件事等您：", told, StringComparison.Ordinal);
        Assert.Contains("[to 家长]\nbot < 您报的", told, StringComparison.Ordinal);
        Assert.Contains("报告人说：“危险还在”", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_are_named_on_the_command_line_are_both_bound()
    {
        var (exitCode, output, _) = await BotProcess.RunAsync(["chat", "--as", "T112", "--as", "贾老师"], Installed.Development(_folder), "我的绑定\n/as 贾老师\n我的绑定\n");

        Assert.Equal(0, exitCode);
        Assert.Contains("您好，简修门", output, StringComparison.Ordinal);
        Assert.Contains("您好，贾老师", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split("您只绑定了一个聊天").Length - 1);
    }

    public void Dispose() => _folder.Dispose();
}
