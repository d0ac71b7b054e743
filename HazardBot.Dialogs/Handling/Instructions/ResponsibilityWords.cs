using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Handling.Instructions;

internal static partial class ResponsibilityWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex("立即(?:整改|改|修|处理)?|立刻(?:整改|改|修)?|马上(?:整改|改|修)|当场(?:整改|改|修)?|\\b(?:immediate(?:ly)?|at once|right away)\\b", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Immediate();

    [GeneratedRegex("限期整改|(?:一时|暂时|短时间内?|一下子|短期内?|目前|当下)(?:半会儿?)?(?:难以|没法|无法|还)?(?:彻底)?(?:整改|改|修|弄|解决)?(?:不了|不好|不完)|一时(?:难以|无法)(?:彻底)?整改|\\b(?:needs time|takes? time|can'?t be fixed (?:now|yet|at once))", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Timed();

    /// <summary>Someone by family name or post: 王主任, 门卫组长, 老李, 物业, Mr Li.</summary>
    [GeneratedRegex("""
        ^(?:
          我自己|本人|我(?=来|去|负责|$)
        | [\u4e00-\u9fa5]{0,5}?(?:副?(?:组长|队长|主任|处长|科长|经理|校长|园长|院长|所长)|老师|师傅|班主任|班长|主管|管理员|安全员|安保|保安|门卫|电工|水工|维修工|工人|厨师长|厨师|宿管|总务处?|后勤处?|物业|保卫处|司机|校医|会计|阿姨|大爷|工程师|同志){1,2}(?:公司|组|员)?
        | (?:老|小|大)[\u4e00-\u9fa5](?![师学门楼院型心])
        | [\u4e00-\u9fa5]{0,4}(?:公司|厂家|维保单位|施工队|施工单位|维修队)
        | (?:mr|mrs|ms|miss|dr)\.?\s[a-z]+(?:\s[a-z]+)?
        | (?:the\s)?(?:caretaker|janitor|gatekeeper|electrician|safety\sofficer|head\sof\ssecurity|security\sguard)
        )
        """, Options | RegexOptions.IgnorePatternWhitespace, BoundedRegex.LongestMatch)]
    public static partial Regex Person();

    [GeneratedRegex("^(?:老师|主任|师傅|校长|园长|组长|队长|同志|经理)", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Honorific();

    /// <summary>X负责(Y), 责任人X, owner: X.</summary>
    [GeneratedRegex("""
        ^(?:(?:整改)?(?:责任人|负责人|责任者)(?:就)?\s*[:：是为]*\s*(?<who>[^:,]{1,20})
        | (?:由|让|叫|安排|请|派|交给|找|指定)?\s*(?!由|让|叫|安排|请|派|先)(?<who>[^,，。]{1,12}?)(?:来|去|全权|主要|具体|同志)?(?:负责|牵头|包干)(?:整改|处理|去)?(?<measure>.*)
        | 负责的?(?:人)?是\s*(?<who>.{1,20})
        | (?:owner|responsible)\s*(?:is|:|：)\s*(?<who>.{1,40})
        | (?<who>.{2,30}?)\s(?:will\sbe|is)\s(?:responsible|in\scharge)
        | (?<who>(?:mr|mrs|ms|miss)\.?\s\S+(?:\s\S+)?|the\s\S+)\swill\s(?<measure>.+))$
        """, Options | RegexOptions.IgnorePatternWhitespace, BoundedRegex.LongestMatch)]
    public static partial Regex Responsible();

    [GeneratedRegex("^(?:整改)?(?:措施|办法|方案|measures?)\\s*(?:就)?[:：是为]*\\s*(?<measure>.+)$", Options, BoundedRegex.LongestMatch)]
    public static partial Regex MeasureLed();

    [GeneratedRegex("""
        ^(?:(?:盯防人?|盯守人?|看守人?|值守人?)\s*[:：是为]*\s*(?<who>[^:,]{1,16}?)(?:(?:来)?(?:盯着?|看着|守着))?
        | (?:由|让|叫|安排|请|派)?\s*(?!由|让|叫|安排|请|派|先)(?<who>[^,，。]{1,10}?)(?:来|去|负责|先)?(?:盯防|盯守|盯着|盯住|看着|看守|守着|值守|盯)(?:着|点|一下)?(?:现场)?(?<interim>.*)
        | (?:guard|watched\sby)\s*:?\s*(?<who>.{1,40})
        | (?<who>.{2,30}?)\s(?:keeps?|will\skeep)\s(?:watch|an\seye\son\sit))$
        """, Options | RegexOptions.IgnorePatternWhitespace, BoundedRegex.LongestMatch)]
    public static partial Regex Guarded();

    [GeneratedRegex("^(?:(?:临时)?(?:防控|管控|防范|防护)措施|临时措施|interim)\\s*[:：是为]*\\s*(?<interim>.+)$|^(?:整改期间|改好之?前|修好之?前|在此之前|期间|这期间|临时|暂时|暂且|眼下|meanwhile|until then)[,:]?\\s*(?<interim>.+)$|^(?<interim>先(?:把|用|拉|设|贴|停|封|围|关|断|锁|派|安排|摆|放|挂|拦|隔|禁).+)$", Options, BoundedRegex.LongestMatch)]
    public static partial Regex InterimLed();

    /// <summary>Words of keeping people away: an interim measure where somebody is on guard.</summary>
    [GeneratedRegex("警戒|警示|隔离|围挡|围栏|停用|封闭|禁止|tape|fence|sign", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Barrier();

    [GeneratedRegex("^(?:隐患)?(?:等级|级别|程度)?\\s*[:是为]?\\s*(?:定为|定成|定|按|评为|算|属于|是|rate it|this is)?\\s*(?:(?<major>重大|特大|a?\\s?major)|(?<general>一般|普通|a?\\s?general|minor))(?:的)?(?:隐患|hazard)?(?:处理|算|来办|吧|级)?$", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Rated();

    [GeneratedRegex("^(?:由|让|叫|安排|请|派|交给|找|指定|麻烦)", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Asked();

    [GeneratedRegex("^(?:来|去|负责|把(?=$)|will |to )\\s*", Options, BoundedRegex.LongestMatch)]
    public static partial Regex AfterPerson();

    /// <summary>Words of work on a thing.</summary>
    [GeneratedRegex("换|修|拉|清|加装|加固|加|装|焊|拆|封|补|停用|警示|贴|设|检|测|培训|搬|移|断电|锁|开|疏通|安排|整理|整改|处理|通知|联系|采购|购|买|配|涂|刷|铺|填|平|扫|除|撤|关|收|挂|围|隔|涂|教育|约谈|演练|排查|登记|巡|replace|repair|fix|clear|clean|remove|install|mend|close|open|unlock|paint|check|test|train|buy|order|weld|move|fence", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Work();

    /// <summary>What stands around a clause and says nothing: 完成, 之前, 期限.</summary>
    [GeneratedRegex("^(?:那就|就|嗯|好的?|行|然后|并且?|再|以及|和|请|麻烦|and|then|please)[,\\s]*(?=\\S)|^(?:整改)?(?:期限|时限|时间|截止|完成时间|deadline|due|by)(?:日期)?(?:是|为|到|定在|:|：|\\s)*|^(?:到|至|在|定在|于|是)?(?=$)|^(?:以?前|之前|内|之内)?(?:整改|改|弄|搞|修|处理)?(?:完成|完|好|到位|结束)?(?:[。!])?$|(?:完成|到位|就行|就可以|吧|哈|by)$", Options, BoundedRegex.LongestMatch)]
    public static partial Regex Around();
}
