using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Understanding.Accused;

/// <summary>Who tells of something confidential. Spoken to accordingly: a child as a child.</summary>
public enum Teller
{
    /// <summary>A child of themselves; whoever doesn't say otherwise is taken for one.</summary>
    Child,

    /// <summary>A child of another child.</summary>
    Classmate,

    Parent,

    Teacher,
}

/// <summary>Reads who tells it, from how they tell it.</summary>
public static partial class TellerReader
{
    public static Teller Find(string text, bool isStaff) =>
        isStaff || TeacherWords().IsMatch(text) ? Teller.Teacher
        : ParentWords().IsMatch(text) ? Teller.Parent
        : ClassmateWords().IsMatch(text) ? Teller.Classmate
        : Teller.Child;

    [GeneratedRegex("我是(他|她|孩子|学生)?(的)?(老师|班主任|任课老师)|我(们)?班(上|里)(的)?(一|有|个)|班上(一|有)(个|名)|我的学生|(in|of) my class|my (pupil|student)|as (a|his|her) teacher", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TeacherWords();

    [GeneratedRegex("我(们)?(家)?(的)?(孩子|儿子|女儿|闺女|姑娘|小孩|娃)|俺(们)?家|我家(那)?(孩|小|大|老)|我外孙|我孙|我是(他|她|孩子|学生)?(的)?(妈|爸|家长|奶奶|爷爷|姥)|(^|[，。！,!？?\\s])孩子(让|被|叫|给|在|最近|老|回|说|不|身)|my (son|daughter|child|kid|boy|girl)\\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ParentWords();

    [GeneratedRegex("(我|我们班)(的)?(同学|同桌|朋友|室友|舍友)|my (friend|classmate)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ClassmateWords();
}
