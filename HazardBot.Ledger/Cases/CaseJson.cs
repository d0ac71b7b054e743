using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Ledger.Cases;

/// <summary>The stored form of a case. Chained events hold these bytes for good: a member may be added, never renamed.</summary>
[JsonSerializable(typeof(CaseFacts))]
[JsonSerializable(typeof(CaseMatter))]
[JsonSerializable(typeof(CaseWords))]
[JsonSerializable(typeof(SealedEvent))]
internal sealed partial class CaseJson : JsonSerializerContext
{
    /// <summary>Written for this ledger alone, never into a page.</summary>
    public static CaseJson Stored { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<CaseStatus>(), new JsonStringEnumConverter<CaseKind>(), new JsonStringEnumConverter<BullyingAct>(), new JsonStringEnumConverter<ExclusionReason>(), new JsonStringEnumConverter<Organizations.StaffRole>() },
    });
}

/// <summary>What is sealed of an event.</summary>
internal sealed record SealedEvent(CaseMatter? Matter, CaseWords? Words);
