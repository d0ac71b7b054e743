using HazardBot.Ledger.Sealing;

namespace HazardBot.Ledger.Hazards;

/// <summary>The code with which a reporter, and nobody else, finds a report again: sixteen random digits.</summary>
public static class Receipt
{
    public const int Length = 16;

    private const int Unbiased = 250;

    public static string Create() => string.Create(Length, 0, static (digits, _) =>
    {
        Span<byte> drawn = stackalloc byte[2 * Length];
        for (var made = 0; made < digits.Length;)
        {
            RandomBytes.Fill(drawn);
            foreach (var value in drawn)
            {
                // The bytes above would make the lower digits likelier.
                if (value < Unbiased && made < digits.Length)
                {
                    digits[made++] = (char)('0' + (value % 10));
                }
            }
        }
    });

    public static bool IsWellFormed(string digits) => digits.Length == Length && digits.All(char.IsAsciiDigit);

    /// <summary>In four groups, as it is shown: 7281 0394 5562 1180.</summary>
    public static string Format(string digits) => string.Join(' ', digits.Chunk(4).Select(group => new string(group)));
}
