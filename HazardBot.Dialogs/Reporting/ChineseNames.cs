using System.Collections.Frozen;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Chinese names that a title (王老师, 李小明同学) or 叫 gives away.</summary>
internal static class ChineseNames
{
    private const string Someone = "某";

    private const string FullName = "某某";

    private static readonly FrozenSet<char> Surnames =
        ("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文" +
        "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丘欧阳").ToFrozenSet();

    private static readonly string[] Titles =
        ["老师", "同学", "校长", "园长", "主任", "书记", "院长", "教练", "教官", "医生", "师傅", "叔叔", "阿姨", "队长", "保安", "司机", "女士", "先生", "小朋友", "家长", "局长", "科长", "处长"];

    /// <summary>Words that end like a surname, or like a surname and a given name, and are none.</summary>
    private static readonly string[] CommonWords =
        ["高中", "初中", "于是", "由于", "关于", "对于", "任何", "主任", "责任", "班主任", "何时", "如何", "方便", "地方", "对方", "校方", "双方", "警方", "官方", "周边", "周一", "周二", "周三", "周四", "周五", "周六",
         "周日", "周末", "上周", "下周", "本周", "每周", "这周", "一周", "白天", "明白", "马上", "温度", "石头", "安全", "保安", "金属", "黄色", "许多", "经常", "时常", "平常", "正常", "常常", "非常", "高年级", "年级", "相关", "有关",
         "机关", "历史", "语文", "英文", "作文", "外文", "单位", "简单", "全校", "成年", "时候", "上课时", "当时", "平时", "临时", "小时", "及时", "随时", "有时", "道路", "一路", "管理", "主管", "食堂管", "宿管", "城管", "包括", "面包", "钱包", "书包",
         "段时", "阶段", "向前", "方向", "一向", "文明", "文化", "高一", "高二", "高三", "初一", "万一", "强行", "解决", "了解", "项目", "安排", "安装", "保卫", "卫生", "值班", "游泳", "旅游", "校医", "实习", "代课", "体育", "信任", "欧洲", "查看", "检查", "夏天", "时任", "陆续", "左边", "余下", "其余"];

    private static readonly string[] Calls = ["我叫", "名叫", "叫做", "名字叫", "姓名是", "姓名：", "名字是", "全名", "叫"];

    public static string Scrub(string text)
    {
        List<(int Start, int Length, string With)> found = [];
        for (var at = 1; at < text.Length; at++)
        {
            var from = found.Count == 0 ? 0 : found[^1].Start + found[^1].Length;
            if (Titles.Any(title => text.AsSpan(at).StartsWith(title, StringComparison.Ordinal)) && BeforeTitle(text, from, at) is { } name)
            {
                found.Add((name.Start, name.Length, Someone));
            }
            else if (at >= from && AfterCall(text, at) is { } called)
            {
                found.Add((called.Start, called.Length, FullName));
            }
        }

        return Scrubber.Replace(text, found);
    }

    /// <summary>The name right before a title that begins there; null where there is none.</summary>
    public static (int Start, int Length)? NameBefore(string text, int title) => BeforeTitle(text, 0, title);

    /// <summary>Whether this may be a surname and a given name: it begins with a surname and is no common word.</summary>
    public static bool IsName(string text, int start, int length) => Surnames.Contains(text[start]) && IsHan(text, start, length) && !IsCommon(text, start, start, length);

    /// <summary>A surname right before the title, or one with a given name of one or two characters.</summary>
    private static (int Start, int Length)? BeforeTitle(string text, int from, int title)
    {
        for (var length = 1; length <= 3 && title - length >= from; length++)
        {
            var start = title - length;
            if (Surnames.Contains(text[start]) && IsHan(text, start, length) && !IsCommon(text, from, start, length))
            {
                return (start, length);
            }
        }

        return null;
    }

    /// <summary>A full name after 叫, with its end in sight.</summary>
    private static (int Start, int Length)? AfterCall(string text, int at)
    {
        if (!Surnames.Contains(text[at]) || !Calls.Any(call => at >= call.Length && text.AsSpan(at - call.Length, call.Length).SequenceEqual(call)))
        {
            return null;
        }

        for (var length = 3; length >= 2; length--)
        {
            var end = at + length;
            if (end <= text.Length && IsHan(text, at, length) && (end == text.Length || !IsHan(text, end, 1) || "的是，在说被".Contains(text[end], StringComparison.Ordinal)))
            {
                return (at, length);
            }
        }

        return null;
    }

    private static bool IsCommon(string text, int from, int start, int length) => CommonWords.Any(word =>
    {
        // The word may begin before the surname (上周 + 老师) or with it (周一 + 老师), and ends within what was taken for a name.
        for (var begin = Math.Max(from, start - word.Length + 1); begin <= start + length - 1 && begin + word.Length <= start + length; begin++)
        {
            if (text.AsSpan(begin).StartsWith(word, StringComparison.Ordinal) && begin + word.Length > start)
            {
                return true;
            }
        }

        return false;
    });

    public static bool IsHan(string text, int start, int length) => text.AsSpan(start, length).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
}
