using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>How long something is late or lies about: 逾期10天以上, 超期一周多, 超过30天没整改, overdue by more than 5 days.</summary>
internal static partial class OverdueDays
{
    /// <returns>The range, and what it is about: due days where it is late, the day it was reported where it lies about.</returns>
    public static (DateRange Range, DateField Field)? Read(string folded, DateOnly today)
    {
        foreach (var match in Late().FindIn(folded))
        {
            if (Numerals.Read(match.Groups["n"].Value is "半" ? "0" : match.Groups["n"].Value) is not { } number)
            {
                continue;
            }

            var day = Windows.Count(today, number, match.Groups["unit"].Value, -1);
            var span = new Span(match.Index, match.Index + match.Length);
            return match.Groups["less"].Success ? (new(span, day, today.AddDays(-1)), DateField.Due)
                : (new(span, null, day), match.Groups["lies"].Success ? DateField.Reported : DateField.Due);
        }

        return null;
    }

    [GeneratedRegex("""
          (?:超期|逾期|超时|过期|拖期|超其|逾其|余期|于期)(?:了|已|已经|都|未改|没改|未整改|没整改)*(?:(?<less>不到|不足|少于|未满|不超过)|超过|大于|多于|达到?|满|有)?了?(?<n>[0-9]{1,3}|[一二两三四五六七八九十百半]{1,4})(?<unit>天|日|周|个?星期|个?礼拜|个月|年)(?:(?<less>以内|之内|内)|以上|及以上|之上|多|开外|了)?
        | (?:超|逾)(?:过?期限?)?(?<n>[0-9]{1,3}|[一二两三四五六七八九十百半]{1,4})(?<unit>天|日|周|个?星期|个?礼拜|个月)(?:以上|多|了)?
        | (?<lies>超过|超出|满|放了|拖了|挂了|压了)了?(?<n>[0-9]{1,3}|[一二两三四五六七八九十百半]{1,4})(?<unit>天|日|周|个?星期|个?礼拜|个月|年)(?:以上|多|了)?(?=[还都也仍]*(?:没|未|不|尚))
        | (?<lies>)(?<n>[0-9]{1,3}|[一二两三四五六七八九十百半]{1,4})(?<unit>天|周|个?星期|个?礼拜|个月|年)(?:以上|多|了)(?=[还都也仍]*(?:没|未))
        | (?:overdue|late|past\ due)(?:\ by|\ for)?\ (?:(?<less>less\ than|under|within)|more\ than|over|at\ least)?\ ?(?<n>[0-9]{1,3}|[a-z]+)\+?\ (?<unit>days?|weeks?|months?)(?:\ or\ more)?
        | (?:(?<less>less\ than|under)|more\ than|over|at\ least)?\ ?\b(?<n>[0-9]{1,3}|[a-z]+)\+?\ (?<unit>days?|weeks?|months?)(?:\ or\ more)?\ (?:overdue|late|past\ due|past\ the\ deadline)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Late();
}
