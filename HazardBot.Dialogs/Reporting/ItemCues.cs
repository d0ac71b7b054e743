using System.Globalization;
using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Words that point at one of several things: 第二件, 去掉第2个, number 2.</summary>
internal static partial class ItemCues
{
    private const int Longest = 60;

    private const string Numerals = "一二三四五六七八九";

    /// <summary>Which thing is meant, counted from zero; null where none is named.</summary>
    public static int? Which(string text)
    {
        if (text.Length > Longest || Ordinal().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var number = match.Groups["n"].Value;
        return Numerals.IndexOf(number, StringComparison.Ordinal) is var index and >= 0 ? index
            : int.Parse(number, CultureInfo.InvariantCulture) - 1;
    }

    /// <summary>Which thing is to go, counted from zero; null where none is.</summary>
    public static int? Removed(string text) => text.Length <= Longest && Removal().IsMatch(text) ? Which(text) : null;

    /// <summary>The person wants a receipt and nothing kept to be reached by.</summary>
    public static bool WantsReceiptOnly(string text) => text.Length <= Longest && ReceiptOnly().IsMatch(text);

    /// <summary>The person asks for the receipt to be shown again.</summary>
    public static bool AsksForReceipt(string text) => text.Length <= Longest && ReceiptWord().IsMatch(text) && !text.Any(char.IsAsciiDigit);

    /// <summary>The words plainly add to what was reported.</summary>
    public static bool AddsToReport(string text) => Supplement().IsMatch(text[..Math.Min(text.Length, Longest)]);

    /// <summary>How many characters at the beginning only say that it is another thing.</summary>
    public static int AnotherLead(string text) => Lead().Match(text[..Math.Min(text.Length, Longest)]).Length;

    [GeneratedRegex("^(对了|另外|哦|噢|嗯|啊|对|，|,| )*(还有|另外还?有?|再加)(一|1|两|2)?(件|个|条|处|点)?(事|事情|问题|隐患)?(，|,|：|:|。| )+|^(and )?(another|one more) (thing|one)[,:.] *", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();

    [GeneratedRegex("第(?<n>[一二三四五六七八九1-9])[件个条项]?|(number|item|no\\.?|#) ?(?<n>[1-9])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();

    [GeneratedRegex("去掉|删掉|删除|删了|不要第|不用报第|取消第|remove|delete|drop|leave out|take out", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Removal();

    [GeneratedRegex("(只|仅|光)(要|给|留|拿)(个)?回执|不要联系我|别联系我|不要留我的|receipt only|only (a|the) receipt|just (a|the) receipt|don'?t contact me", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ReceiptOnly();

    [GeneratedRegex("回执|查询码|查询号|receipt", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ReceiptWord();

    [GeneratedRegex("^(再|我再|我想|我要|另外)?补充|^(关于)?(刚才|刚刚|之前|上次)(说|报|讲)的?(那|这|的)|^(to add|one more thing about|about (my|the) (last )?report)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Supplement();
}
