using System.Text.Json;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Commands;

[Collection(ProcessCollection.Name)]
public sealed class ScriptTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_script_is_transcribed_as_json_lines()
    {
        var (exitCode, output, errors) = await PlayAsync("user > 实验小学后门天天锁着，消防通道堵死了\nuser > 是\n[as 邻居]\nuser > {receipt}\n", "--transcript");

        Assert.True(exitCode == 0, errors);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Contains(lines, l => l.GetProperty("line").GetInt32() == 1 && l.GetProperty("buttons").GetArrayLength() > 0);
        Assert.Contains(lines, l => l.GetProperty("line").GetInt32() == 4
            && l.GetProperty("to").GetString() == "邻居"
            && l.GetProperty("text").GetString()!.Contains("QD-2026-000001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("user > 你好\n[dance]\n", "line 2: unknown bracket: dance")]
    [InlineData("user > 你好\n\n# x\n[wait soon]\n", "line 4: this bracket can't be read: wait soon")]
    [InlineData("user > 你好\nuser says 你好\n", "line 2: this line is neither user >, bot < nor a bracket")]
    [InlineData("[tap 是]\n", "line 1: no button “是” was shown")]
    [InlineData("[photo none.png]\n", "line 1: There is no file none.png.")]
    [InlineData("user > 你好\n[expect hazards 3]\n", "line 2: hazards: 3 ≠ 0")]
    public async Task What_can_not_be_played_is_an_error_with_its_line(string script, string said)
    {
        var (exitCode, _, errors) = await PlayAsync(script, "--transcript");

        Assert.Equal(2, exitCode);
        Assert.Equal($"script.txt, {said}", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task A_difference_is_shown_and_written_anew_on_asking()
    {
        var differs = await PlayAsync("user > 你好\nbot < 不是这样\n");
        var rewritten = await BotProcess.RunAsync(["chat", "--script", _folder["script.txt"], "--rewrite"], Installed.Development(_folder));
        var agrees = await BotProcess.RunAsync(["chat", "--script", _folder["script.txt"]], Installed.Development(_folder));

        Assert.Equal(1, differs.ExitCode);
        Assert.Contains("script.txt differs at line 2", differs.Output, StringComparison.Ordinal);
        Assert.Contains("不是这样", differs.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0), (rewritten.ExitCode, agrees.ExitCode));
        Assert.False(Directory.Exists(_folder.Data));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int ExitCode, string Output, string Errors)> PlayAsync(string script, params string[] options)
    {
        await File.WriteAllTextAsync(_folder["script.txt"], script, TestContext.Current.CancellationToken);
        return await BotProcess.RunAsync(["chat", "--script", _folder["script.txt"], .. options], Installed.Development(_folder));
    }
}
