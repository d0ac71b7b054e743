using System.Globalization;
using System.Text;

namespace HazardBot.Channels.WeCom;

/// <summary>Texts as a platform takes them that counts bytes: what is longer is divided, at the end of a line where there is one.</summary>
public static class TextParts
{
    /// <summary>Of one message of 企业微信 and of 微信客服; what is longer is cut without a word.</summary>
    public const int LongestMessage = 2048;

    /// <returns>None for a text without words.</returns>
    public static IReadOnlyList<string> Of(string? text, int mostBytes = LongestMessage)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var bytes = 0;
        foreach (var line in (text ?? "").Trim().Split('\n'))
        {
            var length = Encoding.UTF8.GetByteCount(line) + 1;
            if (bytes > 0 && bytes + length > mostBytes + 1)
            {
                Close();
            }

            if (length <= mostBytes + 1)
            {
                part.Append(line).Append('\n');
                bytes += length;
                continue;
            }

            AddLong(line);
            part.Append('\n');
            bytes++;
        }

        Close();
        return parts;

        void AddLong(string line)
        {
            var signs = StringInfo.GetTextElementEnumerator(line);
            while (signs.MoveNext())
            {
                // A sign can be made of any number of marks: one that is too long for a message is no sign that anybody reads.
                foreach (var piece in Pieces(signs.GetTextElement(), mostBytes))
                {
                    var length = Encoding.UTF8.GetByteCount(piece);
                    if (bytes + length > mostBytes)
                    {
                        Close();
                    }

                    part.Append(piece);
                    bytes += length;
                }
            }
        }

        void Close()
        {
            if (part.ToString().Trim() is { Length: > 0 } done)
            {
                parts.Add(done);
            }

            part.Clear();
            bytes = 0;
        }
    }

    /// <summary>Text that can't become a link in somebody's chat: what a reporter typed is shown, never followed.</summary>
    public static string Harmless(string text) => text.Replace('<', '＜');

    private static IEnumerable<string> Pieces(string sign, int mostBytes) =>
        Encoding.UTF8.GetByteCount(sign) <= mostBytes ? [sign] : sign.EnumerateRunes().Select(rune => rune.ToString());
}
