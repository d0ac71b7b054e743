using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Understanding.Words;

/// <summary>Regular expressions that need looking around run on the beginning of a text, and a match that takes too long is none: reading never throws.</summary>
internal static class BoundedRegex
{
    /// <summary>Characters of a text that are searched.</summary>
    public const int LongestSearched = 1000;

    /// <summary>Milliseconds that one match may take, even on a machine that is busy with other things.</summary>
    public const int LongestMatch = 1000;

    public static IReadOnlyList<Match> FindIn(this Regex regex, string text)
    {
        try
        {
            return regex.Matches(text.Length <= LongestSearched ? text : text[..LongestSearched]).ToArray();
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }
}
