using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Intent;

/// <summary>A correction in words, before it is known what it is about.</summary>
/// <param name="Label">The field, where it was named (时间, 学校).</param>
/// <param name="Old">What is taken back.</param>
/// <param name="New">What stands in its place.</param>
/// <param name="IsPlain">It says that something was wrong; without that, only names and times are corrections.</param>
internal sealed record CorrectionWords(CorrectedField? Label, Span? Old, Span? New, bool IsPlain);

/// <summary>Finds corrections: 不对，不是实验小学，是实验二小; 不是周四是周五; 改成三楼; not the back door, the east gate.</summary>
internal static partial class CorrectionReader
{
    private const int LongestRead = 300;

    public static IReadOnlyList<CorrectionWords> Find(string folded)
    {
        var text = folded.Length <= LongestRead ? folded : folded[..LongestRead];
        if (!Cue().IsMatch(text))
        {
            return [];
        }

        var plain = Plain().IsMatch(text);
        var found = new List<CorrectionWords>();
        foreach (Match match in NotThis().FindIn(text).Concat(ThisNot().Matches(text)).Concat(Become().Matches(text)).Concat(English().Matches(text)))
        {
            var words = new CorrectionWords(Label(match.Groups["field"].Value), Trim(text, match.Groups["old"]), Trim(text, match.Groups["new"]), plain || match.Groups["become"].Success);
            if (words.New is not null && !found.Exists(f => f.New is { } known && known.Overlaps(words.New.Value)))
            {
                found.Add(words);
            }
        }

        if (found.Count == 0 && (It().Match(text) is { Success: true } it ? it : null) is { } said && Trim(text, said.Groups["new"]) is { } span)
        {
            found.Add(new(Label(said.Groups["field"].Value), null, span, true));
        }

        if (found.Count == 0 && Wrong().Match(text) is { Success: true } wrong)
        {
            found.Add(new(Label(wrong.Groups["field"].Value) ?? CorrectedField.Unknown, null, null, true));
        }

        return found;
    }

    private static CorrectedField? Label(string label) => label switch
    {
        "学校" or "校名" or "学校名" or "school" => CorrectedField.School,
        "位置" or "地点" or "地方" or "部位" or "place" or "location" => CorrectedField.Place,
        "时间" or "日期" or "日子" or "time" or "date" or "day" => CorrectedField.When,
        "类别" or "类型" or "分类" or "category" or "type" => CorrectedField.Category,
        "描述" or "内容" or "情况" or "description" => CorrectedField.Description,
        "车牌" or "车牌号" or "plate" => CorrectedField.Plate,
        _ => null,
    };

    private static Span? Trim(string text, Group group)
    {
        if (!group.Success)
        {
            return null;
        }

        var (start, end) = (group.Index, group.Index + group.Length);
        while (start < end && " ,.;!?\"'的".Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        while (end > start && (" ,.;!?\"'".Contains(text[end - 1], StringComparison.Ordinal) || (end - start > 2 && "了吧啊哈呢".Contains(text[end - 1], StringComparison.Ordinal))))
        {
            end--;
        }

        return end > start ? new(start, end) : null;
    }

    [GeneratedRegex("不是|不对|错|改|更正|应该是|应为|换成|我说的是|我是说|not |i meant|change|correction|actually|sorry|wrong|instead", RegexOptions.NonBacktracking)]
    private static partial Regex Cue();

    [GeneratedRegex("不对|错了|写错|说错|弄错|搞错|填错|打错|更正|纠正|我说的是|我是说|i meant|correction|sorry|wrong|mistake|actually|^no,", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();

    [GeneratedRegex("(?<field>学校|校名|位置|地点|地方|时间|日期|车牌号?|类别|类型)?[也是,:]{0,2}不是(?!说|不|很|特别|有|我说|因为|一|这样|闹着玩)(?<old>[^,.;!?\n]{1,20}?)[, ]{0,2}(?:而是|应该是|是)(?<new>[^,.;!?\n]{1,24})", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex NotThis();

    [GeneratedRegex("(?<field>学校|校名|位置|地点|地方|时间|日期|车牌号?|类别|类型)?(?:也|应该|其实)?是(?<new>[^,.;!?\n是]{2,16}?)[, ]{0,2}不是(?<old>[^,.;!?\n是]{1,16})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ThisNot();

    [GeneratedRegex("(?:把)?(?<field>学校名?|校名|位置|地点|地方|部位|时间|日期|车牌号?|类别|类型|描述|内容)?[,:]?(?:要|得|请|给我|帮我)?(?<become>改一下,? ?是|改成|改为|换成|更正为|应该是|应为|写成|换到|改到)(?<new>[^,.;!?\n]{1,24})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Become();

    [GeneratedRegex("(?:^|[ ,.])not (?:at |in |on )?(?:the )?(?<old>[^,.;!?\n]{2,30}?)(?:[,;.] ?(?:but |it's |it is |it was |i meant |rather )?| but )(?:at |in |on )?(?:the )?(?<new>[^,.;!?\n]{2,40})|(?<become>i meant|i mean|change it to|change to|change that to|actually it's|actually it was|sorry, it's|it should be|should be)(?: at| in| on)?(?: the)? (?<new>[^,.;!?\n]{2,40})|change the (?<field>school|place|location|time|date|day|plate) (?<become>to)(?: the)? (?<new>[^,.;!?\n]{2,40})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex English();

    [GeneratedRegex("(?:^|[,.!? ])(?<field>学校|校名|位置|地点|地方|时间|日期|车牌号?)?(?:刚才|我)?(?:不对|不是的?|[写填说弄搞报打记]?错了|更正一?下?|纠正一?下?)[,.! ]{0,2}(?:我说的|我是说|其实|应该)?(?:学校|位置|地点|地方|时间|日期|车牌号?)?是(?<new>[^,.;!?\n]{1,24})|我说的是(?<new>[^,.;!?\n]{1,24})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex It();

    [GeneratedRegex("(?<field>学校|校名|位置|地点|地方|时间|日期|车牌号?|类别|类型|描述|内容)(?:我?(?:写|填|说|弄|搞|报|打|记)?错了|不对)|(?:刚才|我)?(?:写|填|说|弄|搞|报|打|记)错了|(?:wrong (?<field>school|place|location|time|date|day|plate))|(?:the (?<field>school|place|location|time|date|day) is wrong)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Wrong();
}
