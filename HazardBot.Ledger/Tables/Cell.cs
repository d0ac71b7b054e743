using System.Globalization;
using System.Text;

namespace HazardBot.Ledger.Tables;

/// <summary>Tidies what people leave in cells: blanks of every width, line breaks, and invisible marks from copying.</summary>
internal static class Cell
{
    /// <summary>
    /// Each run of blanks and control characters becomes one space, none at the ends; byte order marks and zero-width characters go,
    /// and half a surrogate pair, which no database takes, becomes U+FFFD.
    /// </summary>
    public static string Tidy(string text)
    {
        if (text.Any(char.IsSurrogate))
        {
            text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        if (!text.Any(NeedsTidying))
        {
            return text;
        }

        var tidy = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                blank = tidy.Length > 0;
            }
            else if (!IsInvisible(c))
            {
                tidy.Append(blank ? " " : "").Append(c);
                blank = false;
            }
        }

        return tidy.ToString();
    }

    /// <summary>Form under which names of columns, kinds and roles are compared: width, case, blanks and the marks / ( ) _ - don't matter.</summary>
    public static string Key(string text) => new([.. text.Normalize(NormalizationForm.FormKC)
        .Where(c => !char.IsWhiteSpace(c) && c is not ('/' or '(' or ')' or '_' or '-' or '、'))
        .Select(char.ToLowerInvariant)]);

    private static bool NeedsTidying(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c);

    private static bool IsInvisible(char c) => c is '\uFFFE' or '\uFFFF' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
