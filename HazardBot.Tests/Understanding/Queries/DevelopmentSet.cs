using System.Globalization;
using System.Text.Json;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Tests.Understanding.Queries;

/// <summary>Questions with the parts that have to be read of them; lines of one session follow one another.</summary>
internal static class DevelopmentSet
{
    private static readonly LedgerQuestionReader Reader = new();

    /// <summary>Every line with what was read wrong; empty where all is right.</summary>
    public static IReadOnlyList<(string Text, bool IsFollowUp, string Wrong)> Run(string file)
    {
        var before = new Dictionary<string, LedgerQuestion?>(StringComparer.Ordinal);
        var results = new List<(string, bool, string)>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Understanding", "Queries", file)))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var session = root.TryGetProperty("session", out var named) ? named.GetString()! : root.GetProperty("id").GetString()!;
            var now = DateTimeOffset.Parse(root.GetProperty("now").GetString()!, CultureInfo.InvariantCulture);
            var question = Reader.Read(root.GetProperty("text").GetString()!, new ReadingContext(DemoRegister.Register, now), before.GetValueOrDefault(session));
            before[session] = question ?? before.GetValueOrDefault(session);
            var read = Fields(question);
            var wrong = root.GetProperty("expected").EnumerateObject()
                .Select(p => (p.Name, Expected: p.Value.ValueKind == JsonValueKind.Null ? null : p.Value.ToString(), Read: read[p.Name]))
                .Where(p => p.Expected != p.Read)
                .Select(p => $"{p.Name}: {p.Read ?? "null"}, not {p.Expected ?? "null"}");
            results.Add((root.GetProperty("text").GetString()!, root.GetProperty("follow_up").GetBoolean(), string.Join("; ", wrong)));
        }

        return results;
    }

    private static Dictionary<string, string?> Fields(LedgerQuestion? q) => new(StringComparer.Ordinal)
    {
        ["intent"] = Code(q?.Intent),
        ["category"] = q?.Category?.Code(),
        ["status"] = Code(q?.Status),
        ["severity"] = Code(q?.Severity),
        ["district"] = q?.DistrictName,
        ["school"] = q?.SchoolText,
        ["date_field"] = Code(q?.DateField),
        ["from"] = q?.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["to"] = q?.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["group_by"] = Code(q?.GroupBy),
        ["reference"] = q?.Reference,
        ["top"] = q?.Top?.ToString(CultureInfo.InvariantCulture),
    };

    private static string? Code<T>(T? member)
        where T : struct, Enum => member is { } known ? QueryCodes.Code(known) : null;
}
