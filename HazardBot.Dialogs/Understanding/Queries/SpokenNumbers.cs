using System.Buffers;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Years that are spelled out (二零二五年) in digits: as many characters, so that places in the text stay what they are.</summary>
internal static class SpokenNumbers
{
    private const string Digits = "零一二三四五六七八九";
    private const int Year = 4;
    private static readonly SearchValues<char> Numerals = SearchValues.Create(Digits);

    public static CleanText Mend(CleanText text)
    {
        var folded = text.Folded.Replace('〇', '零').Replace('○', '零');
        for (var at = folded.IndexOf('年', StringComparison.Ordinal); at >= 0; at = folded.IndexOf('年', at + 1))
        {
            if (at >= Year && folded[at - Year] == '二' && !folded.AsSpan(at - Year, Year).ContainsAnyExcept(Numerals))
            {
                folded = string.Concat(folded.AsSpan(0, at - Year), string.Concat(folded.Substring(at - Year, Year).Select(c => Digits.IndexOf(c, StringComparison.Ordinal))), folded.AsSpan(at));
            }
        }

        return text with { Folded = folded };
    }
}
