using System.Text.Json;

namespace HazardBot.Channels.WeChatKf;

/// <summary>One item of what was fetched.</summary>
internal sealed class KfItem(JsonElement json)
{
    private const int ByCustomer = 3;

    /// <summary>The platform's own; an item that comes again has the same.</summary>
    public string Id => Text("msgid") ?? "";

    public string Account => Text("open_kfid") ?? Text("event", "open_kfid") ?? "";

    public string Customer => Text("external_userid") ?? Text("event", "external_userid") ?? "";

    public DateTimeOffset SentAt => Number("send_time") is { } seconds and >= 0 and < 253_402_300_800 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.UnixEpoch;

    public string Type => Text("msgtype") ?? "";

    public string Event => Text("event", "event_type") ?? "";

    public bool IsByCustomer => Number("origin") == ByCustomer;

    public string? Text(params ReadOnlySpan<string> path) =>
        At(path) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;

    public double? Double(params ReadOnlySpan<string> path) => At(path) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;

    public long? Number(params ReadOnlySpan<string> path) => At(path) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    private JsonElement? At(ReadOnlySpan<string> path)
    {
        var at = json;
        foreach (var name in path)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
            {
                return null;
            }
        }

        return at;
    }
}
