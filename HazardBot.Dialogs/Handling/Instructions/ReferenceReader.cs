using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>The records an instruction names: by ledger number, by line of the list shown, by 都.</summary>
/// <param name="Spans">Where they are named: blotted out before the rest is read.</param>
internal sealed record References(IReadOnlyList<string> Numbers, IReadOnlyList<int> Lines, string? Tail, bool All, IReadOnlyList<Span> Spans);

internal static partial class ReferenceReader
{
    public static References Read(string folded)
    {
        List<string> numbers = [];
        List<Span> spans = [];
        foreach (Match match in LedgerNumbers().FindIn(folded))
        {
            numbers.Add(string.Create(CultureInfo.InvariantCulture, $"{match.Groups["prefix"].Value.ToUpperInvariant()}-{match.Groups["year"].Value}-{match.Groups["number"].Value.PadLeft(6, '0')}"));
            spans.Add(new(match.Groups["whole"].Index, match.Groups["whole"].Index + match.Groups["whole"].Length));
        }

        var tail = numbers.Count == 0 && Tails().FindIn(folded) is [var ending, ..] ? ending : null;
        var lines = numbers.Count == 0 && tail is null ? Lines(folded, spans) : [];
        if (tail is not null)
        {
            spans.Add(new(tail.Index, tail.Index + tail.Length));
        }

        return new(numbers, lines, tail?.Groups["tail"].Value, Every().FindIn(folded).Count > 0, spans);
    }

    /// <summary>Where one instruction ends and the next list number begins: "1 已整改 2 延期到15号".</summary>
    public static IReadOnlyList<int> Starts(string folded) =>
        [.. Instructions().FindIn(folded).Select(match => match.Groups["line"].Index)];

    private static List<int> Lines(string folded, List<Span> spans)
    {
        List<int> lines = [];
        var match = Leading().FindIn(folded) is [var leading, ..] ? leading : Ordinals().FindIn(folded) is [var ordinal, ..] ? ordinal : null;
        if (match is null)
        {
            return lines;
        }

        foreach (var line in match.Groups["line"].Captures.Select(c => ChineseNumber.Read(c.Value)))
        {
            if (line is > 0 and <= 50 && !lines.Contains(line.Value))
            {
                lines.Add(line.Value);
            }
        }

        var whole = match.Groups["all"];
        spans.Add(new(whole.Index, whole.Index + whole.Length));
        return lines;
    }

    [GeneratedRegex("(?<![a-z])(?<whole>(?<prefix>[a-z]{2,4})[ _—–-]{0,2}(?<year>20[0-9]{2})[ _—–-]{0,2}(?<number>[0-9]{3,7}))(?![0-9])", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex LedgerNumbers();

    [GeneratedRegex("(?:编号|尾号|台账号|no\\.?|number|#)\\s?(?:是|为|:)?\\s?(?<tail>[0-9]{2,6})(?![0-9])(?:号)?|(?<![0-9.-])(?<tail>[0-9]{3,6})(?:号|那条|那个|这条)(?!楼|门|线)", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Tails();

    /// <summary>Numbers at the beginning, before anything that would make them a count, a day or a time.</summary>
    [GeneratedRegex("""
        ^\s*(?<all>(?:第|no\.?\s?|number\s|\#)?(?<line>[①-⑳]|[0-9]{1,2}|[一二三四五六七八九十](?=[、,和\s:.]|和|跟|号(?:已|整|延|转|改)))(?:[个条项号](?![内前工]))?
        (?:\s*(?:[、,和跟/&+\s]|以?及|and)\s*(?:第)?(?<line>[①-⑳]|[0-9]{1,2}(?![0-9年月日/.-])|[一二三四五六七八九十](?=[、,和\s]))(?:[个条项](?!工))?)*)
        (?!\s*(?:more|days?|weeks?|working|个|天|日|月|年|周|点|小时|分|工作|%|元|块|米|楼|层|班|年级|[./-][0-9]|[0-9]))\s*(?:[.、:,)）]|\s|$|(?=[^\x00-\x7f])|(?=[a-z]))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Leading();

    [GeneratedRegex("(?<all>第\\s?(?<line>[0-9]{1,2}|[一二三四五六七八九十])(?:和第?(?<line>[0-9]{1,2}|[一二三四五六七八九十]))*(?:个|条|项|件)|the (?<line>first|second|third) one)", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Ordinals();

    [GeneratedRegex("(?<![首])(?:都|全都|全部|这几个|这些|它们|所有的)(?:已经?|整改|改|修|弄|搞|处理|换|清理|受理|合格|通过|是|给|不|催|同意)|\\ball\\b", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Every();

    [GeneratedRegex("(?:^|[\\s,;。、])(?<line>[①-⑳]|[0-9]{1,2})[.、:\\s]{0,2}(?=已|以整|整改|改好|修好|弄好|延|言期|转|受理|不属实|合格|复查|不合格|同意|不同意|催|没|正在|换好|完成|搞定|done|fixed|extend|finished|pass|fail)", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Instructions();
}
