using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>
/// Whether violence is announced for later. What merely sounds like it (games, rehearsals, exaggeration) is passed by; whether the rest was
/// meant is for a person to judge, not for a word list.
/// </summary>
public static partial class ThreatReader
{
    private const int Read = 4000;

    public static bool Finds(string folded)
    {
        var text = folded.Length <= Read ? folded : folded[..Read];
        return !Play().IsMatch(text) && (Plain().IsMatch(text) || (Later().IsMatch(text) && Harm().IsMatch(text)));
    }

    [GeneratedRegex(
        "篮球|球赛|足球|排球|运动会|王者|吃鸡|大开杀戒|编剧|小说|电影|美术|刻刀|橡皮章|炸(鸡|薯|串|翻|场|酱)|炸火山|火山模型|小苏打|化学课|蟑螂|蚊子|苍蝇|台词|排练|彩排|节目|秒杀|"
        + "饿死|笑死|笑到|累死|困死|作业(要|会)|哥斯拉|冰淇淋|米饭|拖堂|皮，?嘿嘿|原地爆炸|打断腿[^。]{0,10}(说了|吓)|打赌|kill it|死我了|考砸|五三|卷子|练习册|警示片|排查结果|恶作剧|已移交|"
        + "演练|演习|通报|会议|讲座|新闻",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Play();

    /// <summary>A threat whenever it is said.</summary>
    [GeneratedRegex(
        "弄死(他|她|你)|(杀|砍|捅)(了)?(你|他|她)?全家|炸(学校|教学楼|宿舍楼)|炸了?(这个|我们|你们)?学校|把学校(炸|烧)|血洗|同归于尽|送大家一程|拉[^，。]{0,4}垫背|一个一个来|下一个就是|叫(他|她|你)小心|"
        + "别想[^，。]{0,8}(上学|完整)|几点放学我知道|废了(他|她|你)|把那个[^，。]{0,6}废了|土炸弹|带刀(来|去|上学)|提着家伙|要杀|扬言[^。！？]{0,16}(撞|打|砍|杀|炸)|你给我等着|gei wo deng zhe|will kill|bring a gun|"
        + "让我把[^。]{0,6}骗出来|座位[^。]{0,12}叉|会有事|汽油[^。！？]{0,4}(打|买|备)好|把(垫子|椅子|梯子)抽走",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();

    [GeneratedRegex(
        "明天|明儿|明早|后天|大后天|(周|星期|礼拜)[一二三四五六日天末]|下周|下个?(星期|礼拜|月)|周末|放学|今晚|晚上|夜里|晚自习|下午|午休|开学|毕业|中考完|考完|下次|等(着|我|他|她|出院)|到时候|那天|迟早|早晚|"
        + "再[^，。！？!?\\n]{0,8}(就|晚上|去)|(谁|你们?|他们?)再|不[^，。！？!?\\n]{0,6}就|扬言|放话|威胁|说要|还没定|商量|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|will|going to|if you",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Later();

    [GeneratedRegex(
        "(带|拿|揣)着?(一?把)?刀|砍刀|动刀|刀片|刀子?(捅|砍|扎|划)|捅|砍|剁|剪子|杀|弄死|打死|弄残|摔残|打断|血洗|炸(学校|教学|宿舍|楼|了|弹|药|掉)|炸弹|土炸|枪|汽油[^。！？]{0,4}(打|买|备|浇|泼)|硫酸|老鼠药|下药|下毒|投毒|泼(硫酸|汽油|你|他|她|校花|脸)|废了|弄瞎|戳瞎|"
        + "同归于尽|垫背|平了|斧|棍|球棒|家伙|烧(了|死|掉)|点了|推(河|水|下|到)|按(水|到水)|扔下去|撞(死|校门|过去)|堵人|见[^，。]{0,4}就打|送大家|(他|我|要|就)动手|一脚油门大家|砸(了|学校|办公|门|烂)|打一?架|"
        + "把全班[^。]{0,4}带走|(叫|带)了?[一二三四五六七八九十百0-9几]+(个|来个|多个)?人|带人|杀进去|定时的东西|shoot|gun|knife|stab|kill (you|him|her|them|all)|burn|bomb|hurt you",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Harm();
}
