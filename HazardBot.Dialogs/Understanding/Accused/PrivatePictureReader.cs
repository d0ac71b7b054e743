using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Understanding.Accused;

/// <summary>Whether words speak of a picture of an undressed person, sent, taken or demanded. No picture is looked at: the person's word decides.</summary>
public static partial class PrivatePictureReader
{
    private const int Read = 4000;

    public static bool IsTold(string text) => Words().IsMatch(text.Length <= Read ? text : text[..Read]);

    [GeneratedRegex(
        "裸照|裸体|裸聊|私密(照|视频|图)|隐私(照|视频)|(没穿|不穿|没有穿|脱|光着)[^。！？\\n]{0,4}(衣|裤|身)[^。！？\\n]{0,12}(照|拍|视频|图)|(照|拍|视频|图片)[^。！？\\n]{0,12}(没穿|不穿|没有穿|脱|光着)[^。！？\\n]{0,4}(衣|裤|身)|偷拍[^。！？\\n]{0,10}(换衣|洗澡|上厕所|裙|内衣)|(换衣|洗澡|上厕所)[^。！？\\n]{0,8}偷拍|\\b(nudes?|naked|undressed)\\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
