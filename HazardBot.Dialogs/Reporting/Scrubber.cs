using System.Text;
using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Reporting;

/// <summary>
/// Takes personal names, telephone and identity numbers and mail addresses out of what stands plain in the ledger. Licence plates
/// stay: they are facts of the danger. A bare name that no title or "I am called" gives away is not found.
/// </summary>
public static partial class Scrubber
{
    private const string Number = "［号码］";

    private const string Mail = "［邮箱］";

    /// <summary>The same text without them; time grows with its length only.</summary>
    public static string Scrub(string text)
    {
        var digits = text.Any(char.IsAsciiDigit) ? Numbers().Replace(text, Number) : text;
        var mail = digits.Contains('@', StringComparison.Ordinal) ? Addresses().Replace(digits, Mail) : digits;
        return EnglishNames.Scrub(ChineseNames.Scrub(mail));
    }

    // Mobile and fixed lines, identity cards, receipts, account numbers; room numbers and years are shorter.
    [GeneratedRegex("(\\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}|0[0-9]{2,3}[- ]?[0-9]{7,8}|[0-9]{17}[0-9Xx]|[0-9]{4}([- ]?[0-9]{4}){2,3}[0-9]{0,3}|[0-9]{7,19}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    [GeneratedRegex("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,100}\\.[A-Za-z]{2,10}", RegexOptions.NonBacktracking)]
    private static partial Regex Addresses();

    /// <summary>Replaces stretches of a text, given in order and without overlap.</summary>
    internal static string Replace(string text, IReadOnlyList<(int Start, int Length, string With)> stretches)
    {
        if (stretches.Count == 0)
        {
            return text;
        }

        var scrubbed = new StringBuilder(text.Length);
        var from = 0;
        foreach (var (start, length, with) in stretches)
        {
            scrubbed.Append(text, from, start - from).Append(with);
            from = start + length;
        }

        return scrubbed.Append(text, from, text.Length - from).ToString();
    }
}
