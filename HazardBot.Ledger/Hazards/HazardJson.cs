using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Ledger.Hazards;

/// <summary>The stored form of facts, words and addresses. Chained events hold these bytes for good: a member may be added, never renamed.</summary>
[JsonSerializable(typeof(StoredFacts))]
[JsonSerializable(typeof(HazardWords))]
[JsonSerializable(typeof(SealedReporter))]
[JsonSerializable(typeof(ReplyAddress))]
[JsonSerializable(typeof(StoredDetails))]
[JsonSerializable(typeof(PlainWords))]
internal sealed partial class HazardJson : JsonSerializerContext
{
    /// <summary>Written for this ledger alone, never into a page: Chinese stays readable in the facts.</summary>
    public static HazardJson Stored { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

/// <summary>What is sealed of who reported.</summary>
internal sealed record SealedReporter(ReplyAddress? Address, string? Contact, bool Anonymous);

/// <summary>Facts with codes in place of enumeration members.</summary>
internal sealed record StoredFacts(
    string Number,
    string Status,
    string Category,
    string Severity,
    bool Urgent,
    string Source,
    string? Unit,
    string? Occurred,
    long ReportedAt,
    string? Owner,
    string? Due,
    long? ClosedAt,
    Guid? Report,
    string? Handler = null,
    string? Holder = null,
    string? ActBy = null,
    StoredDetails? Details = null)
{
    public static StoredFacts Of(HazardFacts facts) => new(
        facts.Number,
        facts.Status.Code(),
        facts.Category.Code(),
        Codes.Of(facts.Severity),
        facts.Urgent,
        Codes.Of(facts.Source),
        facts.Unit,
        facts.Occurred,
        facts.ReportedAt.ToUnixTimeMilliseconds(),
        facts.Owner,
        Codes.Of(facts.Due),
        facts.ClosedAt?.ToUnixTimeMilliseconds(),
        facts.Report,
        facts.Handler,
        facts.Holder,
        Codes.Of(facts.ActBy),
        StoredDetails.Of(facts.Details));

    public HazardFacts ToFacts() => new(
        Number,
        HazardStatuses.Parse(Status),
        HazardCategories.Parse(Category),
        Codes.Parse<Severity>(Severity),
        Urgent,
        Codes.Parse<HazardSource>(Source),
        Unit,
        Occurred,
        DateTimeOffset.FromUnixTimeMilliseconds(ReportedAt),
        Owner,
        Codes.ParseDay(Due),
        ClosedAt is { } closed ? DateTimeOffset.FromUnixTimeMilliseconds(closed) : null,
        Report,
        Handler,
        Holder,
        Codes.ParseDay(ActBy),
        Details?.ToDetails());
}
