using System.Text;

namespace HazardBot.Ledger.Tables;

/// <summary>Finds the encoding of a text file: a byte order mark, else UTF-8 if every byte fits, else GB18030 if every byte fits.</summary>
internal static class TextDecoding
{
    private static readonly Encoding[] Strict =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? throw new InvalidOperationException("The platform lacks GB18030."),
    ];

    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <returns>The text without a mark; null where no encoding fits.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return TryDecode(encoding, bytes[encoding.Preamble.Length..]);
            }
        }

        foreach (var encoding in Strict)
        {
            if (TryDecode(encoding, bytes) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (ArgumentException)
        {
            // DecoderFallbackException, and from some code pages its base.
            return null;
        }
    }
}
