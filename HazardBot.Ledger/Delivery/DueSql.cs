using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

internal static class DueSql
{
    /// <summary>Who holds something that is due by a day, or waits for a decision of theirs whenever it is due.</summary>
    public static readonly Statement ByHolder = new(
        """
        SELECT h.holder, COUNT(*) AS hazards,
            SUM(CASE WHEN h.act_by < @today THEN 1 ELSE 0 END) AS overdue,
            SUM(CASE WHEN h.act_by = @today THEN 1 ELSE 0 END) AS today,
            SUM(CASE WHEN h.act_by < @today AND h.severity = 'major' THEN 1 ELSE 0 END) AS overdue_major,
            SUM(CASE WHEN h.act_by >= @today AND h.act_by <= @until THEN 1 ELSE 0 END) AS soon
        FROM hazard h
        WHERE h.holder > '' AND (h.act_by <= @until OR h.status IN ('submitted', 'awaiting_check', 'extension_asked'))
        GROUP BY h.holder
        """);

    public static readonly Statement OverdueByUnit = new(
        """
        SELECT h.unit, h.act_by, COUNT(*) AS hazards FROM hazard h
        WHERE h.unit > '' AND h.holder > '' AND h.act_by < @today
        GROUP BY h.unit, h.act_by
        """);

    public static readonly Statement Hours = new("SELECT staff, digest_hour AS hour FROM staff_setting WHERE staff > ''");

    public static readonly Statement HourOf = new("SELECT digest_hour FROM staff_setting WHERE staff = @staff");

    public static readonly Statement ForgetHour = new("DELETE FROM staff_setting WHERE staff = @staff");

    public static readonly Statement SetHour = new("INSERT INTO staff_setting (staff, digest_hour) VALUES (@staff, @hour)");
}
