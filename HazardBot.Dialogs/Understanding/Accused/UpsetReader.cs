using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Understanding.Accused;

/// <summary>Whether somebody is at the end of their patience, or was sent away before: they are met as such, and asked whether the school shall be passed by.</summary>
public static partial class UpsetReader
{
    private const int Read = 4000;

    public static bool IsUpset(string text) => Words().IsMatch(text.Length <= Read ? text : text[..Read]);

    [GeneratedRegex("管不管|没(有)?人管|没人理|都不管|打(了)?[一二三四五两几好数0-9]{1,2}次电话|反映(了)?[一二三四五两几好数0-9]{1,2}次|(学校|老师|校长|你们)[^。！？\\n]{0,10}(闹着玩|推来推去|敷衍|糊弄|压下来|和稀泥|不当回事)|凭什么|什么态度|气死|忍无可忍|！！|!!|nobody (cares|listens|does anything)|(called|complained) (three|four|several|many) times", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
