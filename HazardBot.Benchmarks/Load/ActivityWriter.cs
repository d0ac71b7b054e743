using System.Buffers;
using System.Text.Json;

namespace HazardBot.Benchmarks.Load;

/// <summary>Writes message activities into a buffer of its own that the next one overwrites.</summary>
internal sealed class ActivityWriter(string run, string channel, string locale)
{
    private readonly ArrayBufferWriter<byte> _body = new(1024);

    public ReadOnlyMemory<byte> Write(int conversation, int turn, string text, BotButton? tapped)
    {
        _body.ResetWrittenCount();
        using var json = new Utf8JsonWriter(_body, new() { SkipValidation = true });
        json.WriteStartObject();
        json.WriteString("type", "message");
        json.WriteString("id", $"{run}-{conversation}-{turn}");
        json.WriteString("timestamp", TimeProvider.System.GetUtcNow());
        json.WriteString("serviceUrl", "http://127.0.0.1:9/"); // with expectReplies the bot never calls it
        json.WriteString("channelId", channel);
        WriteAccount(json, "from", $"user-{run}-{conversation}", "user");
        WriteAccount(json, "recipient", "bot", "bot");
        json.WriteStartObject("conversation");
        json.WriteString("id", $"conv-{run}-{conversation}");
        json.WriteEndObject();
        json.WriteString("locale", locale);
        json.WriteString("textFormat", "plain");
        json.WriteString("text", tapped?.Text ?? text);
        if (tapped?.Value is { } value)
        {
            json.WritePropertyName("value");
            json.WriteRawValue(value);
        }

        json.WriteString("deliveryMode", "expectReplies");
        json.WriteEndObject();
        json.Flush();
        return _body.WrittenMemory;
    }

    private static void WriteAccount(Utf8JsonWriter json, string property, string id, string role)
    {
        json.WriteStartObject(property);
        json.WriteString("id", id);
        json.WriteString("name", id);
        json.WriteString("role", role);
        json.WriteEndObject();
    }
}
