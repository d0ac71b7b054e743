using System.Security.Cryptography;

namespace HazardBot.Ledger.Organizations.Bindings;

/// <summary>
/// The code that binds a chat to a member of staff: ten letters and digits, shown in two groups: K7MQP R34XA. 25^10 is 10^14: who guesses
/// a million a day against a hundred open codes waits three thousand years for one.
/// </summary>
public static class BindingCode
{
    public const int Length = 10;

    /// <summary>None that can be taken for another: no 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B.</summary>
    public const string Alphabet = "34679ACDEFGHJKMNPQRTUVWXY";

    public static readonly TimeSpan Valid = TimeSpan.FromDays(7);

    private const int Group = 5;
    private const char FullWidth = '\uFEE0';

    public static string Create() => Create(RandomNumberGenerator.GetInt32);

    /// <summary>Letters and digits are both in every code, so that no word and no telephone number is taken for one.</summary>
    /// <param name="below">A random number from zero up to below its argument.</param>
    public static string Create(Func<int, int> below)
    {
        while (true)
        {
            var code = string.Create(Length, below, static (chars, next) =>
            {
                for (var i = 0; i < chars.Length; i++)
                {
                    chars[i] = Alphabet[next(Alphabet.Length)];
                }
            });
            if (IsMixed(code))
            {
                return code;
            }
        }
    }

    public static string Format(string code) => $"{code[..Group]} {code[Group..]}";

    /// <summary>The code in capitals, whatever case, width, blanks and dashes it was typed with; null where it holds anything else or isn't ten long.</summary>
    public static string? Read(ReadOnlySpan<char> typed)
    {
        Span<char> code = stackalloc char[Length];
        var length = 0;
        foreach (var c in typed)
        {
            var plain = c is >= '！' and <= '～' ? (char)(c - FullWidth) : c;
            if (char.IsWhiteSpace(plain) || plain is '-' or '–' or '—' or '·')
            {
                continue;
            }

            if (!char.IsAsciiLetterOrDigit(plain) || length == Length)
            {
                return null;
            }

            code[length++] = char.ToUpperInvariant(plain);
        }

        return length == Length ? new string(code) : null;
    }

    /// <summary>Whether it has both letters and digits, as every code has.</summary>
    public static bool IsMixed(string code) => code.Any(char.IsAsciiDigit) && code.Any(char.IsAsciiLetter);
}
