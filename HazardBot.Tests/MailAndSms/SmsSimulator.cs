using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HazardBot.Settings;

namespace HazardBot.Tests.MailAndSms;

/// <summary>A gateway that checks the signature, that no call comes twice, and the clock; and misbehaves when it is told to.</summary>
internal sealed class SmsSimulator : HttpMessageHandler
{
    private const string Key = "school";
    private const string Secret = "simulated-secret";

    private readonly ConcurrentQueue<Func<HttpResponseMessage>> _troubles = [];
    private readonly ConcurrentQueue<(string Phone, string Text)> _taken = [];
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentDictionary<string, bool> _nonces = new(StringComparer.Ordinal);

    public IReadOnlyList<(string Phone, string Text)> Taken => [.. _taken];

    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>Null where every time is taken.</summary>
    public DateTimeOffset? Now { get; set; }

    public static SmsSettings Settings => new()
    {
        Address = "https://sms.example.cn/send?account={key}",
        Headers = new(StringComparer.OrdinalIgnoreCase) { ["X-Signature"] = "{signature}", ["X-Time"] = "{time}", ["X-Nonce"] = "{nonce}" },
        Body = """{"to":["{phone}"],"content":"{text}","serial":"{id}"}""",
        Key = Key,
        Secret = Secret,
        Signature = SmsSignature.HmacSha256,
        SuccessPath = "results.0.code",
        SuccessPattern = "^OK$",
        BusyPattern = "^(LIMIT|BUSY)$",
        TimeoutSeconds = 2,
        PerMinute = 6000,
    };

    public void Next(HttpStatusCode status, string body = "") => _troubles.Enqueue(() => new(status) { Content = new StringContent(body) });

    public void Next(Exception instead) => _troubles.Enqueue(() => throw instead);

    /// <summary>The message is taken, and no answer comes.</summary>
    public bool FallsSilent { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Head)
        {
            return new(HttpStatusCode.NotFound) { Headers = { Date = Now ?? TimeProvider.System.GetUtcNow() } };
        }

        if (_troubles.TryDequeue(out var trouble))
        {
            return trouble();
        }

        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        string Header(string name) => request.Headers.TryGetValues(name, out var values) ? values.Single() : "";
        var (time, nonce) = (Header("X-Time"), Header("X-Nonce"));
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(Key + time + nonce + body));
        var sent = DateTimeOffset.FromUnixTimeSeconds(long.Parse(time, CultureInfo.InvariantCulture));
        if (Header("X-Signature") != Convert.ToHexStringLower(expected))
        {
            return Complain("SIGNATURE");
        }

        if (!_nonces.TryAdd(nonce, true) || (Now is { } now && (now - sent).Duration() > TimeSpan.FromMinutes(5)) || request.RequestUri!.Query != "?account=" + Key)
        {
            return Complain("REPLAYED");
        }

        using var json = JsonDocument.Parse(body);
        _taken.Enqueue((json.RootElement.GetProperty("to")[0].GetString()!, json.RootElement.GetProperty("content").GetString()!));
        if (FallsSilent)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return Code("OK");
    }

    private static HttpResponseMessage Code(string code) => new(HttpStatusCode.OK) { Content = new StringContent($$"""{"results":[{"code":"{{code}}"}]}""") };

    private HttpResponseMessage Complain(string why)
    {
        _complaints.Enqueue(why);
        return Code(why);
    }
}
