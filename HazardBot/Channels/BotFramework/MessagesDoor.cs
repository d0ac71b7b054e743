using System.Text.Json;
using HazardBot.Channels.DirectLine;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Photos;
using HazardBot.Turns;

namespace HazardBot.Channels.BotFramework;

/// <summary><c>POST /api/messages</c> with <c>deliveryMode: expectReplies</c>: the answer to a message leaves in the response to it.</summary>
public sealed class MessagesDoor(
    TurnRunner turns, InlinePhotos photos, PhotoLinks links, BearerToken token, IHostApplicationLifetime life, TimeProvider time, ILogger<MessagesDoor> log)
{
    /// <summary>Enough for a photo from any phone in base64.</summary>
    public const int LargestBody = 16 * 1024 * 1024;

    private const string BotId = "hazardbot";

    public async Task HandleAsync(HttpContext http)
    {
        if (!token.Admits(http.Request))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            await Answers.RefuseAsync(http, StatusCodes.Status401Unauthorized, "unauthorized", DoorTexts.NoToken);
            return;
        }

        if (!http.Request.HasJsonContentType())
        {
            await Answers.RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "not_json", DoorTexts.NotJson);
            return;
        }

        if (await ReadAsync(http) is { } inbound)
        {
            await AnswerAsync(http, inbound);
        }
    }

    private static async Task<Inbound?> ReadAsync(HttpContext http)
    {
        try
        {
            var body = await Body.ReadAsync(http.Request, LargestBody, http.RequestAborted);
            var activity = ActivityWire.Read(body);
            if (ActivityRules.Check(activity) is not { } rule)
            {
                return new(activity with { CallerId = null, Recipient = activity.Recipient ?? new ChannelAccount { Id = BotId } }) { Raw = body };
            }

            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, rule, DoorTexts.BadActivity, new Slot("rule", rule));
        }
        catch (JsonException)
        {
            // Its message can hold the sender's own words: it is neither shown nor logged.
            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, "bad_json", DoorTexts.BadJson);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await Answers.RefuseAsync(http, e.StatusCode, "too_large", DoorTexts.TooLarge, new Slot("megabytes", "16"));
        }

        return null;
    }

    private async Task AnswerAsync(HttpContext http, Inbound inbound)
    {
        var activity = inbound.Activity;
        var wantsReplies = activity.DeliveryMode == DeliveryModes.ExpectReplies;
        if (activity.Type == ActivityTypes.Invoke)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status501NotImplemented, "invoke_unhandled", DoorTexts.NotInvokable);
        }
        else if (!IncomingMessages.IsForTheTalk(activity))
        {
            await Answers.JsonAsync(http, Answers.NoReplies, wantsReplies);
        }
        else if (!wantsReplies)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status501NotImplemented, "delivery_mode", DoorTexts.OnlyExpectReplies);
        }
        else
        {
            await RunAsync(http, inbound);
        }
    }

    private async Task RunAsync(HttpContext http, Inbound inbound)
    {
        TurnAnswer answer;
        try
        {
            // A caller that hangs up doesn't stop a turn: it will ask again, and get the stored answer.
            var stop = life.ApplicationStopping;
            answer = await turns.RunAsync(await photos.TakeAsync(inbound, stop), stop);
        }
        catch (Exception e)
        {
            // The outermost place of the door: the database is away, or the server stops; whatever it is, nothing was taken down.
            log.LogError("A message was not taken in: {Error}", SafeTrace.Of(e));
            http.Response.Headers.RetryAfter = "10";
            await Answers.RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, "unavailable", DoorTexts.Unavailable);
            return;
        }

        var conversation = inbound.Activity.Conversation?.Id ?? "";
        await Answers.JsonAsync(http, links.Show(answer.Replies, conversation, $"{http.Request.Scheme}://{http.Request.Host}", time.GetUtcNow()), true);
    }
}
