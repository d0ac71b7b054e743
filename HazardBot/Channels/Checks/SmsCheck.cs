using System.Globalization;
using System.Runtime.CompilerServices;
using HazardBot.Channels.Sms;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Settings;

namespace HazardBot.Channels.Checks;

/// <summary>Looks at the SMS gateway: reached, the clock, and how it would be called. Nothing is sent: a call that only looks like one is not known to every gateway.</summary>
public sealed class SmsCheck(SmsSettings settings, SmsHttp http, TimeProvider time) : IChannelCheck
{
    private const string Nobody = "00000000000";
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(4);

    public IReadOnlyList<string> Names => [NoticeChannels.Sms];

    public async IAsyncEnumerable<Finding> RunAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        if (!settings.IsOn)
        {
            yield return Finding.Wrong(ChannelCheckTexts.Off, new Slot("setting", "Sms:Address"));
            yield break;
        }

        foreach (var finding in await ReachAsync(cancel))
        {
            yield return finding;
        }

        yield return Finding.Good(ChannelCheckTexts.SmsWouldSend, new Slot("call", Call()));
    }

    private async Task<IReadOnlyList<Finding>> ReachAsync(CancellationToken cancel)
    {
        // Without any of the account's words: only the host is looked for.
        var host = new Uri(SmsTemplate.Fill(settings.Address!, new Dictionary<string, string>(StringComparer.Ordinal), value => value).Split('?')[0]);
        var address = new Slot("address", host.GetLeftPart(UriPartial.Authority));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, host.GetLeftPart(UriPartial.Authority));
            using var response = await http.Client.SendAsync(request, limit.Token);
            var reached = Finding.Good(ChannelCheckTexts.SmsReached, address, new("status", ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)));
            return response.Headers.Date is { } theirs ? [reached, Clock((time.GetUtcNow() - theirs).Duration())] : [reached];
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return [Finding.Wrong(ChannelCheckTexts.Unreachable, address, new("reason", e is HttpRequestException http ? http.HttpRequestError.ToString() : "time-out"))];
        }
    }

    /// <summary>Most signatures hold the time.</summary>
    private static Finding Clock(TimeSpan off)
    {
        var seconds = new Slot("seconds", off.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture));
        return off < MostSkew ? Finding.Good(ChannelCheckTexts.ClockGood, seconds) : Finding.Wrong(ChannelCheckTexts.ClockWrong, seconds);
    }

    private string Call()
    {
        var message = new Activity
        {
            Id = "0",
            Importance = ActivityImportance.High,
            Text = NoticeTexts.Alert.In(Language.Chinese, new Slot("where", NoticeTexts.InTheChat.In(Language.Chinese))),
        };
        var call = SmsCall.Of(settings, Nobody, message, "0", time.GetUtcNow());
        // A header may hold a secret of its own.
        var headers = string.Concat(call.Headers.Select(header => $" {header.Key}: …"));
        var shown = $"{settings.Method} {call.Address}{headers} {call.Body}";
        return string.IsNullOrEmpty(settings.Secret) ? shown : shown.Replace(settings.Secret, "***", StringComparison.Ordinal);
    }
}
