using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HazardBot.Chat;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;

namespace HazardBot.Commands;

/// <summary><c>chat --script FILE</c></summary>
internal static class ScriptCommand
{
    public static async Task<int> RunAsync(FileInfo file, bool transcript, bool rewrite, CancellationToken cancel)
    {
        if (!file.Exists)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.FileNotThere, new Slot("file", file.FullName))]);
        }

        try
        {
            var script = Script.Parse(await File.ReadAllTextAsync(file.FullName, cancel));
            using var logs = LoggerFactory.Create(log => log.AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.Error));
            await using var world = await ScriptWorld.OpenAsync(logs, cancel);
            var player = new ScriptPlayer(world, file.DirectoryName!);
            return transcript ? await TranscribeAsync(script, player, cancel) : await CompareAsync(file, script, player, rewrite, cancel);
        }
        catch (ScriptException e)
        {
            await Console.Error.WriteLineAsync(Operator.Tell(
                OperatorTexts.ScriptError, new Slot("file", file.Name), new Slot("line", Operator.Number(e.Line)), new Slot("reason", e.Message)));
            return ExitCodes.Usage;
        }
    }

    private static async Task<int> TranscribeAsync(Script script, ScriptPlayer player, CancellationToken cancel)
    {
        await foreach (var played in player.PlayAsync(script, cancel))
        {
            foreach (var reply in played.Replies)
            {
                var line = new TranscriptLine(played.Step.Line, played.Speaker, (played.Step as SayStep)?.Text, reply.Text ?? "", [.. Spoken.Titles(reply)]);
                Console.Out.WriteLine(JsonSerializer.Serialize(line, TranscriptJson.Readable.TranscriptLine));
            }

            foreach (var (to, reply) in played.Pushed.SelectMany(push => push.Messages.Select(message => (push.To, message))))
            {
                var line = new TranscriptLine(played.Step.Line, to, null, reply.Text ?? "", [.. Spoken.Titles(reply)]) { Pushed = true };
                Console.Out.WriteLine(JsonSerializer.Serialize(line, TranscriptJson.Readable.TranscriptLine));
            }
        }

        return ExitCodes.Good;
    }

    private static async Task<int> CompareAsync(FileInfo file, Script script, ScriptPlayer player, bool rewrite, CancellationToken cancel)
    {
        var outcome = await ScriptRewriter.RunAsync(script, player, cancel);
        if (rewrite)
        {
            await File.WriteAllTextAsync(file.FullName, outcome.Text, cancel);
        }
        else if (outcome.FirstDifference is { } difference)
        {
            Console.Out.WriteLine(Operator.Tell(
                OperatorTexts.ScriptDiffers,
                new Slot("file", file.Name),
                new Slot("line", Operator.Number(difference.Line)),
                new Slot("expected", difference.Expected),
                new Slot("actual", difference.Actual)));
            return ExitCodes.Fault;
        }

        Console.Out.WriteLine(Operator.Tell(
            OperatorTexts.ScriptAgrees, new Slot("file", file.Name), new Slot("lines", Operator.Number(script.Lines.Count(l => l.Step is not null)))));
        return ExitCodes.Good;
    }
}

/// <summary>One message of the bot.</summary>
/// <param name="Line">Line of the script it answers.</param>
/// <param name="To">Who was spoken to.</param>
/// <param name="User">What that person said, if it was said in words.</param>
/// <param name="Buttons">Titles of the buttons under it.</param>
internal sealed record TranscriptLine(int Line, string To, string? User, string Text, IReadOnlyList<string> Buttons)
{
    /// <summary>It was said without being asked.</summary>
    public bool Pushed { get; init; }
}

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(TranscriptLine))]
internal sealed partial class TranscriptJson : JsonSerializerContext
{
    public static TranscriptJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
