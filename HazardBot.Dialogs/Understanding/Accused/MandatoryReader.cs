using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Understanding.Accused;

/// <summary>
/// Signs of the nine situations in which who works with children has to report to the police at once (九部门《侵害未成年人案件强制报告制度的意见》
/// 第4条). It never decides guilt or age: it only says when the card is shown.
/// </summary>
public static partial class MandatoryReader
{
    private const int Read = 4000;

    public static bool Finds(string text) => Signs().IsMatch(text.Length <= Read ? text : text[..Read]);

    /// <summary>Whether harm at home, or by somebody who is neither pupil nor staff, is told.</summary>
    public static bool IsOutsideSchool(string text) => Home().IsMatch(text.Length <= Read ? text : text[..Read]);

    [GeneratedRegex("(多处|好多|很多|到处|身上|胳膊|腿上|脸上|背上|手上)[^。！？\\n]{0,8}(伤|青|淤|瘀|疤|烫|烟头)|(伤|淤青|瘀青|青印)[^。！？\\n]{0,4}(好多|很多|好几)|隐私部位|下体|怀孕|流产|性侵|猥亵|家暴|虐待|(爸|妈|继父|后爸|后妈|叔|舅|爷爷|家里人?|大人)[^。！？\\n]{0,6}(打|掐|烫|虐)|营养不良|意识不清|自杀|自残|割腕|中毒|遗弃|没人管|没人照料|长期(一个人|无人)|来路不明|失踪|被拐|乞讨|bruise|beaten|abuse|neglect|pregnan|self-harm|burn marks", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Signs();

    [GeneratedRegex("(爸|妈|继父|继母|后爸|后妈|奶奶|爷爷|姥|叔|舅|家里|家长|父亲|母亲|父母|亲戚|邻居|家暴)|(his|her|the) (father|mother|dad|mum|mom|parents|stepfather|uncle)|at home", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Home();
}
