using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace HazardBot.Tests.WeCom;

/// <summary>
/// Tencent's side: tokens, messages to members and to customers, files, accounts. It checks what the real one checks, counts what one
/// person gets, drops without a word what is too much, and misbehaves when it is told to.
/// </summary>
internal sealed class WeComSimulator : HttpMessageHandler
{
    public const string CorpId = "wwhazard00000001";
    public const string AgentId = "1000002";
    public const string Secret = "simulated-secret-of-the-application";
    public const string CallbackToken = "HazardBotTok1";
    public const string AesKey = "h4zArdB0tEncodingAESKey0123456789abcdefGHIJ";

    private readonly ConcurrentQueue<WeComTrouble> _troubles = [];
    private readonly ConcurrentQueue<JsonObject> _taken = [];
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentDictionary<string, byte[]> _media = new(StringComparer.Ordinal);
    private readonly MemberRates _rates = new();
    private readonly WeComCheck _check = new();
    private volatile string _token = "";
    private int _tokensGiven;
    private int _calls;
    private int _files;

    public KfDesk Kf { get; } = new();

    /// <summary>What was shown to somebody, in order, each with its recipient as <c>touser</c> and the interface as <c>path</c>.</summary>
    public IReadOnlyList<JsonObject> Taken => [.. _taken];

    /// <summary>What was wrong with calls.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public int TokensGiven => _tokensGiven;

    /// <summary>Calls that send, refused ones too.</summary>
    public int Calls => _calls;

    public bool IsTrusted { get; set; } = true;

    public bool IsAgentOn { get; set; } = true;

    public TimeSpan ClockIsOff { get; set; }

    /// <summary>How long a picture takes to come.</summary>
    public TimeSpan PicturesTake { get; set; }

    /// <summary>Where a host is served by somebody else.</summary>
    public Dictionary<string, Uri> Elsewhere { get; } = new(StringComparer.OrdinalIgnoreCase);

    public void Next(params WeComTrouble[] troubles)
    {
        foreach (var trouble in troubles)
        {
            _troubles.Enqueue(trouble);
        }
    }

    /// <returns>The id of a file that somebody sent.</returns>
    public string Upload(byte[] bytes)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"media-{Interlocked.Increment(ref _files)}");
        _media[id] = bytes;
        return id;
    }

    public byte[] Media(string id) => _media[id];

    public static string[] Settings(params string[] more) =>
    [
        $"--WeCom:CorpId={CorpId}", $"--WeCom:AgentId={AgentId}", $"--WeCom:Secret={Secret}", $"--WeCom:Token={CallbackToken}", $"--WeCom:EncodingAesKey={AesKey}",
        "--Page:Address=https://report.example.cn", .. more,
    ];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        if (Elsewhere.TryGetValue(uri.Host, out var place))
        {
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
            return await client.GetAsync(new Uri(place, uri.PathAndQuery), cancellationToken);
        }

        var query = HttpUtility.ParseQueryString(uri.Query);
        if (uri.Host != "qyapi.weixin.qq.com" || !uri.AbsolutePath.StartsWith("/cgi-bin/", StringComparison.Ordinal))
        {
            return Complain(40000, $"nobody is at {uri.Host}{uri.AbsolutePath}");
        }

        var path = uri.AbsolutePath["/cgi-bin/".Length..];
        if (path == "gettoken")
        {
            return GiveToken(query["corpid"], query["corpsecret"]);
        }

        var isSending = path is "message/send" or "kf/send_msg" or "kf/send_msg_on_event" or "message/update_template_card";
        var trouble = isSending && _troubles.TryDequeue(out var next) ? next : WeComTrouble.None;
        Interlocked.Add(ref _calls, isSending ? 1 : 0);
        if (trouble == WeComTrouble.Expired)
        {
            _token = "";
        }

        if (_token.Length == 0 || query["access_token"] != _token)
        {
            return Error(trouble == WeComTrouble.Expired ? 42001 : 40014);
        }

        if (!IsTrusted && path != "media/get")
        {
            return Error(60020, "not allow to access from your ip, hint: [1], from ip: 192.0.2.9, more info");
        }

        return path switch
        {
            "media/get" => await FileAsync(query["media_id"]!, cancellationToken),
            "media/upload" => await UploadAsync(request, query["type"], cancellationToken),
            "agent/get" => query["agentid"] == AgentId ? Done(("close", IsAgentOn ? 0 : 1)) : Error(301002),
            _ => await JsonCallAsync(path, request, trouble, cancellationToken),
        };
    }

    private HttpResponseMessage GiveToken(string? corp, string? secret)
    {
        if (corp != CorpId || secret != Secret)
        {
            return Error(corp != CorpId ? 40013 : 40001);
        }

        _token = string.Create(CultureInfo.InvariantCulture, $"token-{Interlocked.Increment(ref _tokensGiven)}-{Guid.CreateVersion7():N}");
        return Done(("access_token", _token), ("expires_in", 7200));
    }

    private async Task<HttpResponseMessage> JsonCallAsync(string path, HttpRequestMessage request, WeComTrouble trouble, CancellationToken cancel)
    {
        var raw = await request.Content!.ReadAsStringAsync(cancel);
        var body = (JsonObject)JsonNode.Parse(raw)!;
        switch (trouble)
        {
            case WeComTrouble.Slow:
                await Task.Delay(TimeSpan.FromSeconds(1.5), cancel);
                break;
            case WeComTrouble.Busy:
                return Error(-1);
            case WeComTrouble.TooMany:
                return Error(45009);
            case WeComTrouble.Down:
                return new(HttpStatusCode.BadGateway);
            case WeComTrouble.NoJson:
                return new(HttpStatusCode.OK) { Content = new StringContent("<html>try later</html>", Encoding.UTF8, "text/html") };
            case WeComTrouble.Unreachable:
                throw new HttpRequestException(HttpRequestError.ConnectionError, "refused");
            case WeComTrouble.Gone:
                return Error(81013);
            case WeComTrouble.Closed:
                return Error(95001);
            case WeComTrouble.Invalid:
                return Done(("invaliduser", ((string)body["touser"]!).ToLowerInvariant()));
            case WeComTrouble.NotTrusted:
                return Error(60020);
        }

        if (path is "kf/sync_msg" or "kf/account/list")
        {
            return Json(path == "kf/sync_msg" ? Kf.Sync(body) : Kf.Accounts());
        }

        if (_check.Complaint(path, body, _media.ContainsKey) is { } complaint)
        {
            return Complain(40058, complaint);
        }

        if (path == "kf/send_msg" && _taken.Any(one => (string?)one["msgid"] == (string?)body["msgid"]))
        {
            // The very message: it is known by its id, and shown once.
            return Done();
        }

        if (path == "kf/send_msg" && !Kf.LetsIn(body))
        {
            return Error(95001);
        }

        // Dropped without a word: more than one person gets in a minute, and what is the very same again.
        if (path == "message/send" && !_rates.Shows((string)body["touser"]!, raw, body))
        {
            return Done(("msgid", "dropped"));
        }

        body["path"] = path;
        _taken.Enqueue(body);
        return trouble == WeComTrouble.Swallowed ? throw new TaskCanceledException("no answer in time") : Done(("invaliduser", ""), ("msgid", $"sent-{_taken.Count}"));
    }

    private async Task<HttpResponseMessage> FileAsync(string id, CancellationToken cancel)
    {
        await Task.Delay(PicturesTake, cancel);
        if (!_media.TryGetValue(id, out var bytes))
        {
            return Error(40007);
        }

        return new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) { Headers = { ContentType = new("image/jpeg") } } };
    }

    private async Task<HttpResponseMessage> UploadAsync(HttpRequestMessage request, string? type, CancellationToken cancel)
    {
        var sent = await request.Content!.ReadAsByteArrayAsync(cancel);
        if (WeComCheck.Picture(request.Content.Headers.NonValidated["Content-Type"].ToString(), sent) is not { } picture || type != "image")
        {
            return Complain(40004, "no form that the platform reads");
        }

        return Done(("type", "image"), ("media_id", Upload(picture)), ("created_at", "1750000000"));
    }

    private HttpResponseMessage Complain(int code, string complaint)
    {
        _complaints.Enqueue(complaint);
        return Error(code);
    }

    private HttpResponseMessage Error(int code, string message = "simulated") => Json(new JsonObject { ["errcode"] = code, ["errmsg"] = message });

    private HttpResponseMessage Done(params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var json = new JsonObject { ["errcode"] = 0, ["errmsg"] = "ok" };
        foreach (var (name, value) in fields)
        {
            json[name] = value;
        }

        return Json(json);
    }

    private HttpResponseMessage Json(JsonObject json) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(json.ToJsonString(), Encoding.UTF8, "application/json"),
        Headers = { Date = TimeProvider.System.GetUtcNow() + ClockIsOff },
    };
}
