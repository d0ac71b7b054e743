using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace HazardBot.Tests.Connector;

/// <summary>
/// Microsoft's side: keys, tokens for the bot, and conversations that take its activities. It checks what the real service checks, and
/// misbehaves when it is told to. Everything that leaves the bot for Microsoft ends here, whatever its host.
/// </summary>
internal sealed class ConnectorSimulator : HttpMessageHandler
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Secret = "simulated-secret";
    public const string Tenant = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string Service = "https://smba.trafficmanager.net/teams/";
    public const string Issuer = "https://api.botframework.com";

    private readonly ConcurrentQueue<Trouble> _troubles = [];
    private readonly ConcurrentQueue<JsonObject> _taken = [];
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentDictionary<string, string> _tokens = new(StringComparer.Ordinal);
    private int _tokensGiven;
    private int _keysGiven;
    private int _calls;

    public TokenMint Channel { get; } = new();

    public TokenMint Login { get; } = new();

    /// <summary>Channels for which the key may sign.</summary>
    public string[] Endorsements { get; set; } = ["msteams", "emulator"];

    /// <summary>Activities that were taken, in order, each with the conversation of its address as <c>to</c>.</summary>
    public IReadOnlyList<JsonObject> Taken => [.. _taken];

    /// <summary>What was wrong with calls.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public int TokensGiven => _tokensGiven;

    public int KeysGiven => _keysGiven;

    /// <summary>Calls to conversations, refused ones too.</summary>
    public int Calls => _calls;

    /// <summary>How far its clock is from ours.</summary>
    public TimeSpan ClockIsOff { get; set; }

    /// <summary>Where a host is served by somebody else.</summary>
    public Dictionary<string, Uri> Elsewhere { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Files that people sent, by address.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>So many of the next fetches of files are cut.</summary>
    public int LostFiles { get; set; }

    /// <summary>Of the next calls to conversations, in order.</summary>
    public void Next(params Trouble[] troubles)
    {
        foreach (var trouble in troubles)
        {
            _troubles.Enqueue(trouble);
        }
    }

    public static string[] Settings(params string[] more) =>
    [
        $"--BotFramework:AppId={AppId}", $"--BotFramework:AppPassword={Secret}", $"--BotFramework:AppTenantId={Tenant}", $"--BotFramework:AllowedTenants={Tenant}", .. more,
    ];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var host = request.RequestUri!.Host;
        if (Elsewhere.TryGetValue(host, out var place))
        {
            return await ForwardAsync(request, place, cancellationToken);
        }

        return (host, request.RequestUri.AbsolutePath) switch
        {
            ("login.botframework.com", "/v1/.well-known/openidconfiguration") => Dated(Json(Metadata(Issuer, "https://login.botframework.com/v1/.well-known/keys"))),
            ("login.botframework.com", "/v1/.well-known/keys") => Keys(Channel.KeySet(Endorsements)),
            ("login.microsoftonline.com", "/common/v2.0/.well-known/openid-configuration") => Json(Metadata("https://login.microsoftonline.com/common/v2.0", "https://login.microsoftonline.com/common/keys")),
            ("login.microsoftonline.com", "/common/keys") => Json(Login.KeySet()),
            ("login.microsoftonline.com", var path) when path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal) => await TokenAsync(request, path, cancellationToken),
            ("school.sharepoint.com", _) => File(request),
            ("smba.trafficmanager.net", var path) => await ConversationAsync(request, path, cancellationToken),
            _ => Complain(HttpStatusCode.NotFound, $"nobody is at {request.RequestUri}"),
        };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Channel.Dispose();
            Login.Dispose();
        }

        base.Dispose(disposing);
    }

    private static JsonObject Metadata(string issuer, string keys) => new()
    {
        ["issuer"] = issuer,
        ["jwks_uri"] = keys,
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    };

    private HttpResponseMessage Dated(HttpResponseMessage response)
    {
        response.Headers.Date = TimeProvider.System.GetUtcNow() + ClockIsOff;
        return response;
    }

    private HttpResponseMessage Keys(JsonObject keys)
    {
        Interlocked.Increment(ref _keysGiven);
        return Json(keys);
    }

    private async Task<HttpResponseMessage> TokenAsync(HttpRequestMessage request, string path, CancellationToken cancel)
    {
        var form = System.Web.HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(cancel));
        if (path != $"/{Tenant}/oauth2/v2.0/token" || form["client_id"] != AppId || form["client_secret"] != Secret || form["grant_type"] != "client_credentials")
        {
            return Json(new JsonObject { ["error"] = "invalid_client", ["error_description"] = "AADSTS7000215: Invalid client secret." }, HttpStatusCode.Unauthorized);
        }

        var audience = form["scope"]!.Split("/.default")[0];
        var number = Interlocked.Increment(ref _tokensGiven);
        var token = Login.Sign($"https://sts.windows.net/{Tenant}/", audience, TimeProvider.System.GetUtcNow(), ("ver", "1.0"), ("appid", AppId), ("uti", number.ToString(CultureInfo.InvariantCulture)));
        _tokens[token] = audience;
        return Json(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3599, ["access_token"] = token });
    }

    private async Task<HttpResponseMessage> ConversationAsync(HttpRequestMessage request, string path, CancellationToken cancel)
    {
        Interlocked.Increment(ref _calls);
        var trouble = _troubles.TryDequeue(out var next) ? next : Trouble.None;
        var token = request.Headers.Authorization?.Parameter ?? "";
        if (trouble == Trouble.Expired)
        {
            _tokens.TryRemove(token, out _);
        }

        if (!_tokens.TryGetValue(token, out var audience) || audience != Issuer)
        {
            return Error(HttpStatusCode.Unauthorized, "BotNotAuthorized");
        }

        if (request.Method == HttpMethod.Get)
        {
            return Error(HttpStatusCode.NotFound, "ConversationNotFound");
        }

        switch (trouble)
        {
            case Trouble.Busy:
                var busy = Error(HttpStatusCode.TooManyRequests, "LimitExceeded");
                busy.Headers.RetryAfter = new(TimeSpan.FromSeconds(1));
                return busy;
            case Trouble.BusyWithoutWord:
                return Error(HttpStatusCode.TooManyRequests, "LimitExceeded");
            case Trouble.Down:
                return new(HttpStatusCode.BadGateway);
            case Trouble.Unreachable:
                throw new HttpRequestException(HttpRequestError.ConnectionError, "refused");
            case Trouble.Blocked:
                return Error(HttpStatusCode.Forbidden, "MessageWritesBlocked");
        }

        var activity = (JsonObject)JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancel))!;
        if (ActivityCheck.Complaint(path, activity) is { } complaint)
        {
            return Complain(HttpStatusCode.BadRequest, complaint);
        }

        activity["to"] = ActivityCheck.Conversation(path);
        _taken.Enqueue(activity);
        return trouble switch
        {
            Trouble.Swallowed => throw new TaskCanceledException("no answer in time"),
            Trouble.EmptyBody => new(HttpStatusCode.Created),
            _ => Json(new JsonObject { ["id"] = $"sent-{_taken.Count}" }, HttpStatusCode.Created),
        };
    }

    private static async Task<HttpResponseMessage> ForwardAsync(HttpRequestMessage request, Uri place, CancellationToken cancel)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var copy = new HttpRequestMessage(request.Method, new Uri(place, request.RequestUri!.PathAndQuery));
        copy.Headers.Authorization = request.Headers.Authorization;
        if (request.Content is { } content)
        {
            copy.Content = new ByteArrayContent(await content.ReadAsByteArrayAsync(cancel));
            copy.Content.Headers.ContentType = content.Headers.ContentType;
        }

        return await client.SendAsync(copy, cancel);
    }

    /// <summary>Whoever asks brings no token: the address is the permission.</summary>
    private HttpResponseMessage File(HttpRequestMessage request)
    {
        if (request.Headers.Authorization is not null)
        {
            return Complain(HttpStatusCode.BadRequest, "a token at a host of files");
        }

        if (LostFiles > 0)
        {
            LostFiles--;
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "cut");
        }

        return Files.TryGetValue(request.RequestUri!.AbsoluteUri, out var bytes) ? new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) } : new(HttpStatusCode.NotFound);
    }

    private HttpResponseMessage Complain(HttpStatusCode status, string complaint)
    {
        _complaints.Enqueue(complaint);
        return Error(status, "BadSyntax");
    }

    private static HttpResponseMessage Error(HttpStatusCode status, string code) =>
        Json(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "simulated" } }, status);

    private static HttpResponseMessage Json(JsonObject json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json.ToJsonString(), Encoding.UTF8, "application/json") };
}
