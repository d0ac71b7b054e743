namespace HazardBot.Chat;

/// <summary>A script with what the bot said in it, beside the same script as it was written.</summary>
/// <param name="Text">The script with the bot's present lines.</param>
/// <param name="FirstDifference">The first line that differs from the file; null where they agree.</param>
public sealed record ScriptOutcome(string Text, LineDifference? FirstDifference);

/// <param name="Line">In the file, from one.</param>
/// <param name="Expected">As the file has it; empty where it has no line there.</param>
/// <param name="Actual">As it is; empty where nothing is said there.</param>
public sealed record LineDifference(int Line, string Expected, string Actual);

/// <summary>Plays a script and writes it down anew.</summary>
public static class ScriptRewriter
{
    public static async Task<ScriptOutcome> RunAsync(Script script, ScriptPlayer player, CancellationToken cancel)
    {
        var said = new Dictionary<int, IReadOnlyList<string>>();
        await foreach (var played in player.PlayAsync(script, cancel))
        {
            said[played.Step.Line] = [.. played.Replies.SelectMany(Spoken.Lines), .. played.Pushed.SelectMany(push => push.Lines())];
        }

        var lines = new List<string>();
        foreach (var line in script.Lines.Where(l => !l.IsBot))
        {
            lines.Add(line.Text);
            lines.AddRange(line.Step is null ? [] : said[line.Number]);
        }

        return new(string.Join('\n', lines) + "\n", Difference([.. script.Lines.Select(l => l.Text)], lines));
    }

    private static LineDifference? Difference(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (before, after) = (expected.ElementAtOrDefault(i) ?? "", actual.ElementAtOrDefault(i) ?? "");
            if (before != after)
            {
                return new(i + 1, before, after);
            }
        }

        return null;
    }
}
