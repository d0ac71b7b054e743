using System.Buffers;
using HazardBot.Dialogs.Reporting;

namespace HazardBot.Dialogs.Confidential;

/// <summary>
/// Names in what is told in confidence: what the open ledger scrubs, and besides a bare name between a boundary and a word of doing (王小明老是打我).
/// It masks too much rather than too little; who tells it is asked before, and sees what came of it.
/// </summary>
internal static class Masking
{
    private const string Someone = "某某";

    private static readonly string[] Before = ["被", "让", "和", "跟", "是", "叫", "个", "有", "给", "找", "同学", "同桌", "学生"];

    private static readonly string[] After =
    [
        "老", "总", "天天", "经常", "又", "就", "也", "还", "都", "一直", "一起", "带", "把", "在", "说", "打", "骂", "踢", "推", "抢", "欺负", "踹", "堵", "威胁", "他们", "她们", "等", "拿", "扔", "不让", "不跟", "和", "跟", "、", "，", "。", "！",
    ];

    /// <summary>Characters that are in no given name: 不给钱就打我 names nobody.</summary>
    private static readonly SearchValues<char> InNoName = SearchValues.Create("就也还都又不没在了的是我他她你们着过和跟把被让给打骂要会能说去来上下里外");

    public static bool Finds(string told) => Mask(told) != told;

    public static string Mask(string told)
    {
        var scrubbed = Scrubber.Scrub(told);
        List<(int Start, int Length, string With)> found = [];
        for (var at = 0; at < scrubbed.Length; at++)
        {
            if (IsBoundary(scrubbed, at) && NameAt(scrubbed, at) is { } length)
            {
                found.Add((at, length, Someone));
                at += length - 1;
            }
        }

        return Scrubber.Replace(scrubbed, found);
    }

    private static bool IsBoundary(string text, int at) =>
        at == 0 || !ChineseNames.IsHan(text, at - 1, 1) || Before.Any(word => at >= word.Length && text.AsSpan(at - word.Length, word.Length).SequenceEqual(word));

    /// <summary>A surname with a given name of two characters, else of one, and a word of doing behind it.</summary>
    private static int? NameAt(string text, int at)
    {
        foreach (var length in (ReadOnlySpan<int>)[3, 2])
        {
            var end = at + length;
            if (end < text.Length && ChineseNames.IsName(text, at, length) && text.AsSpan(at + 1, length - 1).IndexOfAny(InNoName) < 0 && After.Any(word => text.AsSpan(end).StartsWith(word, StringComparison.Ordinal)))
            {
                return length;
            }
        }

        return null;
    }
}
