using System.Text.Json;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

/// <summary>The current row as it stands in the table.</summary>
internal class HazardRow
{
    public byte[] Id { get; init; } = [];

    public string Number { get; init; } = "";

    public long Version { get; init; }

    public string Status { get; init; } = "";

    public string Category { get; init; } = "";

    public string Severity { get; init; } = "";

    public bool Urgent { get; init; }

    public string Source { get; init; } = "";

    public string? Unit { get; init; }

    public string? Place { get; init; }

    public string Description { get; init; } = "";

    public string? Measure { get; init; }

    public string? Owner { get; init; }

    public string? Due { get; init; }

    public string? Occurred { get; init; }

    public long ReportedAt { get; init; }

    public long? ClosedAt { get; init; }

    public byte[]? Report { get; init; }

    public string? Handler { get; init; }

    public string? Holder { get; init; }

    public string? ActBy { get; init; }

    /// <summary>JSON of <see cref="StoredDetails"/>.</summary>
    public string? Details { get; init; }

    /// <summary>JSON of <see cref="PlainWords"/>.</summary>
    public string? MoreWords { get; init; }

    public byte[] DataKey { get; init; } = [];

    public byte[] Head { get; init; } = [];

    public StoredFacts Facts => new(
        Number, Status, Category, Severity, Urgent, Source, Unit, Occurred, ReportedAt, Owner, Due, ClosedAt, Report?.ToGuid(), Handler, Holder, ActBy,
        Details is null ? null : JsonSerializer.Deserialize(Details, HazardJson.Stored.StoredDetails));

    public HazardWords Words
    {
        get
        {
            var more = MoreWords is null ? null : JsonSerializer.Deserialize(MoreWords, HazardJson.Stored.PlainWords);
            return new(Description, Place, Measure: Measure, Interim: more?.Interim, Cause: more?.Cause, Outcome: more?.Outcome, Remark: more?.Remark, CheckResult: more?.CheckResult, LookBack: more?.LookBack);
        }
    }

    public Hazard ToHazard() => new(Id.ToGuid(), (int)Version, Facts.ToFacts(), Words, DataKey.ToGuid(), Head);

    /// <summary>The parameters of an insert or update; <paramref name="seen"/> is the version it was read at.</summary>
    /// <param name="day">The day of the ledger's zone that an instant falls on.</param>
    public static object Parameters(Hazard hazard, int seen, Func<DateTimeOffset?, string?> day)
    {
        var facts = StoredFacts.Of(hazard.Facts);
        return new
        {
            id = hazard.Id.ToColumn(),
            number = facts.Number,
            version = hazard.Version,
            seen,
            status = facts.Status,
            category = facts.Category,
            severity = facts.Severity,
            urgent = facts.Urgent,
            source = facts.Source,
            unit = facts.Unit,
            place = hazard.Words.Place,
            description = hazard.Words.Description,
            measure = hazard.Words.Measure,
            owner = facts.Owner,
            due = facts.Due,
            occurred = facts.Occurred,
            reported_at = facts.ReportedAt,
            closed_at = facts.ClosedAt,
            reported_on = day(hazard.Facts.ReportedAt),
            closed_on = day(hazard.Facts.ClosedAt),
            report = facts.Report?.ToColumn(),
            handler = facts.Handler,
            holder = facts.Holder,
            act_by = facts.ActBy,
            details = facts.Details is { } details ? JsonSerializer.Serialize(details, HazardJson.Stored.StoredDetails) : null,
            more_words = PlainWords.Of(hazard.Words) is { } words ? JsonSerializer.Serialize(words, HazardJson.Stored.PlainWords) : null,
            data_key = hazard.DataKey.ToColumn(),
            head = hazard.Head.ToArray(),
        };
    }
}
