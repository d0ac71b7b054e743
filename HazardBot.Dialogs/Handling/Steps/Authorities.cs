using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>Authorities that are no units of the tree.</summary>
internal static partial class Authorities
{
    public static bool Is(string words) => Names().FindIn(words).Count > 0;

    [GeneratedRegex("城管|公安|派出所|警|交管|消防|市场监管|市监|住建|建设局|环保|生态环境|水利|水务|街道|乡|镇政府|镇上|社区|居委|村委|供电|电力|电业|燃气|自来水|热力|卫健|卫生|应急|交通|文旅|农业|自然资源|规划|气象|电信|移动公司|联通|园林|特检|特种设备|police|fire (?:service|brigade|department)|council|authority|utility|health (?:bureau|department)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Names();
}
