using System.Globalization;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Numbers as they are typed and said: 12, 十二, 两, 二十, twelve.</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly string[] English =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];

    /// <summary>Null for what is no number up to 9999.</summary>
    public static int? Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is <= 9999 ? number : null;
        }

        if (Array.IndexOf(English, text) is var word and >= 0)
        {
            return word;
        }

        return text switch
        {
            "两" => 2,
            "a" or "an" => 1,
            "twenty" => 20,
            "thirty" => 30,
            "sixty" => 60,
            "ninety" => 90,
            "fourteen" => 14,
            "fifteen" => 15,
            _ => Chinese(text),
        };
    }

    private static int? Chinese(string text)
    {
        var (sum, digit) = (0, -1);
        foreach (var c in text.Replace("两", "二", StringComparison.Ordinal).Replace("廿", "二十", StringComparison.Ordinal))
        {
            if (Digits.IndexOf(c, StringComparison.Ordinal) is var read and >= 0)
            {
                digit = digit < 0 || digit == 0 ? read : (digit * 10) + read;
            }
            else if (c is '十' or '百')
            {
                sum += Math.Max(digit, 1) * (c == '十' ? 10 : 100);
                digit = -1;
            }
            else
            {
                return null;
            }
        }

        return text.Length == 0 ? null : sum + Math.Max(digit, 0);
    }
}
