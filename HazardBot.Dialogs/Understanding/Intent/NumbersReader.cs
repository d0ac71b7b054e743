using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Intent;

/// <summary>Numbers that mean something by themselves: receipts, ledger numbers, plates, telephones, choices.</summary>
public static partial class NumbersReader
{
    private const int ReceiptLength = 16;
    private const int LongestRead = 2000;
    private const string ChineseDigits = "零一二三四五六七八九";

    /// <summary>The digits of a receipt in any grouping; of a wrong length (15, 17) where the message is nothing else, groups it in fours, or calls it one.</summary>
    public static string? Receipt(string folded)
    {
        var text = Head(SpokenDigits(folded));
        foreach (Match match in DigitGroups().Matches(text))
        {
            var digits = string.Concat(match.Groups["digits"].Value.Where(char.IsAsciiDigit));
            if (digits.Length == ReceiptLength)
            {
                return digits;
            }

            if (digits.Length is ReceiptLength - 1 or ReceiptLength + 1
                && (Fours().IsMatch(match.Groups["digits"].Value) || Called().IsMatch(text) || text.Length - match.Groups["digits"].Length <= 3))
            {
                return digits;
            }
        }

        return null;
    }

    /// <summary>A ledger number in its usual form, whatever case and dashes it was typed with.</summary>
    public static string? Ledger(string folded) => LedgerNumber().Match(Head(folded)) is { Success: true } match
        ? string.Create(CultureInfo.InvariantCulture, $"{match.Groups["prefix"].Value.ToUpperInvariant()}-{match.Groups["year"].Value}-{match.Groups["number"].Value}")
        : null;

    public static string? Plate(CleanText text) => PlateNumber().Match(Head(text.Folded)) is { Success: true } match
        ? text.Text.Substring(match.Groups["plate"].Index, match.Groups["plate"].Length)
        : null;

    /// <summary>A telephone number that the person left; not one of somebody else's.</summary>
    public static string? Contact(CleanText text)
    {
        foreach (Match match in Telephone().Matches(Head(text.Folded)))
        {
            var number = match.Groups["number"];
            if (!Elses().IsMatch(text.Folded[Math.Max(0, number.Index - 12)..number.Index]))
            {
                return text.Text.Substring(number.Index, number.Length);
            }
        }

        return null;
    }

    /// <summary>A bare choice by number: 2, 二, 第二个, ②, 选2.</summary>
    public static int? Choice(string folded)
    {
        var match = BareChoice().Match(folded.Length <= 20 ? folded : string.Empty);
        if (!match.Success)
        {
            return null;
        }

        var said = match.Groups["n"].Value;
        return said switch
        {
            "十" => 10,
            "两" or "second" => 2,
            "first" => 1,
            "third" => 3,
            "fourth" => 4,
            _ when said[0] is >= '①' and <= '⑳' => said[0] - '①' + 1,
            _ when ChineseDigits.IndexOf(said[0], StringComparison.Ordinal) is var digit and > 0 => digit,
            _ when int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 50 => number,
            _ => null,
        };
    }

    private static string Head(string folded) => folded.Length <= LongestRead ? folded : folded[..LongestRead];

    /// <summary>Fifteen and more digits in Chinese one after another are said digits (七二八一…).</summary>
    private static string SpokenDigits(string folded)
    {
        if (folded.Count(c => ChineseDigits.Contains(c, StringComparison.Ordinal) || c is '〇' or '幺') < ReceiptLength - 1)
        {
            return folded;
        }

        var read = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            var digit = c switch { '〇' => 0, '幺' => 1, _ => ChineseDigits.IndexOf(c, StringComparison.Ordinal) };
            read.Append(digit >= 0 ? (char)('0' + digit) : c);
        }

        return read.ToString();
    }

    [GeneratedRegex("(?:^|[^0-9a-z-])(?<digits>[0-9](?:[ .,·_、/-]{0,3}[0-9]){14,16})(?:$|[^0-9a-z])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DigitGroups();

    [GeneratedRegex("^[0-9]{4}[^0-9]+[0-9]{4}[^0-9]+[0-9]{4}[^0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Fours();

    [GeneratedRegex("回执|查询码|查询号|受理号|receipt|code", RegexOptions.NonBacktracking)]
    private static partial Regex Called();

    [GeneratedRegex("(?:^|[^a-z])(?<prefix>[a-z]{2,4})[ _-]{0,2}(?<year>20[0-9]{2})[ _-]{0,2}(?<number>[0-9]{4,7})(?:$|[^0-9])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LedgerNumber();

    [GeneratedRegex("(?<plate>[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][a-z][·.・ -]?[0-9a-z×*?某]{4,6}|尾号(?:是|为)?[0-9a-z]{2,5})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PlateNumber();

    [GeneratedRegex("(?:^|[^0-9])(?<number>1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}|0[0-9]{2,3}[ -]?[0-9]{7,8})(?:$|[^0-9])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Telephone();

    [GeneratedRegex("司机|老板|店|他的|她的|他电话|她电话|对方|老师|骗子|牌子上|his|her|their|driver", RegexOptions.NonBacktracking)]
    private static partial Regex Elses();

    [GeneratedRegex("^(?:我?选择?|我要|就|那就|是|option|number|no\\.?|the|#)? ?(?:第)?(?<n>[0-9]{1,2}|[一二两三四五六七八九十]|[①-⑳]|first|second|third|fourth)(?:个|项|条|号|种|吧|那个| one)*[.、)]?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BareChoice();
}
