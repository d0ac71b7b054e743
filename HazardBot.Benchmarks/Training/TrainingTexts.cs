using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HazardBot.Benchmarks.Running;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Model;
using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Benchmarks.Training;

/// <summary>The texts beside this file, written by hand; one JSON object a line.</summary>
internal static class TrainingTexts
{
    private static readonly ReadingContext Context = new(new Register([]), new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8)));

    /// <summary>Texts with a category, or none where nothing of a hazard is said.</summary>
    public static IReadOnlyList<Example> Categories() => [.. Read("categories-*.jsonl", "category").Select(text =>
        new Example(text.Text, LexiconUnderstanding.InputsOf(text.Text, Context).Category, text.Label is { } code ? (int)HazardCategories.Parse(code) : CategoryModel.None, FoldOf(text.Text)))];

    /// <summary>Texts with a danger, or none; those with a category that aren't listed tell none, and those that people don't agree about are left out.</summary>
    public static IReadOnlyList<Example> Dangers()
    {
        var listed = Read("dangers-*.jsonl", "danger");
        var known = listed.Select(text => text.Text).ToHashSet(StringComparer.Ordinal);
        return [.. listed.Where(text => text.Label != "unsure")
            .Concat(Read("categories-*.jsonl", "category").Where(text => !known.Contains(text.Text)).Select(text => (text.Text, Label: (string?)null)))
            .Select(text => new Example(text.Text, LexiconUnderstanding.InputsOf(text.Text, Context).Danger, text.Label is { } kind ? (int)KindOf(kind) : DangerModel.None, FoldOf(text.Text)))];
    }

    private static List<(string Text, string? Label)> Read(string files, string label)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var texts = new List<(string, string?)>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Locations.Project, "Training", "Texts"), files).Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var document = JsonDocument.Parse(line);
                var text = document.RootElement.GetProperty("text").GetString()!;
                if (seen.Add(text))
                {
                    texts.Add((text, document.RootElement.GetProperty(label).GetString()));
                }
            }
        }

        return texts;
    }

    private static DangerKind KindOf(string code) => QueryCodes.TryParse<DangerKind>(code) ?? throw new FormatException($"'{code}' is no kind of danger.");

    private static int FoldOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[1] % Example.Folds;
}
