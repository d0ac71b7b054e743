using System.Text.RegularExpressions;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential.Work;

/// <summary>What a message of staff says about a case.</summary>
/// <param name="Number">The case number, if one was said.</param>
/// <param name="Words">What stands behind the verb.</param>
internal sealed partial record CaseInstruction(string? Number, CaseVerb? Verb, string? Words, IReadOnlyList<BullyingAct> Acts)
{
    private const int Read = 4200;

    public static CaseInstruction Of(string text)
    {
        var read = text.Length <= Read ? text : text[..Read];
        var number = CaseNumber.Find(read);
        var bare = (number is null ? read : Numbers().Replace(read, " ")).Trim(' ', '：', ':', '，', ',', '。');
        foreach (var (verb, pattern) in Verbs)
        {
            if (pattern().Match(bare) is { Success: true } found)
            {
                var words = bare[(found.Index + found.Length)..].TrimStart(' ', '：', ':', '，', ',', '。', '了');
                return new(number, verb, words.Length == 0 ? null : words, ActsIn(bare));
            }
        }

        return new(number, number is not null && bare.Length == 0 ? CaseVerb.Show : null, bare.Length == 0 ? null : bare, ActsIn(bare));
    }

    private static List<BullyingAct> ActsIn(string text)
    {
        List<BullyingAct> acts = [];
        foreach (var (act, pattern) in Kinds)
        {
            if (pattern().IsMatch(text))
            {
                acts.Add(act);
            }
        }

        return acts;
    }

    private static readonly (CaseVerb Verb, Func<Regex> Pattern)[] Verbs =
    [
        (CaseVerb.Recuse, Recuse), (CaseVerb.List, List), (CaseVerb.AgreeToOpening, Agree), (CaseVerb.ProposeOpening, Propose), (CaseVerb.Police, Police),
        (CaseVerb.Safe, Safe), (CaseVerb.Start, Start), (CaseVerb.End, End), (CaseVerb.NotEstablished, Not), (CaseVerb.Unproven, Unproven),
        (CaseVerb.Established, Established), (CaseVerb.FollowUp, FollowUp), (CaseVerb.Close, Close), (CaseVerb.Handle, Handle), (CaseVerb.Ask, Ask), (CaseVerb.Note, Note),
        (CaseVerb.Settle, Settle), (CaseVerb.Cross, Cross), (CaseVerb.Assign, Assign), (CaseVerb.Appeal, Appeal), (CaseVerb.Read, ReadIt),
    ];

    private static readonly (BullyingAct Act, Func<Regex> Pattern)[] Kinds =
    [
        (BullyingAct.Physical, Physical), (BullyingAct.Verbal, Verbal), (BullyingAct.Property, Property), (BullyingAct.Exclusion, Exclusion), (BullyingAct.Online, Online),
    ];

    [GeneratedRegex("BM[- ]?[2-9A-HJ-NP-Z]{4}[- ]?[2-9A-HJ-NP-Z]{4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    [GeneratedRegex("(这条|这件|这个)?我?(要|得|申请|需要)?回避|\\brecuse( myself)?\\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Recuse();

    [GeneratedRegex("^(我的|看看?|列出)?保密件(列表)?$|^(my )?confidential( cases)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex List();

    [GeneratedRegex("^同意转公开|^agree to open", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Agree();

    [GeneratedRegex("^(建议|申请)?转公开|^propose to open|^open it", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Propose();

    [GeneratedRegex("^(已|已经|刚)?(报公安|报(了)?(警|案)|报(给)?(了)?公安|打(了)?110)(了)?|^reported to the police", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Police();

    [GeneratedRegex("^(已|已经)?(核实?|确认)(了)?(孩子)?安全|^(已|已经)?看过(了)?|^(child )?(is )?safe", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Safe();

    [GeneratedRegex("^(开始|启动)调查|^start investigation", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Start();

    [GeneratedRegex("^(调查|查)(完|结束|清楚)(了)?|^investigated", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex End();

    [GeneratedRegex("^(认定)?(为)?不(构成|属实)(欺凌)?|^not established", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Not();

    [GeneratedRegex("^(认定)?(为)?证据不足|^unproven", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Unproven();

    [GeneratedRegex("^(认定)?(为)?(构成|属实)(欺凌)?|^established", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Established();

    [GeneratedRegex("^(开始|转入)?跟踪帮扶|^follow up", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FollowUp();

    [GeneratedRegex("^(可以)?结案|^close", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Close();

    [GeneratedRegex("^(开始)?处置|^handle", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Handle();

    [GeneratedRegex("^问(一下|问)?(举报人|反映人|孩子|家长|他|她)|^ask( the reporter)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ask();

    [GeneratedRegex("^(记一笔|记录|记下)|^note", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Note();

    [GeneratedRegex("^名字|^name", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Settle();

    [GeneratedRegex("^(涉及|跨校|另一所学校)|^also at", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Cross();

    [GeneratedRegex("^(加上|加人|也给|指派给|交给)|^assign( to)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Assign();

    [GeneratedRegex("^(有人)?申诉|^appeal", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Appeal();

    [GeneratedRegex("^(查|打开|看)(看|一下)?(内容|详情)?$|^(read|show)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ReadIt();

    [GeneratedRegex("身体|殴打|推搡|physical", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Physical();

    [GeneratedRegex("言语|辱骂|外号|侮辱|verbal", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Verbal();

    [GeneratedRegex("财物|要钱|抢|property", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Property();

    [GeneratedRegex("排斥|孤立|exclusion", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Exclusion();

    [GeneratedRegex("网络|网上|群里|online", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Online();
}
