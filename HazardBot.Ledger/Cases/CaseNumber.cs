using System.Text.RegularExpressions;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Cases;

/// <summary>What a case is called among those who may know of it: <c>BM-7K3Q-X9TD</c>. Random, so that it tells neither how many there are nor when it came.</summary>
public static partial class CaseNumber
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 8;

    /// <summary>Forty of the random bits of an id that is used for nothing else.</summary>
    public static string From(Guid random)
    {
        // The last eight bytes of a version 7 UUID hold two bits of its variant, and random ones.
        var bits = BitConverter.ToUInt64(random.ToColumn(), 8);
        Span<char> drawn = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            // The variant stands in the first byte: start behind it.
            drawn[i] = Letters[(int)((bits >> (8 + (5 * i))) & 31)];
        }

        return $"BM-{drawn[..4]}-{drawn[4..]}";
    }

    /// <summary>The first one named in a text, in its usual form; null where none is.</summary>
    public static string? Find(string text) => Pattern().Match(text) is { Success: true } found
        ? $"BM-{found.Groups["a"].Value}-{found.Groups["b"].Value}".ToUpperInvariant()
        : null;

    [GeneratedRegex("BM[- ]?(?<a>[2-9A-HJ-NP-Z]{4})[- ]?(?<b>[2-9A-HJ-NP-Z]{4})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
