using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>What a question wants to be shown, where its words tell it.</summary>
internal static partial class IntentReader
{
    public static QuestionIntent? Read(string folded, QueryWords words, GroupBy? group, bool isMine)
    {
        var isHowTo = words.In("howto").Any(w => !EndsAsking(folded, w.Span.End)) || HowTo().IsMatch(folded);
        return isHowTo ? QuestionIntent.Help
            : words.Has("intent", "export") ? QuestionIntent.Export
            : group is not null ? QuestionIntent.Breakdown
            : isMine ? QuestionIntent.Mine
            : words.Has("intent", "list") ? QuestionIntent.List
            : words.Has("intent", "count") || words.Has("intent", "tally") ? QuestionIntent.Count
            : words.Has("which") && words.In("which").Any(w => w.Word is not ("学校" or "谁" or "who") && w.Word[0] != '个') ? QuestionIntent.List
            : words.Has("intent", "look") ? QuestionIntent.List
            : null;
    }

    /// <summary>怎么提交验收: a way that is asked for, not a state (怎么还没改, 怎么样了).</summary>
    [GeneratedRegex("(?:怎么|怎样|如何|咋|该咋)(?:才能|才|去|在|个)?(?:能|给|把|将)?(?:提交|申请|办理|办|查询|查|导|填|上报|报|受理|指派|派|转|退回|退|撤|改|删|加|绑定|绑|登录|登|看|用|弄|销号|销|复查|验收|延期|回复|上传|传|拍|关|开|设置|设|操作|催|挂牌|合并|标记|作废|匿名|联系|收|录|打印|下载|注册|区分|界定|认定|判定|计算|算|定)(?!了|得|的|样|好)", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex HowTo();

    /// <summary>平度情况如何 asks for figures, not for a way.</summary>
    private static bool EndsAsking(string folded, int end) => folded[(end - 1)..end] is "何" && (end == folded.Length || folded[end] is '了' or '?' or '.' or ',');
}
