using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Understanding.Accused;

/// <summary>Whether words answer one of the small questions, or go on with the story: nobody's story is put down as a class or a time.</summary>
public static partial class AnswerReader
{
    public static bool IsSafety(string text) => Safety().IsMatch(text);

    public static bool IsClass(string text) => Class().IsMatch(text);

    public static bool IsTime(string text) => Time().IsMatch(text);

    public static bool IsAdult(string text) => Adult().IsMatch(text);

    /// <summary>Nobody in particular is meant.</summary>
    public static bool IsNobody(string text) => Nobody().IsMatch(text);

    [GeneratedRegex("^(都)?(没(有)?(人|谁|这样的人)?|谁都(可以|行|能看)|都(可以|行|能看)|无所谓|随便)[。！!]*$|^(nobody|no one|none|anyone may|everybody may)\\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Nobody();

    [GeneratedRegex("安全|没事|还好|还在[^。！？\\n]{0,4}(打|堵|追|踹|砸|踢|敲|门口|外面)|走了|跑了|老师来了|有大人|在家|回家|家里|受伤|有伤|医院|疼|怕|出不去|\\b(safe|ok|okay|fine|home|hurt|scared)\\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Safety();

    [GeneratedRegex("年级|[0-9一二三四五六七八九十]+班|(^|[，。、 ])[初高][一二三123]|[一二三四五六]年|大班|中班|小班|托班|\\b(grade|class|year|form)\\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Class();

    [GeneratedRegex("次|天|周|星期|月|年|学期|昨|今|前|一直|总是|老是|经常|每|开学|久|最近|刚|一阵|\\b(first|once|twice|times?|days?|weeks?|months?|years?|since|ago|always|often|every|long|today|yesterday)\\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex("老师|班主任|妈|爸|家里|家长|大人|奶奶|爷爷|姥|叔|姨|校长|没(有)?人|没(有)?说|没(有)?告诉|谁都|不敢说|\\b(teacher|mum|mom|dad|mother|father|parents?|nobody|no one|none|family|grandma|grandpa)\\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Adult();
}
