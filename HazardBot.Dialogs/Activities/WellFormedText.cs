using System.Text.Json;
using System.Text.Unicode;

namespace HazardBot.Dialogs.Activities;

/// <summary>
/// Refuses text that is no text: broken UTF-8, and half a surrogate pair written as an escape. The JSON reader lets both
/// through in fields that it keeps raw, and they would fail only later, when such a field is read or written.
/// </summary>
internal static class WellFormedText
{
    /// <exception cref="JsonException">The bytes are not UTF-8, or an escape stands for half a character.</exception>
    public static void Demand(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new JsonException("The body is not UTF-8.", "$", null, null);
        }
        for (var at = json.IndexOf((byte)'\\'); at >= 0; at = json.IndexOf((byte)'\\'))
        {
            json = json[at..];
            json = json[(IsSurrogate(json, high: true) && IsSurrogate(json[6..], high: false) ? 12 : Single(json))..];
        }
    }

    private static int Single(ReadOnlySpan<byte> escape) =>
        IsSurrogate(escape, high: true) || IsSurrogate(escape, high: false)
            ? throw new JsonException("An escape stands for half a character.", "$", null, null)
            : Math.Min(2, escape.Length);

    /// <summary><c>\uD8..</c> to <c>\uDB..</c> is the first half, <c>\uDC..</c> to <c>\uDF..</c> the second.</summary>
    private static bool IsSurrogate(ReadOnlySpan<byte> escape, bool high) =>
        escape.Length >= 6 && escape[0] == '\\' && escape[1] == 'u' && (escape[2] | 0x20) == 'd'
        && (high ? escape[3] is (byte)'8' or (byte)'9' or (byte)'a' or (byte)'A' or (byte)'b' or (byte)'B'
            : escape[3] is >= (byte)'c' and <= (byte)'f' or >= (byte)'C' and <= (byte)'F');
}
