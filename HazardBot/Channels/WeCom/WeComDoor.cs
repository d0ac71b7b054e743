using System.Security.Cryptography;
using System.Text;
using HazardBot.Channels.BotFramework;
using HazardBot.Channels.WeChatKf;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Channels.WeCom;

/// <summary>
/// <c>/api/wecom</c>: callbacks of 企业微信, and of 微信客服 that there is something to fetch. Whoever is not let in learns nothing but that.
/// The turn is committed before the platform hears 200; the answer is sent after it.
/// </summary>
internal sealed class WeComDoor(WeComSettings settings, CallbackEnvelope envelope, WeComTalk talk, KfHints hints, IHostApplicationLifetime life, TimeProvider time, ILogger<WeComDoor> log)
{
    public const string Path = "/api/wecom";

    /// <summary>The address is proved once, when it is saved in the console.</summary>
    public async Task ProveAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var opened = envelope.OpenProof(QueryOf(http.Request), query["echostr"].ToString(), time.GetUtcNow());
        if (opened.Plain is not { } echo)
        {
            Refuse(http, opened.Why!);
            return;
        }

        http.Response.ContentType = "text/plain";
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(echo), http.RequestAborted);
    }

    public async Task HandleAsync(HttpContext http)
    {
        var since = time.GetTimestamp();
        if (await ReadAsync(http) is not { } message)
        {
            return;
        }

        try
        {
            // A platform that hangs up doesn't stop a turn: it will send the same again, and nothing is done twice.
            var stop = life.ApplicationStopping;
            if (message.Event == "kf_msg_or_event")
            {
                await hints.TakeAsync(message.Kf.Account, message.Kf.Hint, stop);
            }
            else if (WeComArrivals.Of(message, settings) is { } arrival && await talk.RunAsync(arrival, stop))
            {
                await UpdateCardAsync(http, message, arrival, since, stop);
            }
        }
        catch (Exception e)
        {
            // The outermost place of the door: the database is away, or the server stops; whatever it is, nothing was taken down, and the platform sends it again.
            log.LogError("A message was not taken in: {Error}", SafeTrace.Of(e));
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private async Task<WeComMessage?> ReadAsync(HttpContext http)
    {
        byte[] body;
        try
        {
            body = await Body.ReadAsync(http.Request, PlainXml.Longest, http.RequestAborted);
        }
        catch (BadHttpRequestException)
        {
            Refuse(http, "too_large");
            return null;
        }

        var opened = envelope.OpenMessage(QueryOf(http.Request), body, time.GetUtcNow());
        if (opened.Plain is null || PlainXml.Read(opened.Plain) is not { } xml)
        {
            Refuse(http, opened.Why ?? "not_xml");
            return null;
        }

        var message = new WeComMessage(xml);
        if (message.To != settings.CorpId || (message.Agent is { } agent && agent != settings.AgentId))
        {
            Refuse(http, "company_or_application");
            return null;
        }

        return message;
    }

    /// <summary>A pressed card shows what was chosen: in the response while the platform still waits, else by a call.</summary>
    private async Task UpdateCardAsync(HttpContext http, WeComMessage message, WeComArrival arrival, long since, CancellationToken cancel)
    {
        if (arrival.Pressed is not { } title || message.CardType is not (null or "button_interaction"))
        {
            return;
        }

        var chosen = WeComTexts.Chosen.In(Language.Chinese, new Slot("title", title));
        if (time.GetElapsedTime(since) > CardUpdates.InTime)
        {
            talk.UpdateLater(message, chosen, cancel);
            return;
        }

        var now = time.GetUtcNow();
        var plain = CardUpdates.InResponse(message.From!, settings.CorpId!, now, chosen);
        http.Response.ContentType = "application/xml; charset=utf-8";
        await http.Response.WriteAsync(envelope.Seal(plain, now, RandomNumberGenerator.GetHexString(16, lowercase: true)), CancellationToken.None);
    }

    private void Refuse(HttpContext http, string why)
    {
        log.LogWarning("A callback of 企业微信 was refused: {Code}", why);
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    private static CallbackQuery QueryOf(HttpRequest request) =>
        new(request.Query["msg_signature"].ToString(), request.Query["timestamp"].ToString(), request.Query["nonce"].ToString());
}
