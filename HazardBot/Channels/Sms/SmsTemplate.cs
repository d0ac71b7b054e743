using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HazardBot.Channels.Sms;

/// <summary>Fills names in braces in; braces around anything else are left as they stand, as JSON has many.</summary>
internal static partial class SmsTemplate
{
    /// <param name="write">Writes a value as the place demands.</param>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values, Func<string, string> write) =>
        Names().Replace(template, match => values.TryGetValue(match.ValueSpan[1..^1].ToString(), out var value) ? write(value) : match.Value);

    /// <summary>How values are written in a body of this type.</summary>
    public static Func<string, string> WriterOf(string contentType) =>
        contentType.Contains("json", StringComparison.OrdinalIgnoreCase) ? InJson
        : contentType.Contains("urlencoded", StringComparison.OrdinalIgnoreCase) ? Uri.EscapeDataString
        : contentType.Contains("xml", StringComparison.OrdinalIgnoreCase) ? value => System.Security.SecurityElement.Escape(value)
        : value => value;

    private static string InJson(string value) => JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    [GeneratedRegex("\\{[a-z]{2,10}\\}", RegexOptions.NonBacktracking)]
    private static partial Regex Names();
}
