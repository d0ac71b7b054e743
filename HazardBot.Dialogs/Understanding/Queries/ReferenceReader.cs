using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Ledger numbers in full (QD-2026-000123) and short ones of this year (123号, 第123号, 编号0123, #123).</summary>
internal static partial class ReferenceReader
{
    /// <param name="prefix">Letters of the installation's ledger numbers, for those that are said without.</param>
    public static string? Read(string folded, int year, string prefix)
    {
        foreach (var match in Full().FindIn(folded))
        {
            var letters = match.Groups["prefix"] is { Success: true } typed ? typed.Value.ToUpperInvariant() : prefix;
            return Of(letters, match.Groups["year"].Value, match.Groups["number"].Value);
        }

        foreach (var match in Short().FindIn(folded))
        {
            var number = Numerals.Read(match.Groups["number"].Value) is { } read && !char.IsAsciiDigit(match.Groups["number"].Value[0])
                ? read.ToString(CultureInfo.InvariantCulture)
                : match.Groups["number"].Value;
            return Of(prefix, YearOf(match.Groups["year"].Value, year), number);
        }

        return null;
    }

    private static string YearOf(string said, int year) => said switch
    {
        "" or "今" or "本" => year.ToString(CultureInfo.InvariantCulture),
        "去" => (year - 1).ToString(CultureInfo.InvariantCulture),
        "前" => (year - 2).ToString(CultureInfo.InvariantCulture),
        _ => said,
    };

    private static string Of(string prefix, string year, string number) => $"{prefix}-{year}-{number.PadLeft(6, '0')}";

    [GeneratedRegex("(?<![a-z0-9])(?:(?<prefix>[a-z]{2,4})[ _-]{0,2}(?<year>20[0-9]{2})[ _-]{0,2}(?<number>[0-9]{1,7})|(?<year>20[0-9]{2})[_-](?<number>[0-9]{3,7}))(?![0-9-])", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Full();

    [GeneratedRegex("(?<![0-9a-z.-])(?:^(?<number>[0-9]{6})$|(?:(?<year>20[0-9]{2}|今|去|前|本)年的?)?第(?<number>[0-9]{1,6}|[一二三四五六七八九十百千零两]{1,9})号(?:隐患|记录|工单|案件|单子)?(?!楼|门|线|教)|(?:(?<year>20[0-9]{2}|今|去|前|本)年的?)?(?:编号|台账号|隐患号|工单号|单号|序号)(?:是|为|:)?[ #]?(?<number>[0-9]{1,6}|[一二三四五六七八九十百千零两]{2,9})|(?<number>[0-9]{1,6})号(?:是哪[条个件起一]*|是什么|是啥|怎么样|咋样|啥情况|什么情况|到哪|谁负责|现在|归谁|谁管|的详情|详情)|第?(?<number>[0-9]{1,6})号(?:隐患|记录|工单|案件|台账|那条|那个|这条|条|单子|单|问题)|(?<number>0[0-9]{2,5}|[1-9][0-9]{2,5}|3[2-9]|[4-9][0-9])号(?!楼|门|线)|#(?<number>[0-9]{1,6})|(?:no\\.? ?|number |record |case |hazard |item )#?(?<number>[0-9]{1,6}))(?![0-9.%-]|天|个|条|起|月)", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Short();
}
