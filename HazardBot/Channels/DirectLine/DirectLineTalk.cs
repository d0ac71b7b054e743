using System.Text.Json;
using HazardBot.Channels.BotFramework;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Turns;
using HazardBot.Web.Limits;

namespace HazardBot.Channels.DirectLine;

/// <summary>What is said in a conversation, and what was. A message is answered with its id after it is committed, echo and reply with it.</summary>
public sealed class DirectLineTalk(
    DirectLineGate gate, FloodGate flood, Transcript transcript, TurnRunner turns, UploadedFiles uploads, IChanceSource chance, TimeProvider time, IHostApplicationLifetime life,
    ILogger<DirectLineTalk> log)
{
    /// <summary>256 K characters, as the protocol has it.</summary>
    private const int LargestActivity = 256 * 1024;

    public static ChannelAccount Bot { get; } = new() { Id = "hazardbot" };

    public async Task ListAsync(HttpContext http, string conversation)
    {
        if (await gate.AdmitAsync(http, conversation) is null || !await flood.AdmitAsync(http, Traffic.Read, conversation))
        {
            return;
        }

        if (Transcript.ParseWatermark(http.Request.Query["watermark"]) is not { } seen)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, "BadArgument", DoorTexts.BadWatermark);
            return;
        }

        await SendAsync(http, await transcript.ReadAsync(conversation, seen, Origin(http.Request), http.RequestAborted));
    }

    public async Task SayAsync(HttpContext http, string conversation)
    {
        if (await gate.AdmitAsync(http, conversation) is { } caller && await ReadAsync(http) is { } activity
            && await flood.AdmitAsync(http, Traffic.Message, conversation, activity.Text))
        {
            await RunAsync(http, caller, activity, [], activity.Attachments?.Count ?? 0);
        }
    }

    public async Task UploadAsync(HttpContext http, string conversation)
    {
        if (await gate.AdmitAsync(http, conversation) is not { } caller)
        {
            return;
        }

        try
        {
            var hasRoom = await flood.HasRoomAsync(http, Traffic.Upload, conversation);
            var uploaded = await uploads.ReadAsync(http.Request, hasRoom, http.RequestAborted);
            if (!hasRoom && !flood.TellsDanger(uploaded.Activity.Text))
            {
                await flood.RefuseAsync(http, Traffic.Upload);
                return;
            }

            if (Rule(uploaded.Activity) is { } rule)
            {
                await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, "BadArgument", DoorTexts.BadActivity, new Slot("rule", rule));
                return;
            }

            await RunAsync(http, caller, uploaded.Activity, uploaded.Photos, uploaded.Unreadable);
        }
        catch (JsonException)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, "BadArgument", DoorTexts.BadJson);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, "BadArgument", DoorTexts.UploadTooLarge, new Slot("megabytes", UploadedFiles.MostMegabytes));
        }
    }

    private static async Task<Activity?> ReadAsync(HttpContext http)
    {
        try
        {
            var activity = ActivityWire.Read(await Body.ReadAsync(http.Request, LargestActivity, http.RequestAborted));
            if (Rule(activity) is not { } rule)
            {
                return activity;
            }

            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, "BadArgument", DoorTexts.BadActivity, new Slot("rule", rule));
        }
        catch (JsonException)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, "BadArgument", DoorTexts.BadJson);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await Answers.RefuseAsync(http, e.StatusCode, "BadArgument", DoorTexts.TooLarge, new Slot("megabytes", "0.25"));
        }

        return null;
    }

    /// <summary>Sender and conversation come from the token, whatever the activity says: they needn't be in it.</summary>
    private static string? Rule(Activity activity) => ActivityRules.Check(activity with
    {
        Conversation = activity.Conversation is { Id.Length: > 0 } ? activity.Conversation : new() { Id = "-" },
        From = activity.From is { Id.Length: > 0 } ? activity.From : new() { Id = "-" },
    });

    private async Task RunAsync(HttpContext http, DirectLineCaller caller, Activity activity, IReadOnlyList<StoredPhoto> photos, int unreadable)
    {
        var version = 0;
        if (IncomingMessages.IsForTheTalk(activity) && activity.Type == ActivityTypes.Message)
        {
            try
            {
                // Whoever hangs up doesn't stop a turn: the page sends it again, and gets the id of the one that stands.
                version = (await turns.RunAsync(new Inbound(Addressed(caller, activity, photos), [.. photos.Select(p => p.Id)], unreadable), life.ApplicationStopping)).Version;
            }
            catch (Exception e)
            {
                // The outermost place of the door: nothing was taken down, and the client is told so.
                log.LogError("A message was not taken in: {Error}", SafeTrace.Of(e));
                http.Response.Headers.RetryAfter = "10";
                await Answers.RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", DoorTexts.Unavailable);
                return;
            }

            if (version == 0)
            {
                await Answers.RefuseAsync(http, StatusCodes.Status502BadGateway, "BotRejectedActivity", DoorTexts.SetAside);
                return;
            }
        }

        var id = version > 0 ? Transcript.Id(caller.Conversation, version) : $"{caller.Conversation}|-{chance.NewId(time.GetUtcNow()):N}";
        await http.Response.WriteAsJsonAsync(new ResourceResponse { Id = id }, ActivityWire.Contract<ResourceResponse>(), cancellationToken: http.RequestAborted);
    }

    private Activity Addressed(DirectLineCaller caller, Activity activity, IReadOnlyList<StoredPhoto> photos) => activity with
    {
        Id = ClientId(activity) ?? chance.NewId(time.GetUtcNow()).ToString("N"),
        ChannelId = DirectLine.Channel,
        CallerId = null,
        ServiceUrl = null,
        Conversation = new ConversationAccount { Id = caller.Conversation },
        From = (activity.From ?? new()) with { Id = caller.User ?? activity.From?.Id ?? "user", Role = RoleTypes.User },
        Recipient = Bot,
        Attachments = photos.Count == 0 ? null : [.. photos.Select(p => PhotoLinks.Stored(p.Id, p.Name))],
    };

    /// <summary>What the client calls this message: it stays the same when it is sent again.</summary>
    private static string? ClientId(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 and <= 100 } text
            ? text
            : null;

    internal static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    internal static Task SendAsync(HttpContext http, ActivitySet set)
    {
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsJsonAsync(
            new ActivitySetBody { Activities = set.Activities, Watermark = set.Watermark }, ActivityWire.Contract<ActivitySetBody>(), cancellationToken: http.RequestAborted);
    }
}
