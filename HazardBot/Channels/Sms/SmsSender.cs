using System.Security.Cryptography;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;
using HazardBot.Settings;

namespace HazardBot.Channels.Sms;

/// <summary>Sends neutral lines by SMS through the gateway of the settings.</summary>
internal sealed class SmsSender(SmsSettings settings, SmsHttp http, TimeProvider time) : IChannelSender
{
    private const int NonceLength = 32;

    public string Channel => NoticeChannels.Sms;

    public SendPace Pace { get; } = new(settings.PerMinute / 60.0, 8);

    public async Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        foreach (var message in messages)
        {
            var result = await SendAsync(to.User, message, cancel, limit.Token);
            if (result.End != SendEnd.Sent)
            {
                return result;
            }
        }

        return SendResult.Sent;
    }

    private async Task<SendResult> SendAsync(string phone, Activity message, CancellationToken cancel, CancellationToken limit)
    {
        try
        {
            using var request = SmsCall.Of(settings, phone, message, RandomNumberGenerator.GetHexString(NonceLength, lowercase: true), time.GetUtcNow()).ToRequest(settings);
            using var response = await http.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit);
            return await SmsAnswer.ReadAsync(response, settings, limit);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new(SendEnd.RetryAfter, null, e.HttpRequestError.ToString());
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return new(SendEnd.Unknown, null, "no answer");
        }
    }
}

/// <summary>The way out to the gateway. It follows no redirection: numbers and secrets go where the settings say and nowhere else.</summary>
public sealed class SmsHttp(HttpMessageHandler handler) : IDisposable
{
    public SmsHttp()
        : this(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
    }

    /// <summary>How long a call may take is for its caller to say.</summary>
    public HttpClient Client { get; } = new(handler) { Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose() => Client.Dispose();
}
