using System.Globalization;
using System.Text;

namespace HazardBot.Tests.Understanding.Sets;

/// <summary>Categories and acts: strict accuracy, F1 of each class, calibration in ten bins, the share asked back, confusions.</summary>
internal sealed class CategoryScore
{
    private const double Sure = 0.5;
    private const double Ahead = 0.15;
    private readonly SortedDictionary<string, Tally> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _confusions = new(StringComparer.Ordinal);
    private readonly List<(double P, bool Right)> _confident = [];
    private int _lines;
    private int _right;
    private int _acts;
    private int _hazards;
    private int _asked;

    public CategoryScore(IEnumerable<SetLine> lines)
    {
        foreach (var line in lines)
        {
            Count(line);
        }
    }

    public double Accuracy => _right / (double)_lines;

    public double Acts => _acts / (double)_lines;

    public double Asked => _asked / (double)_hazards;

    /// <summary>Expected calibration error of the likeliest category.</summary>
    public double CalibrationError => _confident.GroupBy(c => (int)Math.Min(9, c.P * 10))
        .Sum(bin => Math.Abs(bin.Sum(c => c.P) - bin.Count(c => c.Right))) / Math.Max(1, _confident.Count);

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"category {Accuracy:P1} of {_lines}, acts {Acts:P1}, calibration error {CalibrationError:F3}, asked back {Asked:P1}");
        text.AppendLine("  F1: " + string.Join(", ", _classes.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} {c.Value.F1:F2}"))));
        text.Append("  confusions: " + string.Join(", ", _confusions.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(15).Select(c => $"{c.Key} {c.Value}")));
        return text.ToString();
    }

    private void Count(SetLine line)
    {
        var expected = SetLines.TextOf(line.Expected, "category");
        var read = SetLines.TextOf(line.Read, "category");
        _lines++;
        _acts += SetLines.TextOf(line.Expected, "act") == SetLines.TextOf(line.Read, "act") ? 1 : 0;
        _right += expected == read ? 1 : 0;
        foreach (var name in new[] { expected, read }.Distinct())
        {
            var tally = _classes.TryGetValue(name ?? "none", out var known) ? known : _classes[name ?? "none"] = new();
            tally.Count(expected == name ? "it" : null, read == name ? "it" : null);
        }

        if (expected != read)
        {
            var confusion = $"{expected ?? "none"} as {read ?? "none"}";
            _confusions[confusion] = _confusions.GetValueOrDefault(confusion) + 1;
        }

        if (expected is not null)
        {
            _hazards++;
            var guesses = line.Read.GetProperty("categories").EnumerateArray().Select(g => g.GetProperty("p").GetDouble()).ToList();
            if (guesses.Count > 0)
            {
                _confident.Add((guesses[0], expected == read));
                _asked += guesses.Count > 1 && guesses[0] < Sure && guesses[0] - guesses[1] < Ahead ? 1 : 0;
            }
        }
    }
}
