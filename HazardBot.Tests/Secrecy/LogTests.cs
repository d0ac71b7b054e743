using HazardBot.Chat;
using HazardBot.Tests.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace HazardBot.Tests.Secrecy;

public sealed class LogTests
{
    private const int ShortestWord = 4;

    [Fact]
    public async Task No_log_of_any_level_holds_four_characters_of_what_a_user_said()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var logs = new CapturedLogs();
        using var factory = LoggerFactory.Create(log => log.AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
        var said = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Golden"), "*.txt"))
        {
            await using var world = await ScriptWorld.OpenAsync(factory, cancel);
            var script = Script.Parse(await File.ReadAllTextAsync(path, cancel));
            said.AddRange(script.Lines.Select(line => line.Step).OfType<SayStep>().Select(step => step.Text));
            await foreach (var _ in new ScriptPlayer(world, Path.GetDirectoryName(path)!).PlayAsync(script, cancel))
            {
                // Played for its logs alone.
            }
        }

        factory.CreateLogger("control").LogInformation("a line, so that the capture is known to work");
        Assert.Contains(logs.Lines, line => line.Contains("known to work", StringComparison.Ordinal));
        var pieces = said.SelectMany(text => Enumerable.Range(0, Math.Max(0, text.Length - ShortestWord + 1)).Select(at => text.Substring(at, ShortestWord)))
            .Where(piece => piece.Any(c => c > 0x2E80)).ToHashSet(StringComparer.Ordinal);
        Assert.All(logs.Lines, line => Assert.DoesNotContain(
            Enumerable.Range(0, Math.Max(0, line.Length - ShortestWord + 1)).Select(at => line.Substring(at, ShortestWord)), pieces.Contains));
    }
}
