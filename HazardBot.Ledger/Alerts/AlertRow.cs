using System.Text.Json;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Alerts;

internal sealed class AlertRow
{
    public byte[] Id { get; init; } = [];

    public long Version { get; init; }

    public long Step { get; init; }

    public long? DueAt { get; init; }

    public long RaisedAt { get; init; }

    public string Told { get; init; } = "";

    public string? Answer { get; init; }

    public long? AnsweredAt { get; init; }

    public string? AnsweredBy { get; init; }

    public byte[] MatterSealed { get; init; } = [];

    public byte[]? Wrapped { get; init; }

    public Alert ToAlert(DataKey key)
    {
        var told = JsonSerializer.Deserialize(Told, AlertJson.Default.AlertTold)!;
        var matter = JsonSerializer.Deserialize(SealedColumn.AlertMatter.Open(key, Id, MatterSealed), AlertJson.Default.AlertMatter)!;
        return new(Id.ToGuid(), (int)Version, matter, RaisedAt.ToInstant())
        {
            Step = (int)Step,
            DueAt = DueAt?.ToInstant(),
            Told = told.Told,
            Unreached = told.Unreached,
            WentOutside = told.Outside,
            Answer = Answer is null ? null : Codes.Parse<AlertAnswer>(Answer),
            AnsweredAt = AnsweredAt?.ToInstant(),
            AnsweredBy = AnsweredBy,
        };
    }

    /// <param name="seen">The version that has to stand for the write to.</param>
    public static object Parameters(Alert alert, DataKey key, int seen, byte[]? reporter)
    {
        var id = alert.Id.ToColumn();
        return new
        {
            id,
            version = alert.Version,
            seen,
            step = alert.Step,
            due_at = alert.DueAt?.ToColumn(),
            raised_at = alert.RaisedAt.ToColumn(),
            told = JsonSerializer.Serialize(new AlertTold(alert.Told, alert.Unreached, alert.WentOutside), AlertJson.Default.AlertTold),
            answer = alert.Answer is { } answer ? Codes.Of(answer) : null,
            answered_at = alert.AnsweredAt?.ToColumn(),
            answered_by = alert.AnsweredBy,
            matter_sealed = SealedColumn.AlertMatter.Seal(key, id, JsonSerializer.SerializeToUtf8Bytes(alert.Matter, AlertJson.Default.AlertMatter)),
            reporter_sealed = reporter,
        };
    }
}
