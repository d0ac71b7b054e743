using System.Text.Json;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>
/// <c>POST /api/messages</c> by a channel or by another bot: let in by a signed token. Whoever is not let in learns nothing but that. The
/// answer is sent after the commit, or leaves in the response where the caller expects it there.
/// </summary>
internal sealed class ConnectorDoor(
    BotFrameworkSettings settings,
    InboundTokens tokens,
    ConnectorChannels channels,
    Tenants tenants,
    ServiceAddresses services,
    ConnectorPhotos photos,
    ConnectorInbox inbox,
    ConnectorDepartures departures,
    TurnRunner turns,
    ChannelSenders senders,
    ReplySignal replies,
    IHostApplicationLifetime life,
    ILogger<ConnectorDoor> log)
{
    /// <summary>What Direct Line allows, and far more than a person types.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>Whether it is for this door to judge: somebody brings a JWT.</summary>
    public bool Takes(HttpRequest request) => settings.IsOn && InboundTokens.Jwt(request.Headers.Authorization) is not null;

    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            if (await tokens.VerifyAsync(http.Request.Headers.Authorization, http.RequestAborted) is not { } token)
            {
                await RefuseAsync(http);
            }
            else if (await ReadAsync(http) is { } activity)
            {
                await (Why(token, activity) is { } why ? RefuseAsync(http, why) : LetInAsync(http, activity, token.Caller));
            }
        }
        catch (KeysUnavailableException e)
        {
            log.LogError("Nobody can be let in: {Error}", SafeTrace.Of(e));
            http.Response.Headers.RetryAfter = "10";
            await Answers.RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, "unavailable", DoorTexts.Unavailable);
        }
    }

    /// <summary>Why an activity is not covered by the token that came with it; null where it is.</summary>
    private string? Why(VerifiedToken token, Activity activity) =>
        !token.Covers(activity) ? "service_or_endorsement"
        : services.Allowed(activity.ServiceUrl) is null ? "service_host"
        : string.IsNullOrEmpty(activity.Id) && activity.Type == ActivityTypes.Message ? "no_id"
        : token.Caller is not null ? null
        : !channels.IsOpen(activity.ChannelId!) ? "channel"
        : activity.ChannelId == ConnectorChannels.Teams && !tenants.Allow(activity) ? "tenant"
        : null;

    private Task RefuseAsync(HttpContext http, string? why = null)
    {
        if (why is not null)
        {
            log.LogWarning("An activity of the Bot Framework was refused: {Code}", why);
        }

        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Answers.RefuseAsync(http, StatusCodes.Status401Unauthorized, "unauthorized", DoorTexts.NoToken);
    }

    private static async Task<Activity?> ReadAsync(HttpContext http)
    {
        try
        {
            var activity = ActivityWire.Read(await Body.ReadAsync(http.Request, LargestBody, http.RequestAborted));
            if (ActivityRules.Check(activity) is not { } rule)
            {
                return activity;
            }

            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, rule, DoorTexts.BadActivity, new Slot("rule", rule));
        }
        catch (JsonException)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, "bad_json", DoorTexts.BadJson);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await Answers.RefuseAsync(http, e.StatusCode, "too_large", DoorTexts.TooLarge, new Slot("megabytes", "0.25"));
        }

        return null;
    }

    private async Task LetInAsync(HttpContext http, Activity activity, string? caller)
    {
        var wantsReplies = activity.DeliveryMode == DeliveryModes.ExpectReplies;
        var arrived = ConnectorArrivals.Of(activity, caller);
        if (activity.Type == ActivityTypes.Invoke)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status501NotImplemented, "invoke_unhandled", DoorTexts.NotInvokable);
        }
        else if (!IncomingMessages.IsForTheTalk(arrived) || (IncomingMessages.IsGroup(arrived) && !Mentions.Of(activity).IsNamed))
        {
            // In a group only who names the bot is answered; what others say there is not kept.
            await Answers.JsonAsync(http, Answers.NoReplies, wantsReplies);
        }
        else
        {
            await RunAsync(http, arrived, wantsReplies);
        }
    }

    private async Task RunAsync(HttpContext http, Activity arrived, bool wantsReplies)
    {
        TurnAnswer answer;
        try
        {
            // A caller that hangs up doesn't stop a turn: it will send the same again, and nothing is done twice.
            var stop = life.ApplicationStopping;
            var isGroup = IncomingMessages.IsGroup(arrived);
            if (!wantsReplies && !isGroup && await inbox.TakeAsync(arrived, stop))
            {
                return;
            }

            var inbound = inbox.ToInbound(arrived, isAnsweredLater: !wantsReplies);
            answer = await turns.RunAsync(isGroup ? inbound : (await photos.TakeAsync(inbound, isLast: true, stop))!, stop);
        }
        catch (Exception e)
        {
            // The outermost place of the door: the database is away, or the server stops; whatever it is, nothing was taken down.
            log.LogError("A message was not taken in: {Error}", SafeTrace.Of(e));
            http.Response.Headers.RetryAfter = "10";
            await Answers.RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, "unavailable", DoorTexts.Unavailable);
            return;
        }

        if (wantsReplies)
        {
            await Answers.JsonAsync(http, JsonSerializer.SerializeToUtf8Bytes(
                new ExpectedReplies { Activities = [.. Said(answer).SelectMany(departures.Of)] }, ActivityWire.Contract<ExpectedReplies>()), true);
        }
        else if (answer.End == TurnEnd.SetAside)
        {
            // No turn was committed, so no answer waits: the apology is sent once, as well as it can be.
            _ = senders.SendAsync(IncomingMessages.Of(new(arrived)).From, Said(answer), life.ApplicationStopping);
        }
        else
        {
            replies.Written();
        }
    }

    private static IReadOnlyList<Activity> Said(TurnAnswer answer) => ReplyActivities.Read(answer.Replies);
}
