using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

/// <summary>Up to which hour the reminders were written: a local day and an hour of it.</summary>
public readonly record struct ReminderMark(DateOnly Day, int Hour);

/// <summary>The mark in the database: an hour that no node did is made up by the next pass, whatever came between.</summary>
public sealed class PassMark(Database database)
{
    /// <summary>Null before the first pass.</summary>
    public async Task<ReminderMark?> ReadAsync(CancellationToken cancel) =>
        await database.FirstAsync<MarkRow>(PassMarkSql.Read, null, cancel) is { } row ? new(Codes.ParseDay(row.Day)!.Value, (int)row.Hour) : null;

    /// <summary>Never moves back.</summary>
    public Task SetAsync(ReminderMark mark, CancellationToken cancel)
    {
        var parameters = new { day = Codes.Of(mark.Day), hour = mark.Hour };
        return database.CommitAsync(new Commit().Add(PassMarkSql.Advance, parameters).Add(PassMarkSql.Begin, parameters), cancel);
    }

    private sealed class MarkRow
    {
        public string Day { get; init; } = "";

        public long Hour { get; init; }
    }
}

internal static class PassMarkSql
{
    public static readonly Statement Read = new("SELECT day, hour FROM reminder_mark WHERE id = 1");

    public static readonly Statement Begin = new(
        "INSERT INTO reminder_mark (id, day, hour) SELECT 1, @day, @hour WHERE NOT EXISTS (SELECT 1 FROM reminder_mark WHERE id = 1)");

    public static readonly Statement Advance = new(
        "UPDATE reminder_mark SET day = @day, hour = @hour WHERE id = 1 AND (day < @day OR (day = @day AND hour < @hour))");
}
