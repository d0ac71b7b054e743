using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Alerting;

/// <summary>Whether the person asks that the school doesn't hear of it.</summary>
internal static partial class KeptFromSchool
{
    private const int Read = 2000;

    public static bool IsAsked(string text) => Words().IsMatch(text.Length <= Read ? text : text[..Read]);

    [GeneratedRegex(
        "(别|不要|不能|不想|不可以|千万别)[^。！？!?\\n]{0,6}(让|告诉|跟|和|给|叫)[^。！？!?\\n]{0,6}(学校|老师|校长|班主任|校方|他们校)|(学校|老师|校长|班主任|校方)[^。！？!?\\n，,]{0,4}(不能|不要|别)(知道|看到)|(don'?t|do not|must not|mustn'?t)[^.!?\\n]{0,20}(tell|let)[^.!?\\n]{0,10}(the |my )?(school|teacher|head)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
