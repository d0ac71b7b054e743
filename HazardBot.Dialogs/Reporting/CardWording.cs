using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Reporting;

/// <summary>What a danger card says, in both languages.</summary>
public sealed partial record CardWording
{
    private const int Longest = 300;

    public string Zh { get; init; } = "";

    public string En { get; init; } = "";

    /// <param name="numbers">The slots there are.</param>
    public bool IsGood(IReadOnlyCollection<string> numbers) =>
        IsGood(Zh, numbers, "没有替") && IsGood(En, numbers, "have not called anyone");

    private static bool IsGood(string text, IReadOnlyCollection<string> numbers, string calledNobody)
    {
        var slots = Slot().Matches(text);
        return text.Length <= Longest && slots.Count > 0 && text.Count(letter => letter == '{') == slots.Count
            && slots.All(slot => numbers.Contains(slot.Groups["name"].Value)) && text.Contains(calledNobody, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("\\{(?<name>[a-z]+)\\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Slot();
}
