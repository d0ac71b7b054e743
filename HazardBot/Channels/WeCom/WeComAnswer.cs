using System.Globalization;
using System.Text.Json;
using HazardBot.Delivery;

namespace HazardBot.Channels.WeCom;

/// <summary>What the platform answered. Its HTTP status is 200 also where it refuses; the code says how it ended.</summary>
/// <param name="Code">Zero where it was done; <see cref="Down"/> where there was no such answer.</param>
/// <param name="Json">All of the answer.</param>
public sealed record WeComAnswer(int Code, JsonElement Json)
{
    /// <summary>An answer that says nothing: a status of an error, a page of a proxy.</summary>
    public const int Down = -1;

    public bool IsDone => Code == 0;

    /// <summary>The token is no longer good, whatever its end.</summary>
    public bool IsTokenRefused => Code is 40001 or 40014 or 41001 or 42001;

    public string? Text(string name) =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static WeComAnswer Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            return root.ValueKind != JsonValueKind.Object ? new(Down, default)
                : root.TryGetProperty("errcode", out var code) ? new(code.TryGetInt32(out var number) ? number : Down, root.Clone())
                : new(0, root.Clone());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new(Down, default);
        }
    }

    /// <summary>What this means for a message that was sent.</summary>
    public SendResult ToResult() => Code switch
    {
        0 => SendResult.Sent,
        Down or 6000 => Later(null, "the platform is busy"),
        45009 or 45033 or 45047 => Later(TimeSpan.FromSeconds(60), "too many calls"),
        _ when IsTokenRefused => Later(null, "its token is refused"),
        81013 or 60111 or 40003 or 46004 or 60011 => Final(SendEnd.RecipientGone, "not in the application's visible range, or has left"),
        95001 or 95002 => Final(SendEnd.WindowClosed, "the person has to write first"),
        60020 => Final(SendEnd.Refused, "this server's address is not on the list of trusted addresses"),
        301002 or 48002 => Final(SendEnd.Refused, "the application may not do this"),
        50003 => Final(SendEnd.Refused, "the application is switched off"),
        40056 or 40013 => Final(SendEnd.Refused, "wrong application or company"),
        40058 or 44004 or 45002 => Final(SendEnd.Refused, "its form was refused"),
        40004 or 40006 or 40007 => Final(SendEnd.Refused, "its picture was refused"),
        _ => Final(SendEnd.Refused, "refused"),
    };

    private SendResult Later(TimeSpan? after, string why) => new(SendEnd.RetryAfter, after, Told(why));

    private SendResult Final(SendEnd end, string why) => new(end, null, Told(why));

    private string Told(string why) => string.Create(CultureInfo.InvariantCulture, $"{Code} {why}");
}
