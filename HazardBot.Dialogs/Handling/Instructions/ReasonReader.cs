using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>What is said besides the step itself: why, or what was done.</summary>
internal static partial class ReasonReader
{
    private const int Longest = 500;

    /// <param name="text">References, the step's words and days are blotted out of it.</param>
    /// <returns>Null where nothing worth keeping is left.</returns>
    public static string? Read(CleanText text)
    {
        List<string> parts = [];
        var start = 0;
        for (var i = 0; i <= text.Folded.Length; i++)
        {
            if (i < text.Folded.Length && text.Folded[i] is not (',' or ';' or '。' or '\n' or '!' or '\u25a1'))
            {
                continue;
            }

            var part = Lead().Replace(text.Text[start..i].Trim(), "");
            part = Filler().IsMatch(part) ? "" : part.Trim(' ', ':', '：', '.', '、', '?', '？');
            start = i + 1;
            if (part.Length > 1)
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? null : HazardBot.Dialogs.Reporting.DraftWords.Clip(string.Join('，', parts), Longest);
    }

    [GeneratedRegex("^(?:(?:这个|这条|这件)(?=不)|因为|由于|原因(?:是|:|：)?|理由(?:是|:|：)?|主要是|(?:的)?话|了|的|吧|到|至|because(?: of)?|reason:?|since|as|to|by|it|,)\\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Lead();

    [GeneratedRegex("^(?:这个|这条|这件|那个|那条|我|我们|申请|请|想|要|需要|能不能|麻烦|领导|老师|好的?|嗯|行|可以|号|以?前|之?前|了|吧|啊|谢谢|照片|照片在这|照片如下|见照片|图片|附照片|有照片|photo(?: attached)?|please|i|we|it|this|the|is|for|an|has been|have been|all|thanks?)?[。!.\\s]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Filler();
}
