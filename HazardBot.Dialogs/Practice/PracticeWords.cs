using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Practice;

internal static partial class PracticeWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    public static bool IsStart(string text) => Start().IsMatch(text.Trim());

    public static bool IsEnd(string text) => End().IsMatch(text.Trim());

    [GeneratedRegex("^(我想|我要|开始|来)?(练习|练一?练|练一遍|试用|practi[cs]e)(一下|一遍|吧)?[。.!！]*$", Options)]
    private static partial Regex Start();

    [GeneratedRegex("^(结束|退出|停止)练习[。.!！]*$|^(不练了|练完了|(end|stop) practi[cs]e)[。.!！]*$", Options)]
    private static partial Regex End();
}
