using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>How many of a ranking or list: 前三名, 排前五, 最多的三个, 最近5条, top 10, 哪个…最多.</summary>
internal static partial class TopReader
{
    private const int Most = 1000;

    public static (Span Span, int Top)? Read(string folded)
    {
        foreach (var match in Pattern().FindIn(folded))
        {
            if (Numerals.Read(match.Groups["n"].Value) is > 0 and <= Most and var top)
            {
                return (new(match.Index, match.Index + match.Length), top);
            }
        }

        foreach (var match in Best().FindIn(folded))
        {
            return (new(match.Index, match.Index + match.Length), 1);
        }

        return null;
    }

    [GeneratedRegex("""
          (?:排名?)?(?:前|头)(?<n>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:名|个(?!月|星期|礼拜|季|周)|位|条|所|家|项|类|件|起|处|的|$|(?![0-9天日周年月号季个]))
        | 最[多高严重](?:的)?(?:前)?(?<n>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:名|个|所|家|类|位|项|区|校)
        | (?:最近|最新)的?(?<n>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:条|起|件|处|项|个(?!月|星期|礼拜|季))
        | (?:只要|只看|先看|列|给我看?|来)(?<n>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:条|件|起)(?!以)
        | \btop[ -]?(?<n>[0-9]{1,3}|[a-z]+)\b
        | \b(?:first|latest|last|newest|worst)\ (?<n>[0-9]{1,3}|[a-z]+)\ (?:hazards?|records?|reports?|cases?|items?|schools?|districts?|ones?|issues?)
        | \b(?<n>[0-9]{1,3}|[a-z]+)\ (?:schools?|districts?|categories|places)\ with\ the\ most
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Pattern();

    [GeneratedRegex("(?:哪个|哪所|哪家|哪一?类|哪种|哪一个|哪校|哪区|哪一区|哪月|哪天|哪周|哪一周|哪一天|什么|谁)[^,.;!?\\n]{0,16}最[多高严重]|最[多高](?:的)?(?:是)?(?:哪个|哪所|哪家|哪类|哪一类|哪种|哪区|哪校|哪一个|谁|什么)|(?:which|what|who)[^,.;!?\\n]{0,40}(?:the most|most|highest|worst)", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Best();
}
