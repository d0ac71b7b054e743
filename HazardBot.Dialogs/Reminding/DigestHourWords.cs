using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Dates;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Reminding;

/// <summary>What a message says about when to be reminded.</summary>
/// <param name="Time">Null where it names none.</param>
internal sealed record HourWish(TimeOnly? Time);

/// <summary>Reads words about the hour of the own digest.</summary>
internal static partial class DigestHourWords
{
    private const int Longest = 40;

    /// <summary>Null where the message is about something else.</summary>
    /// <param name="isAnswer">The hour was just asked for: then a time alone is one.</param>
    public static HourWish? Read(string text, bool isAnswer)
    {
        var folded = TextFirstAid.Mend(text).Folded.Trim().TrimEnd('.', '!', '。', '~');
        if (folded.Length is 0 or > Longest)
        {
            return null;
        }

        var isWish = Wish().FindIn(folded).Count > 0;
        return isWish || (isAnswer && TimeAlone().FindIn(folded).Count > 0) ? new(Time(folded)) : null;
    }

    private static TimeOnly? Time(string folded) =>
        ClockTimes.Find(folded).Select(found => (TimeOnly?)found.Time).FirstOrDefault()
        ?? (BareHour().FindIn(folded) is [var bare, ..] && int.Parse(bare.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture) is var hour and < 24 ? new TimeOnly(hour, 0) : null);

    [GeneratedRegex("""
          (?:提醒|汇总|日报)的?(?:时间|钟点|点数|几点)
        | (?:提醒|汇总)(?:我)?的?(?:时间)?(?:改|调|换|设|挪|推|提前|放|定)(?:到|成|为|在|至)
        | (?:改|调|换|设置?)(?:一下)?(?:我的)?(?:每天的)?(?:提醒|汇总)
        | (?:点|点钟|点半|点整|:[0-9]{2})(?:再|就|开始|准时)?(?:提醒|通知|叫)我
        | (?:点|点钟|点半|点整|:[0-9]{2})(?:再|就)?(?:给我)?发(?:给我)?(?:每天的?)?汇总
        | \bremind\sme\s(?:\w+\s){0,3}at\s
        | \b(?:reminder|digest|summary)\s(?:time|hour)\b
        | \b(?:change|set|move|send|make)\s(?:me\s)?(?:my\s|the\s)?(?:daily\s)?(?:reminder|digest|summary)s?\s(?:\w+\s){0,2}(?:to|at|for)\s
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Wish();

    [GeneratedRegex("""
        ^(?:那就?|就|改到?|改成|每天|早上|上午|中午|下午|傍晚|晚上|at\s)*(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟?|点半|点整|:[0-9]{2})?\s?(?:am|pm|吧|o'clock)?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex TimeAlone();

    [GeneratedRegex(@"(?:\b(?:at|to|for)\s|^)(?<hour>[0-9]{1,2})(?:\s?o'clock|:00)?$", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex BareHour();
}
