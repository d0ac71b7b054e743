using System.Globalization;
using System.Net;
using System.Text.Json;
using HazardBot.Delivery;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>What a channel's answer to a sent activity means.</summary>
internal static class ConnectorAnswer
{
    private const int LongestCode = 40;

    public static async Task<SendResult> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.IsSuccessStatusCode)
        {
            return SendResult.Sent;
        }

        var code = await CodeAsync(response, cancel);
        var error = string.Create(CultureInfo.InvariantCulture, $"{(int)response.StatusCode} {code}").TrimEnd();
        return response.StatusCode switch
        {
            HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone => new(SendEnd.RecipientGone, null, error),
            HttpStatusCode.TooManyRequests => new(SendEnd.RetryAfter, After(response), error),
            HttpStatusCode.Unauthorized or HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout => new(SendEnd.RetryAfter, null, error),
            >= HttpStatusCode.InternalServerError => new(SendEnd.RetryAfter, After(response), error),
            _ => new(SendEnd.Refused, null, error),
        };
    }

    private static TimeSpan? After(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta is { } wait && wait > TimeSpan.Zero ? wait : null;

    /// <summary>The code alone: the sentence beside it might repeat what was sent.</summary>
    private static async Task<string> CodeAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancel), cancellationToken: cancel);
            var code = body.RootElement.GetProperty("error").GetProperty("code").GetString() ?? "";
            return code.Length <= LongestCode && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.') ? code : "";
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IOException or HttpRequestException)
        {
            return "";
        }
    }
}
