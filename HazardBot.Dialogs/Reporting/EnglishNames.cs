using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Reporting;

/// <summary>English names that a title or "my name is" gives away.</summary>
internal static partial class EnglishNames
{
    private const string Someone = "[name]";

    public static string Scrub(string text)
    {
        List<(int, int, string)> found = [];
        foreach (Match match in Named().Matches(text))
        {
            var name = match.Groups["name"];
            found.Add((name.Index, name.Length, Someone));
        }

        return Scrubber.Replace(text, found);
    }

    [GeneratedRegex("\\b(Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Teacher|Coach|Principal|Headmaster|[Mm]y name is|[Ii] am called|named|[Cc]alled)\\.? (?<name>[A-Z][a-z]+(-[A-Z]?[a-z]+)?( [A-Z][a-z]+(-[A-Z]?[a-z]+)?)?)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
