using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using HazardBot.Delivery;
using HazardBot.Settings;

namespace HazardBot.Channels.Sms;

/// <summary>What the gateway's answer means.</summary>
internal static class SmsAnswer
{
    private const int MostRead = 64 * 1024;
    private const int MostMatched = 1000;
    private const int MostShown = 40;

    public static async Task<SendResult> ReadAsync(HttpResponseMessage response, SmsSettings settings, CancellationToken cancel)
    {
        var status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        if (response.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError)
        {
            return new(SendEnd.RetryAfter, response.Headers.RetryAfter?.Delta is { } wait && wait > TimeSpan.Zero ? wait : null, status);
        }

        var said = settings.SuccessPattern.Length + settings.BusyPattern.Length > 0 ? Told(await BodyAsync(response, cancel), settings.SuccessPath) : "";
        if (settings.BusyPattern.Length > 0 && Fits(said, settings.BusyPattern))
        {
            return new(SendEnd.RetryAfter, null, $"{status} {Shown(said)}");
        }

        return response.IsSuccessStatusCode && (settings.SuccessPattern.Length == 0 || Fits(said, settings.SuccessPattern))
            ? SendResult.Sent
            : new(SendEnd.Refused, null, $"{status} {Shown(said)}".TrimEnd());
    }

    private static bool Fits(string said, string pattern) => Regex.IsMatch(said, pattern, RegexOptions.NonBacktracking);

    private static async Task<string> BodyAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancel);
        var bytes = new byte[MostRead];
        return Encoding.UTF8.GetString(bytes, 0, await body.ReadAtLeastAsync(bytes, MostRead, throwOnEndOfStream: false, cancel));
    }

    /// <summary>What stands at a path of names and positions; empty where nothing does.</summary>
    private static string Told(string body, string path)
    {
        if (path.Length == 0)
        {
            return Cut(body, MostMatched);
        }

        try
        {
            using var json = JsonDocument.Parse(body);
            var at = json.RootElement;
            foreach (var part in path.Split('.'))
            {
                at = at.ValueKind == JsonValueKind.Array ? at[int.Parse(part, CultureInfo.InvariantCulture)] : at.GetProperty(part);
            }

            return Cut(at.ValueKind == JsonValueKind.String ? at.GetString()! : at.GetRawText(), MostMatched);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            return "";
        }
    }

    /// <summary>A code may be shown; a sentence might repeat the number or the words.</summary>
    private static string Shown(string said) => said.Length <= MostShown && said.All(c => char.IsAsciiLetter(c) || c is '_' or '-' or '.') || (said.Length <= 6 && said.All(char.IsAsciiLetterOrDigit)) ? said : "";

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
