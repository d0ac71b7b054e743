using System.Text.Json;
using HazardBot.Commands.Understand;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Tests.Understanding.Sets;

/// <summary>One line of a set with what the <c>understand</c> command answers to it.</summary>
internal sealed record SetLine(string Text, JsonElement Expected, JsonElement Read);

/// <summary>Reads a half of a set through the code of the <c>understand</c> command.</summary>
internal static class SetLines
{
    public const string Development = "development";
    public const string HeldBack = "held-back";
    private const string Now = "2026-11-23T10:00:00+08:00";

    /// <param name="isStaffs">Who writes a line that doesn't say it.</param>
    public static IReadOnlyList<SetLine> Read(string set, string half, Func<JsonElement, bool> isStaffs)
    {
        var reader = new MessageReader(DemoRegister.Register, "QD");
        var lines = new List<SetLine>();
        foreach (var json in File.ReadLines(PathOf(set, half)))
        {
            var expected = JsonDocument.Parse(json).RootElement;
            var text = expected.GetProperty("text").GetString()!;
            var question = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["id"] = "1",
                ["text"] = text,
                ["as"] = TextOf(expected, "as") ?? (isStaffs(expected) ? "staff" : "public"),
                ["now"] = TextOf(expected, "now") ?? Now,
            };
            if (TextOf(expected, "session") is { } session)
            {
                question["session"] = session;
            }

            lines.Add(new(text, expected, JsonDocument.Parse(reader.Answer(JsonSerializer.Serialize(question)).Json).RootElement));
        }

        return lines;
    }

    public static string PathOf(string set, string half) => Path.Combine(AppContext.BaseDirectory, "Understanding", "Sets", $"{set}.{half}.jsonl");

    /// <summary>Null where it isn't there or no text.</summary>
    public static string? TextOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
