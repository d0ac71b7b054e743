using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Whether an adult of the school is said to have harmed a pupil. While it is unsure, it is taken to be so.</summary>
internal static partial class HarmByStaff
{
    private const int Read = 4000;

    public static bool IsTold(string text) => Chinese().IsMatch(Head(text)) || English().IsMatch(Head(text));

    private static string Head(string text) => text.Length <= Read ? text : text[..Read];

    [GeneratedRegex("(老师|班主任|校长|教练|教官|保安|宿管|生活老师|保育员|阿姨|主任|助教)[^。！？!?\\n]{0,14}(打(了|我|他|她|孩子|学生|人|骂|伤|得|耳光)|扇|耳光|掐|踹|踢了|体罚|罚跪|罚站一|侮辱|辱骂|骂(我|他|她|孩子|学生)|猥亵|骚扰|摸(我|他|她|孩子|学生)|针扎|喂安眠|关(小黑屋|厕所)|虐待)|(被|让|叫)[^。！？!?\\n]{0,6}(老师|班主任|校长|教练|教官|保安|宿管|保育员|主任)[^。！？!?\\n]{0,6}(打|扇|掐|踹|踢|骂|体罚|侮辱|猥亵|骚扰|摸|虐待)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();

    [GeneratedRegex("(teacher|coach|headmaster|principal|guard|instructor)[^.!?\\n]{0,30}(\\bhit|beat|slap|kick|touch(ed|es|ing) (me|him|her|my|the (child|girl|boy|pupil|student))|molest|abuse|humiliat|harass)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex English();
}
