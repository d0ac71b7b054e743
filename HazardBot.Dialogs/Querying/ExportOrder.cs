using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using HazardBot.Ledger.Hazards.Queries;

namespace HazardBot.Dialogs.Querying;

/// <summary>A sheet that was asked for in chat. It is made when it is fetched, of what the person may then see.</summary>
/// <param name="Binding">The binding of the chat it was asked in: without it nothing is handed out any more.</param>
public sealed record ExportOrder(Guid Binding, HazardFilter Filter)
{
    public string ToReference() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this, ExportJson.Default.ExportOrder));

    /// <summary>Null where it is none.</summary>
    public static ExportOrder? Parse(string reference)
    {
        try
        {
            return JsonSerializer.Deserialize(Base64Url.DecodeFromChars(reference), ExportJson.Default.ExportOrder);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ExportOrder))]
internal sealed partial class ExportJson : JsonSerializerContext;
