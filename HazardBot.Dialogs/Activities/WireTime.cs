using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Dialogs.Activities;

/// <summary>
/// ISO-8601 times. A time without an offset is UTC, never the machine's zone. Written with three digits as JavaScript does,
/// or seven as .NET does when there is more to say, so that what either sent comes back in the same letters.
/// </summary>
internal sealed class WireTime : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTime(out var time))
        {
            return time.Kind switch
            {
                DateTimeKind.Unspecified => new DateTimeOffset(time, TimeSpan.Zero),
                _ => reader.GetDateTimeOffset(),
            };
        }
        throw new JsonException("A time is written like 2025-06-15T15:06:40.123Z.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        var digits = value.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "fff" : "fffffff";
        var zone = value.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        Span<char> text = stackalloc char[40];
        value.TryFormat(text, out var length, $"yyyy-MM-dd'T'HH:mm:ss.{digits}{zone}", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }
}
