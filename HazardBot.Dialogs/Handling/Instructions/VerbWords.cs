using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>The words for each step as people type and dictate them, common slips included.</summary>
internal static partial class VerbWords
{
    private const RegexOptions Options = RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"几个|几条|几件|多少|哪些|哪个|哪几|哪所|谁的|怎么|咋|是不是|有没有|能不能|可不可以|吗|么[?。]?$|列出|导出|统计|汇总|[?]|how\s(?:many|do|to)|which|what|^(?:is|are|can|who|when)\b|list\b|export", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Question();

    /// <summary>A question although it names a record.</summary>
    [GeneratedRegex(@"怎么样|怎样了|咋样|进展|到哪|谁负责|什么时候|为什么|吗|how|why|when|who|which|what", Options, BoundedRegex.LongestMatch)]
    public static partial Regex HardQuestion();

    [GeneratedRegex(@"(?:请|帮我|麻烦)?(?:再)?(?:问|追问|询问)(?:一?下|问)?(?:举报人|举报者|报告人|反映人|上报人|报的人|来报的|家长|对方)(?:[,:,:]|一下)?\s*(?<words>.*)|\bask\s(?:the\s)?reporter[,:]?\s*(?<words>.*)", Options, BoundedRegex.LongestMatch)]
    public static partial Regex AskReporter();

    [GeneratedRegex("""
        (?<week>本周|这周|这个?星期|这个?礼拜|上周|上个?星期|上个?礼拜)?.{0,6}(?:排查|自查|检查|巡查|摸排).{0,6}(?:发现|查出|查到|找到)(?!问题了?没)(?:了)?(?!任何|什么)(?<words>.*[0-9一二两三四五六七八九十]\s?(?:个|处|条|项|件|起).*|.{2,})
      | (?<week>this\sweek|last\sweek).{0,12}(?:sweep|check).{0,12}found\s(?!no|nothing)(?<words>.+)
      """, Options, BoundedRegex.LongestMatch)]
    public static partial Regex SomethingFound();

    [GeneratedRegex("""
        (?:零|0|〇|○|灵|另)(?:排查|报告|排察|隐患|问题)
      | (?:本周|这周|这个?星期|这个?礼拜|上周|上个?星期|上个?礼拜|排查|自查|巡查|检查).{0,10}?(?:没(?:有)?|未|无|零)(?:再)?(?:发现|查出|查到)?(?:任何|什么|啥)?(?:问题|异常|隐患|情况|事)
      | (?:本周|这周|上周)?(?:排查|自查|巡查)(?:完了?|过了?|结束)?[,,]?\s*(?:一切)?(?:正常|没事|安全)
      | (?:本周|这周|上周)(?:一切)?(?:正常|平安|没事)
      | zero\s(?:findings?|reports?|hazards?)|nothing\s(?:was\s)?found|no\s(?:problems?|hazards?|issues?)\s(?:were\s)?(?:found|(?:this|last)\sweek)
      """, Options, BoundedRegex.LongestMatch)]
    public static partial Regex NothingFound();

    [GeneratedRegex(@"作废|做废|作费|作罢|撤销这条|删掉|删了|删除|\bvoid\b|\bdelete\b", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Void();

    [GeneratedRegex(@"催(?:一?下|一催|催|办|促|他们?|她们?)|(?<=^[\u25a1\s]*)催$|摧一下|崔一下|督促一?下|提醒(?:一?下)?(?:他们|她们|他|她|对方|负责人|责任人)|\bnudge\b|\bremind\s(?:them|him|her)|\bchase\b", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Nudge();

    [GeneratedRegex(@"(?:不(?:同意|批准|予批准|准许|准|批|给|能)(?:延期|延|他延|再延)?|驳回(?:延期)?(?:申请)?)(?!合格)|\b(?:refuse|deny|decline|not\sapproved?)\b", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Refuse();

    [GeneratedRegex(@"(?:同意|批准|准许|准了|批了)(?!销号|受理)(?:了)?(?:延期|延|他延)?|可以延|延吧|(?<=^[\u25a1\s]*)准(?:了)?$|\b(?:approved?|grant(?:ed)?|agreed?)\b", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Grant();

    [GeneratedRegex(@"(?:复查|验收|检查|核查)?(?:了)?(?:不合格|不和格|不过关|不达标|没过关?|没通过|未通过|不通过|没有?合格)|(?:复查|验收|看了|去看过?了?)[,,]?\s?(?:还是|仍然|仍)(?:没|坏|老样子|不行)|\bfail(?:ed|s)?\b|not\s(?:ok|good\senough)", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Fail();

    [GeneratedRegex(@"(?:复查|验收|核查|付查|复察)(?:了|过了)?[,,]?\s?(?:合格|和格|合个|通过|没问题|过了|可以|ok)|(?<=^[\u25a1\s]*)(?:合格|和格|通过)(?:了)?(?=[\s。!,]|$)|(?:同意|可以|予以|申请)?销号|消号|闭环了|\bpass(?:ed)?\b|check(?:ed)?\s(?:is\s)?ok", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Pass();

    [GeneratedRegex(@"不属实|不数实|不属时|不属事|不实|失实|假的|没这回事|没有这回事|没这事|没这个情况|查无此事|误报|虚假|\bunfounded\b|not\strue|false\s(?:report|alarm)", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Reject();

    [GeneratedRegex(@"(?:并入|并到|并进|合并(?:到|进)?)\s?(?:第|编号)?(?<target>[0-9]{1,6})?|(?:跟|和|与|同).{1,24}?(?:是)?(?:同一件|同一个|一件事|一回事|重复)|重复(?:了|上报|举报)|\bmerge\b|\bduplicate\b", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Merge();

    [GeneratedRegex("""
        (?:退回|退)(?:给|到)\s?(?<target>[^,。;!\n]{2,24})
      | (?<!运|旋|周|好|扭)(?:转(?:办|半|交|派)?|移交|移送|交办)(?:给|到|至|去|往)?\s?(?<target>(?!弯|动|圈|椅|盘|账|钱|办$|移)[^,。;!\n吧]{2,24})
      | (?:交|改派|派)给\s?(?<target>[^,。;!\n]{2,24}?)(?:去?(?:办|处理|管|负责|整改|改|弄))?(?=[,。;!\n]|$)
      | (?:转办|转半|转交|移交)(?:一下|吧|了)?(?=[,。;!\n]|$)
      | \b(?:forward|hand\s(?:it\s)?(?:on|over)|reassign|transfer|refer|pass)\s(?:it\s|this\s)?(?:on\s)?to\s(?<target>[^,.;!\n]{2,40})
      """, Options, BoundedRegex.LongestMatch)]
    public static partial Regex HandOn();

    [GeneratedRegex(@"不(?:是|归|属于|由|该)(?:我们|我|咱们|咱|本校|我校|本单位|我单位)|派错|分错|送错|发错(?:单位|学校|地方)?|(?<=^[\u25a1\s]*)退回|退回去|\bnot\sours\b|\bsend\s(?:it\s)?back\b|wrong\sschool", Options, BoundedRegex.LongestMatch)]
    public static partial Regex SendBack();

    [GeneratedRegex(@"(?<!立即|不)(?:申请)?(?:延期|言期|沿期|延其|演期|延迟|延后|延长|延缓|延时|展期|推迟|推后|宽限|缓几天|晚几天|延到|延至|延(?=[0-9一二两三四五六七八九十])|再给|多给)|\bextend\b|\bextension\b|\bpostpone\b|more\s(?:time|days)", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Extend();

    [GeneratedRegex(@"(?:还没有?|没有?|未|尚未|还未|没能)(?:整改|改|修|弄|搞|处理|换|清理|清|装)(?:理)?(?:好|完|到位|成|呢)?(?:呢)?|\bnot\s(?:yet\s)?(?:done|fixed|finished|repaired)|not\syet", Options, BoundedRegex.LongestMatch)]
    public static partial Regex NotDone();

    [GeneratedRegex("""
        (?<!没|未|不|没有|没能|快|快要|马上|马上就|即将|就能|才能|能|会|将|预计|争取|准备|等|保证|务必|必须|要|得|尽快|赶紧)
        (?:已经?|以经?|己经?|都|全部?|均)*
        (?:(?:整改|整该|改|该|修理|修|维修|弄|搞|整|处理|更换|换|清理|清|安装|装|补|解决|修复|收拾|焊|加固|办|拆|恢复|疏通|打扫)(?:好|号|完毕|完成|完|到位|妥|过|掉|上|定|通)(?:了|啦|咧|喽)?)
        (?!的(?!照片|图)|吗|么|没|再|[?]|以?后|之后|告诉|给|前|之前|为止)
      | (?<![0-9一二三四五六七八九十])(?:已经?|以经?|己|一)(?:整改|整该|改(?!为|成)|修复|处理|解决|更换|维修|清理|办结)(?!的(?!照片)|几|多少|过半)
      | 搞定(?:了)?|弄利索了|(?<!没|未|预计|争取)(?:整改|处理|维修|更换)(?:完成|完毕|完了|好了)
      | \b(?<!not\s|not\syet\s|be\s)(?:done|fixed|repaired|finished|rectified|completed|replaced|sorted)\b(?!\sby)
      """, Options, BoundedRegex.LongestMatch)]
    public static partial Regex Done();

    [GeneratedRegex(@"整改中|维修中|处理中|施工中|(?:已经?|都)(?:派人|安排人|安排|联系|动手|开工|开始)|派人(?:去|来|在)?(?:修|弄|处理|看)?了|(?:正在|正|在|着手|开始)(?:改|修|整改|处理|维修|施工|弄)|\bworking\son\sit\b|\bstarted\b|\bin\sprogress\b|under\sway", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Start();

    [GeneratedRegex(@"(?<!不|不予|待|未|没)(?:受理|受里|收理|受礼)(?:了|吧)?|(?<=^[\u25a1\s]*)(?:这个|这条)?我(?:来)?(?:接|收|办)(?:了|下|吧)?|(?<=^[\u25a1\s]*)接(?:了|下|收)|\baccept(?:ed)?\b|(?:i'?ll|i\swill)\stake\s(?:it|this)|take\sit\son", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Accept();

    [GeneratedRegex(@"^(?:我的|看看?|查看?|看一下|看下)?(?:我的)?(?:待办|代办|任务|活儿?)(?:列表|清单|事项|任务)?[。!]?$|^(?:my\s)?(?:tasks?|to-?\s?dos?(?:\slist)?)$", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Tasks();
}
