using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Confidential.Reporter;

/// <summary>What who told something confidential wants of it afterwards.</summary>
internal enum Wish
{
    News,
    Held,
    Erase,
    Correct,
    Appeal,
    Add,
}

/// <summary>Reads it; null where the words are about something else.</summary>
internal static partial class FollowUpReader
{
    private const int Longest = 400;

    public static Wish? Read(string text) => text switch
    {
        { Length: > Longest } => null,
        _ when Held().IsMatch(text) => Wish.Held,
        _ when Erase().IsMatch(text) => Wish.Erase,
        _ when Appeal().IsMatch(text) => Wish.Appeal,
        _ when Correct().IsMatch(text) => Wish.Correct,
        _ when Add().IsMatch(text) => Wish.Add,
        _ when News().IsMatch(text) => Wish.News,
        _ => null,
    };

    [GeneratedRegex("(存|记|留|保存|掌握)(着|了)?(我|关于我)?(的)?(什么|哪些|啥)|我的(个人)?(信息|资料)(都)?(有|是|在)(什么|哪些|哪)|查(一下|看)?我的(个人)?信息|what do you (hold|have|keep|know)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Held();

    [GeneratedRegex("(把|将)?(我)?(说的|写的|举报|记录|信息|资料|这些|那件事|它)[^。！？\\n]{0,6}(全|都)?(删|销毁|清除)|^(请)?(帮我)?(全部|都)?(删掉|删除|删了吧|销毁)|(erase|delete|remove) (it|all|everything|my|what)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Erase();

    [GeneratedRegex("申诉|不服|不认可|不同意(这个|这样|你们的)?(结果|认定|结论)|要求复查|\\bappeal\\b|i (disagree|don't accept)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Appeal();

    [GeneratedRegex("^(我)?(要|想)?(更正|改正|纠正)|^(刚才|刚刚|之前|上次)?(我)?(说|写|讲)错了|^correct(ion)?\\b|^i (got|said|wrote) (it|that|something) wrong", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Correct();

    [GeneratedRegex("^(再|我再|我想|我要|另外)?补充|^(to add|one more thing about it)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Add();

    [GeneratedRegex("有(没有)?(新)?(消息|回音|回复|进展)|^看看$|^(想|我想|我要)?看(看|一下)?消息|怎么样了|咋样了|有人管(了)?吗|any news|how (is|does) (it|that) (going|stand)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex News();
}
