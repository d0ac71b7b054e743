using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Ledger.Alerts;

/// <summary>What a message of an alert is about, as the outbox keeps it.</summary>
/// <param name="Version">Of the alert when it was written: where a later message says more, this one is not sent.</param>
public sealed record AlertAbout(Guid Alert, int Version, AlertTo To, AlertSays Says)
{
    public string ToJson() => JsonSerializer.Serialize(this, AlertJson.Default.AlertAbout);

    /// <summary>Null where it is none.</summary>
    public static AlertAbout? Parse(string? about)
    {
        try
        {
            return about is null ? null : JsonSerializer.Deserialize(about, AlertJson.Default.AlertAbout);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The stored form of matters, additions and messages.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AlertAbout))]
[JsonSerializable(typeof(AlertMatter))]
[JsonSerializable(typeof(AlertAddition))]
[JsonSerializable(typeof(AlertTold))]
internal sealed partial class AlertJson : JsonSerializerContext;

/// <summary>Who was told, as it is stored.</summary>
internal sealed record AlertTold(IReadOnlyList<string> Told, IReadOnlyList<string> Unreached, bool Outside);
