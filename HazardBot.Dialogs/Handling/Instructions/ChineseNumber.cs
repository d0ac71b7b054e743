using System.Globalization;

namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>Small numbers as people write them: 3, 三, 两, 十五, 廿一, ①.</summary>
internal static class ChineseNumber
{
    public const string Pattern = "[0-9]{1,3}|[一二两三四五六七八九十廿]{1,3}";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>Null where it is no number from 0 to 999.</summary>
    public static int? Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number < 1000 ? number : null;
        }

        return text switch
        {
            "两" => 2,
            "十" => 10,
            "廿" => 20,
            [>= '①' and <= '⑳' and var circled] => circled - '①' + 1,
            [var one] => Digit(one),
            ['十', var ones] => 10 + Digit(ones),
            ['廿', var ones] => 20 + Digit(ones),
            [var tens, '十'] => 10 * Digit(tens),
            [var tens, '十', var ones] => (10 * Digit(tens)) + Digit(ones),
            _ => null,
        };
    }

    private static int? Digit(char c) => Digits.IndexOf(c, StringComparison.Ordinal) is var digit and >= 0 ? digit : null;
}
