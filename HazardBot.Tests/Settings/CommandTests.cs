using System.Text.Json;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Settings;

public sealed class CommandTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_lines_in_the_terminal_give_a_receipt_and_a_number_and_the_ledger_is_proved()
    {
        using var data = new TempFolder();
        var (exitCode, output, _) = await ChildServer.RunAsync(
            "Development", ["chat", $"--Data:Directory={data.Path}"], "实验小学后门天天锁着，消防通道堵死了\n是\n\n");
        var verified = await ChildServer.RunAsync("Development", ["ledger", "verify", $"--Data:Directory={data.Path}"]);

        Assert.Equal(0, exitCode);
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", output);
        Assert.Matches("QD-[0-9]{4}-000001", output);
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("1 records", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_is_imported_whole_or_not_at_all()
    {
        using var data = new TempFolder();
        var good = Path.Combine(data.Path, "good.csv");
        var bad = Path.Combine(data.Path, "bad.csv");
        await File.WriteAllTextAsync(good, "code,name,kind,parent,aliases,lon,lat,hotline\nB,测试局,bureau,,,,,\nS,测试小学,school,B,,,,\n", Cancel);
        await File.WriteAllTextAsync(bad, "code,name,kind,parent,aliases,lon,lat,hotline\nB,测试局,bureau,,,,,\nS,测试小学,castle,B,,,,\n", Cancel);

        var refused = await ChildServer.RunAsync("Development", ["import", "organizations", bad, $"--Data:Directory={data.Path}"]);
        var imported = await ChildServer.RunAsync("Development", ["import", "organizations", good, $"--Data:Directory={data.Path}"]);
        var again = await ChildServer.RunAsync("Development", ["import", "organizations", good, $"--Data:Directory={data.Path}"]);
        var missing = await ChildServer.RunAsync("Development", ["import", "organizations", good + ".no", $"--Data:Directory={data.Path}"]);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("3", refused.Output, StringComparison.Ordinal);
        Assert.Contains("castle", refused.Output, StringComparison.Ordinal);
        Assert.Equal(0, imported.ExitCode);
        Assert.Contains("2 added", imported.Output, StringComparison.Ordinal);
        Assert.Contains("2 unchanged", again.Output, StringComparison.Ordinal);
        Assert.Equal(2, missing.ExitCode);
    }

    [Fact]
    public async Task A_script_is_transcribed_as_json_lines_and_an_unknown_bracket_is_named_with_its_line()
    {
        using var folder = new TempFolder();
        var script = Path.Combine(folder.Path, "s.txt");
        await File.WriteAllTextAsync(script, "user > 实验小学后门天天锁着，消防通道堵死了\nuser > 是\nuser > {receipt}\n", Cancel);
        var played = await ChildServer.RunAsync("Development", ["chat", "--script", script, "--transcript"]);
        await File.WriteAllTextAsync(script, "user > 你好\n[dance]\n", Cancel);
        var unknown = await ChildServer.RunAsync("Development", ["chat", "--script", script, "--transcript"]);
        await File.WriteAllTextAsync(script, "user > 你好\nbot < 不是这样\n", Cancel);
        var differs = await ChildServer.RunAsync("Development", ["chat", "--script", script]);

        var lines = played.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(0, played.ExitCode);
        Assert.Contains(lines, l => l.GetProperty("line").GetInt32() == 3 && l.GetProperty("text").GetString()!.Contains("QD-2026-000001", StringComparison.Ordinal));
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("2", unknown.Errors, StringComparison.Ordinal);
        Assert.Contains("dance", unknown.Errors, StringComparison.Ordinal);
        Assert.Equal(1, differs.ExitCode);
    }

    [Fact]
    public async Task The_files_that_the_architecture_names_are_there()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ARCHITECTURE.md")))
        {
            root = root.Parent;
        }

        Assert.SkipWhen(root is null, "the tests run outside a source checkout");
        var named = (await File.ReadAllTextAsync(Path.Combine(root!.FullName, "ARCHITECTURE.md"), Cancel)).Split('`')
            .Where(word => word.StartsWith("HazardBot", StringComparison.Ordinal) && word.Contains('/', StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal))
            .Distinct().ToList();
        Assert.True(named.Count > 20);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(root.FullName, path)), path));
    }
}
