using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Reporting.News;

/// <summary>Words that answer an ending: 修好了, 没修好. They stand at the beginning: a new report may tell further on that nobody mended it.</summary>
internal static partial class FixedWords
{
    private const int LongestLead = 40;
    private const int LongestYes = 20;

    /// <summary>Whether it is said to be put right; null where neither is said.</summary>
    public static bool? Read(string text) =>
        NotFixed().IsMatch(text[..Math.Min(text.Length, LongestLead)]) ? false
        : text.Length <= LongestYes && Fixed().IsMatch(text) ? true
        : null;

    [GeneratedRegex("^(不对|不是|可是|但是|其实|，|,| )*(还是|还|根本|并|完全|都)*(没有|没|未)(人)?(修|改|弄|处理|整改|解决)(好|完|掉)?($|[，,。.！!？? 啊呀呢的了])|^(危险|问题|隐患)?还在($|[，,。.！!？?呢])|^(no[,.]? *)?(it('s| is) )?(still )?(not|isn'?t) (been )?(fixed|repaired|mended)|^(it('s| is) )?still (there|broken)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NotFixed();

    [GeneratedRegex("^(是的|嗯|对|已经|都|确实|现在|，|,| )*(修|改|弄|处理|整改)好(了|啦)[。.！!，, 谢]*$|^(yes[,.]? *)?(it('s| is| has been) )?(now |all )?(fixed|repaired|mended)[.! ]*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Fixed();
}
