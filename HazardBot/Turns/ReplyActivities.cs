using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Turns;

/// <summary>
/// Puts what a dialog said into activities addressed to who spoke. Every turn does it, so they are written field by field: the model of an
/// activity would ask each of its forty whether it is there. A test holds both to the same.
/// </summary>
public static class ReplyActivities
{
    private const int UsualLength = 2048;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>UTF-8 JSON of <see cref="ExpectedReplies"/>.</summary>
    public static byte[] Write(Activity incoming, IReadOnlyList<Reply> replies, Language language)
    {
        var bytes = _buffer ??= new(UsualLength);
        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            var reference = ConversationReference.Of(incoming);
            json.WriteStartObject();
            json.WriteStartArray("activities");
            foreach (var reply in replies)
            {
                json.WriteStartObject();
                Write(json, reference, reply, language);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>What <see cref="Write(Activity, IReadOnlyList{Reply}, Language)"/> wrote.</summary>
    public static IReadOnlyList<Activity> Read(byte[] replies) => JsonSerializer.Deserialize(replies, ActivityWire.Contract<ExpectedReplies>())?.Activities ?? [];

    private static void Write(Utf8JsonWriter json, ConversationReference reference, Reply reply, Language language)
    {
        Write(json, "type", ActivityTypes.Message);
        Write(json, "channelId", reference.ChannelId);
        Write(json, "serviceUrl", reference.ServiceUrl);
        WriteObject(json, "from", reference.Bot);
        WriteObject(json, "recipient", reference.User);
        WriteObject(json, "conversation", reference.Conversation);
        Write(json, "replyToId", reference.ActivityId);
        Write(json, "text", reply.Text);
        Write(json, "textFormat", TextFormats.Plain);
        Write(json, "locale", language == Language.English ? "en" : "zh-CN");
        Write(json, "inputHint", reply.Buttons.Count > 0 ? InputHints.ExpectingInput : InputHints.AcceptingInput);
        if (reply.Files.Count > 0)
        {
            json.WriteStartArray("attachments");
            foreach (var file in reply.Files)
            {
                json.WriteStartObject();
                Write(json, "contentType", file.ContentType);
                Write(json, "contentUrl", file.Reference);
                Write(json, "name", file.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (reply.Buttons.Count > 0)
        {
            json.WriteStartObject("suggestedActions");
            json.WriteStartArray("actions");
            foreach (var button in reply.Buttons)
            {
                Write(json, button);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        if (reply.Card is { } card)
        {
            json.WritePropertyName("channelData");
            new CardData(card).ToJson().WriteTo(json);
        }
    }

    /// <summary>As <see cref="Buttons.MessageBack"/>.</summary>
    private static void Write(Utf8JsonWriter json, Button button)
    {
        json.WriteStartObject();
        Write(json, "type", CardActionTypes.MessageBack);
        Write(json, "title", button.Title);
        Write(json, "text", button.Title);
        Write(json, "displayText", button.Title);
        json.WritePropertyName("value");
        button.Action.WriteTo(json);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteObject<T>(Utf8JsonWriter json, string name, T? value)
        where T : class
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value, ActivityWire.Contract<T>());
        }
    }
}
