using System.Runtime.CompilerServices;
using HazardBot.Chat;
using Xunit;

namespace HazardBot.Tests.Golden;

/// <summary>
/// Every conversation of this folder, played against an installation of its own; the state is stored and read again between two lines.
/// With HAZARDBOT_REWRITE_GOLDEN=1 the files are written anew instead.
/// </summary>
public sealed class GoldenConversations
{
    private static readonly bool Rewrites = Environment.GetEnvironmentVariable("HAZARDBOT_REWRITE_GOLDEN") == "1";

    public static TheoryData<string> Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Golden"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_bot_says_what_the_file_says(string name)
    {
        var cancel = TestContext.Current.CancellationToken;
        var file = Path.Combine(Rewrites ? SourceFolder() : Path.Combine(AppContext.BaseDirectory, "Golden"), name + ".txt");
        await using var world = await ScriptWorld.OpenAsync(null, cancel);
        var player = new ScriptPlayer(world, Path.GetDirectoryName(file)!);

        var outcome = await ScriptRewriter.RunAsync(Script.Parse(await File.ReadAllTextAsync(file, cancel)), player, cancel);

        if (Rewrites)
        {
            await File.WriteAllTextAsync(file, outcome.Text, cancel);
            return;
        }

        Assert.True(outcome.FirstDifference is null, $"{name}: {outcome.FirstDifference}");
        Assert.Empty(await world.Ledger.SetAside.ListAsync(1, cancel));
    }

    [Fact]
    public void There_are_twenty_and_more() => Assert.True(Files.Count >= 20);

    [Fact]
    public async Task A_changed_word_is_found()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var world = await ScriptWorld.OpenAsync(null, cancel);
        var script = Script.Parse("user > 你好\nbot < 这不是机器人说的话");

        var outcome = await ScriptRewriter.RunAsync(script, new ScriptPlayer(world, "."), cancel);

        Assert.Equal(2, outcome.FirstDifference?.Line);
    }

    private static string SourceFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
