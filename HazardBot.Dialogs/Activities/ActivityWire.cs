using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HazardBot.Dialogs.Activities;

/// <summary>
/// Activities as UTF-8 JSON: names in any case on input and camelCase on output; null, empty text and empty lists are left out;
/// what is unknown is kept. Not for HTML: only what JSON itself needs is escaped.
/// </summary>
public static class ActivityWire
{
    /// <summary>Deepest nesting that is read.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonSerializerOptions Options = Create();

    /// <summary>Reads one activity.</summary>
    /// <exception cref="JsonException">Malformed, too deep, or a field of the wrong type; <c>Path</c> tells where.</exception>
    public static Activity Read(ReadOnlySpan<byte> utf8)
    {
        WellFormedText.Demand(utf8);
        var activity = JsonSerializer.Deserialize(utf8, Contract<Activity>())
            ?? throw new JsonException("An activity is an object, not null.", "$", null, null);
        NoNulls.Demand(activity);
        return activity;
    }

    /// <summary>Writes one activity.</summary>
    public static byte[] Write(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Contract<Activity>());

    /// <summary>
    /// The contract of a type of the schema, for whoever reads or writes it by itself.
    /// </summary>
    /// <exception cref="NotSupportedException">The type is none of <see cref="ActivityJson"/>.</exception>
    public static JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>A value as it stands on the wire, for <c>value</c>, <c>channelData</c> and <c>content</c>.</summary>
    public static JsonElement Element<T>(T value) => JsonSerializer.SerializeToElement(value, Contract<T>());

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = MaxDepth,
            Converters = { new WireTime() },
            TypeInfoResolver = ActivityJson.Default.WithAddedModifier(LeaveOutEmpty),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        // Clients read these lists without asking whether they are there.
        if (type.Type == typeof(ExpectedReplies) || type.Type == typeof(ActivitySetBody))
        {
            return;
        }
        foreach (var property in type.Properties)
        {
            if (property.PropertyType == typeof(string) || property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
            {
                property.ShouldSerialize = static (_, value) => value is not (null or "" or ICollection { Count: 0 });
            }
        }
    }
}
