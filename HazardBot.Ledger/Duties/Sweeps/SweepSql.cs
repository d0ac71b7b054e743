using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Duties.Sweeps;

internal static class SweepSql
{
    public static readonly Statement Insert = new(
        """
        INSERT INTO sweep (unit, week, state, filed_by, filed_at, found, reason)
        VALUES (@unit, @week, @state, @filed_by, @filed_at, @found, @reason)
        """);

    public static readonly Statement Find = new(
        "SELECT unit, week, state, filed_by, filed_at, found, reason FROM sweep WHERE unit = @unit AND week = @week");

    public static readonly Statement OfWeek = new(
        "SELECT unit, week, state, filed_by, filed_at, found, reason FROM sweep WHERE week = @week ORDER BY unit");
}
