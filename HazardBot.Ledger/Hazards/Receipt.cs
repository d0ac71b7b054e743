using System.Security.Cryptography;

namespace HazardBot.Ledger.Hazards;

/// <summary>The code with which a reporter, and nobody else, finds a report again: sixteen random digits.</summary>
public static class Receipt
{
    public const int Length = 16;

    public static string Create() => string.Create(Length, 0, static (digits, _) =>
    {
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = (char)('0' + RandomNumberGenerator.GetInt32(10));
        }
    });

    public static bool IsWellFormed(string digits) => digits.Length == Length && digits.All(char.IsAsciiDigit);

    /// <summary>In four groups, as it is shown: 7281 0394 5562 1180.</summary>
    public static string Format(string digits) => string.Join(' ', digits.Chunk(4).Select(group => new string(group)));
}
