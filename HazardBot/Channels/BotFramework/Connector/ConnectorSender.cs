using System.Net;
using System.Net.Http.Headers;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;
using Microsoft.Identity.Client;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>Sends into conversations of one channel, or of all bots that call us as a skill: one activity after the other.</summary>
internal sealed class ConnectorSender(
    string channel, ConnectorHttp http, OutboundTokens tokens, ServiceAddresses addresses, ConnectorDepartures departures) : IChannelSender
{
    public string Channel => channel;

    public bool ShowsFiles => true;

    public async Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        foreach (var activity in messages.SelectMany(departures.Of))
        {
            var result = await SendAsync(to, activity, cancel);
            if (result.End != SendEnd.Sent)
            {
                return result;
            }
        }

        return SendResult.Sent;
    }

    private async Task<SendResult> SendAsync(ReplyAddress to, Activity activity, CancellationToken cancel)
    {
        if (Target(activity.ServiceUrl ?? to.ServiceUrl, to.Conversation, activity.ReplyToId) is not { } target)
        {
            return new(SendEnd.Refused, null, "its service address is not on the list");
        }

        var (caller, _) = ConnectorChannels.Split(to.Channel);
        var body = ActivityWire.Write(activity);
        string? refused = null;
        try
        {
            while (true)
            {
                var token = await tokens.GetAsync(caller, refused, cancel);
                using var request = Request(target, token, body);
                using var response = await http.Client.SendAsync(request, cancel);
                if (response.StatusCode == HttpStatusCode.Unauthorized && refused is null)
                {
                    refused = token;
                    continue;
                }

                return await ConnectorAnswer.ReadAsync(response, cancel);
            }
        }
        catch (MsalException e)
        {
            // Without a token nothing was sent.
            return new(SendEnd.RetryAfter, null, $"no token: {e.ErrorCode}");
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new(SendEnd.RetryAfter, null, e.HttpRequestError.ToString());
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            return new(SendEnd.Unknown, null, "no answer");
        }
    }

    private static HttpRequestMessage Request(Uri target, string token, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        return new HttpRequestMessage(HttpMethod.Post, target) { Content = content, Headers = { Authorization = new("Bearer", token) } };
    }

    /// <summary>Ids hold <c>:</c>, <c>;</c>, <c>@</c> and <c>|</c>: whatever they hold, each is one part of the path.</summary>
    private Uri? Target(string? service, string conversation, string? replyTo)
    {
        var root = addresses.Allowed(service)?.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var reply = string.IsNullOrEmpty(replyTo) ? "" : $"/{Uri.EscapeDataString(replyTo)}";
        return root is null ? null : new Uri($"{root}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities{reply}");
    }
}
