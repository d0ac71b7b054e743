using System.Globalization;
using System.Text.Json;

namespace HazardBot.Tests.Understanding.Sets;

/// <summary>What a report already says, slot by slot; hazards of one message by their number.</summary>
internal sealed class SlotScore
{
    private static readonly string[] Slots = ["kind", "school", "place", "when", "anonymous", "people_hurt", "ongoing"];
    private readonly SortedDictionary<string, Tally> _slots = new(StringComparer.Ordinal);
    private readonly int _lines;

    public SlotScore(IReadOnlyList<SetLine> lines)
    {
        _lines = lines.Count;
        foreach (var line in lines)
        {
            var expected = line.Expected.GetProperty("report");
            var read = line.Read.GetProperty("report");
            foreach (var slot in Slots)
            {
                Of(slot).Count(Value(expected, slot), Value(read, slot));
            }

            Of("items").Count(Items(expected), Items(read));
        }
    }

    public double F1 => Tally.Sum(_slots.Values).F1;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"slots F1 {F1:P1} of {_lines}: {string.Join(", ", _slots.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value.F1:F2}")))}");

    private Tally Of(string slot) => _slots.TryGetValue(slot, out var known) ? known : _slots[slot] = new();

    private static string? Value(JsonElement report, string slot) =>
        report.ValueKind == JsonValueKind.Object && report.GetProperty(slot) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;

    private static int Items(JsonElement report) => report.ValueKind == JsonValueKind.Object ? report.GetProperty("items").GetArrayLength() : 0;
}
