using System.Globalization;
using System.Text.Json;
using HazardBot.Channels.BotFramework;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;
using HazardBot.Turns;
using HazardBot.Web.Limits;

namespace HazardBot.Channels.DirectLine;

/// <summary>Tokens, and the beginning and taking up again of conversations.</summary>
public sealed class DirectLineStart(DirectLineTokens tokens, DirectLineGate gate, FloodGate flood, TurnRunner turns, LocalTime time, IHostApplicationLifetime life)
{
    private const int LargestBody = 16 * 1024;

    public async Task GenerateAsync(HttpContext http)
    {
        if (!gate.MayBegin(http.Request))
        {
            await Answers.RefuseAsync(http, StatusCodes.Status401Unauthorized, "Unauthorized", DoorTexts.NoToken);
        }
        else if (await ReadAsync(http) is { } parameters && await flood.AdmitAsync(http, Beginning, null))
        {
            // What the holder of the secret says of its user is taken; without a word a name is drawn.
            var caller = new DirectLineCaller(DirectLineTokens.NewConversation(), parameters.User?.Id is { Length: > 0 and < 200 } user ? user : DirectLineTokens.NewUser());
            await AnswerAsync(http, StatusCodes.Status200OK, caller, hasStream: false);
        }
    }

    public async Task RefreshAsync(HttpContext http)
    {
        if (await gate.AdmitAsync(http, null) is { } caller && await flood.AdmitAsync(http, Traffic.Read, caller.Conversation))
        {
            await AnswerAsync(http, StatusCodes.Status200OK, caller, hasStream: false);
        }
    }

    public async Task StartAsync(HttpContext http)
    {
        if (await ReadAsync(http) is not { } parameters)
        {
            return;
        }

        DirectLineCaller? caller;
        var isHeld = !gate.MayBegin(http.Request) || await BringsTokenAsync(http);
        if (!isHeld)
        {
            var claimed = parameters.User?.Id;
            caller = new(DirectLineTokens.NewConversation(), claimed is { Length: > 0 and < 200 } && !claimed.StartsWith("dl_", StringComparison.Ordinal) ? claimed : null);
        }
        else if ((caller = await gate.AdmitAsync(http, null)) is null)
        {
            return;
        }

        if (!await flood.AdmitAsync(http, isHeld ? Traffic.Read : Beginning, isHeld ? caller.Conversation : null))
        {
            return;
        }

        var isNew = await GreetAsync(caller, parameters.Locale);
        await AnswerAsync(http, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, caller, hasStream: true);
    }

    public async Task ReconnectAsync(HttpContext http, string id)
    {
        if (await gate.AdmitAsync(http, id) is { } caller && await flood.AdmitAsync(http, Traffic.Read, id))
        {
            await AnswerAsync(http, StatusCodes.Status200OK, caller, hasStream: true);
        }
    }

    /// <summary>The bot speaks first: the person has come in. The same conversation begun again changes nothing.</summary>
    /// <param name="scanned">The code on a wall by which the person came in: told once a day.</param>
    /// <returns>Whether it is new.</returns>
    public async Task<bool> GreetAsync(DirectLineCaller caller, string? locale, ScannedCode? scanned = null)
    {
        var user = new ChannelAccount { Id = caller.User ?? "user" };
        var answer = await turns.RunAsync(
            new Inbound(new Activity
            {
                Type = ActivityTypes.ConversationUpdate,
                Id = scanned is null ? "start" : string.Create(CultureInfo.InvariantCulture, $"scan-{time.Now:yyyyMMdd}-{scanned.Place ?? scanned.Unit}"),
                ChannelId = DirectLine.Channel,
                Conversation = new ConversationAccount { Id = caller.Conversation },
                From = user,
                Recipient = DirectLineTalk.Bot,
                MembersAdded = [user],
                Locale = locale,
            })
            {
                Scanned = scanned,
            },
            life.ApplicationStopping);
        return answer.End == TurnEnd.Answered;
    }

    /// <summary>Where the conversation's activities after a watermark come from.</summary>
    public string StreamUrl(HttpRequest request, DirectLineCaller caller, string? watermark)
    {
        var mark = string.IsNullOrEmpty(watermark) ? "-" : Uri.EscapeDataString(watermark);
        return $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{DirectLine.Path}/conversations/{caller.Conversation}/stream?watermark={mark}&t={tokens.CreateForStream(caller)}";
    }

    private Traffic Beginning => gate.HasSecret ? Traffic.Token : Traffic.Start;

    private async Task<bool> BringsTokenAsync(HttpContext http) => (await tokens.ReadAsync(DirectLineGate.Bearer(http.Request))).End != TokenEnd.Bad;

    private Task AnswerAsync(HttpContext http, int status, DirectLineCaller caller, bool hasStream)
    {
        var stream = hasStream ? StreamUrl(http.Request, caller, http.Request.Query["watermark"]) : null;
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(
            new Started(caller.Conversation, tokens.Create(caller), (int)DirectLineTokens.Lifetime.TotalSeconds, stream),
            DirectLineJson.Default.Started,
            cancellationToken: http.RequestAborted);
    }

    private static async Task<TokenParameters?> ReadAsync(HttpContext http)
    {
        try
        {
            var body = await Body.ReadAsync(http.Request, LargestBody, http.RequestAborted);
            return body.Length == 0 ? new(null, null) : JsonSerializer.Deserialize(body, DirectLineJson.Default.TokenParameters) ?? new(null, null);
        }
        catch (JsonException)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, "BadArgument", DoorTexts.BadJson);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await Answers.RefuseAsync(http, e.StatusCode, "BadArgument", DoorTexts.TooLarge, new Slot("megabytes", "0.016"));
        }

        return null;
    }
}
