using System.Globalization;
using System.Net.Http.Headers;
using HazardBot.Channels.WeCom;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;

namespace HazardBot.Channels.Checks;

/// <summary>Asks the platform what both checks need to know, past all that a running server keeps.</summary>
internal sealed class WeComProbe(WeComSettings settings, WeComHttp http)
{
    /// <summary>What the platform said the time is, where it has answered.</summary>
    public DateTimeOffset? TheirTime { get; private set; }

    public async Task<(string? Token, Finding Finding)> TokenAsync(CancellationToken cancel)
    {
        try
        {
            var answer = await WeComTokens.AskAsync(http, settings, cancel);
            return answer.IsDone && answer.Text("access_token") is { } token
                ? (token, Finding.Good(ChannelCheckTexts.WeComTokenGood))
                : (null, Finding.Wrong(ChannelCheckTexts.WeComTokenRefused, Code(answer)));
        }
        catch (Exception e) when (IsNetwork(e))
        {
            return (null, Unreachable(settings.Api, e));
        }
    }

    /// <param name="path">With its query, behind <c>/cgi-bin/</c>.</param>
    /// <param name="body">JSON; null for a call that only asks.</param>
    /// <exception cref="HttpRequestException">It can't be reached.</exception>
    public async Task<WeComAnswer> CallAsync(string path, string token, string? body, CancellationToken cancel)
    {
        var sign = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri($"{settings.Api.TrimEnd('/')}/cgi-bin/{path}{sign}access_token={Uri.EscapeDataString(token)}"));
        request.Content = body is null ? null : new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using var response = await http.Client.SendAsync(request, cancel);
        TheirTime = response.Headers.Date;
        return response.IsSuccessStatusCode ? WeComAnswer.Read(await response.Content.ReadAsByteArrayAsync(cancel)) : new(WeComAnswer.Down, default);
    }

    public static Slot Code(WeComAnswer answer) => new("code", answer.Code.ToString(CultureInfo.InvariantCulture));

    public static Finding Unreachable(string address, Exception e) => Finding.Wrong(ChannelCheckTexts.Unreachable, new Slot("address", address), new Slot("reason", Reason(e)));

    public static bool IsNetwork(Exception e) => e is HttpRequestException or IOException or TaskCanceledException;

    private static string Reason(Exception e) => e switch
    {
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http => http.HttpRequestError.ToString(),
        TaskCanceledException => "time-out",
        _ => e.GetType().Name,
    };
}
