using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Threads;

/// <summary>The few words that are not passed on in an open talk.</summary>
internal static partial class TalkWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    public static bool IsEnd(string text) => End().IsMatch(text.Trim());

    public static bool IsLater(string text) => Later().IsMatch(text.Trim());

    /// <summary>What stands behind 回：; null where nothing does.</summary>
    public static string? Answer(string text) => Re().Match(text.Trim()) is { Success: true } match ? match.Groups["words"].Value.Trim() : null;

    [GeneratedRegex("^(好了?，?)?(结束(对话|聊天|人工)?|不聊了|先不聊了|退出人工|不用人工了|end( the)?( talk| chat)?|bye|再见|拜拜)(吧|了)?[。.!！~～]*$", Options)]
    private static partial Regex End();

    [GeneratedRegex("^(先放一放|先放着|等会儿?再(说|聊)|一会儿?再(说|聊)|later)[。.!！]*$", Options)]
    private static partial Regex Later();

    [GeneratedRegex("^(回复|回|re) ?[:：] ?(?<words>.+)$", Options | RegexOptions.Singleline)]
    private static partial Regex Re();
}
