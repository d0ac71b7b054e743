using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Guesses;

internal static class GuessSql
{
    public static readonly Statement Begin = new(
        """
        INSERT INTO guess (hour, address, tried) SELECT @hour, @address, 0
        WHERE NOT EXISTS (SELECT 1 FROM guess g WHERE g.hour = @hour AND g.address = @address)
        """);

    public static readonly Statement Count = new("UPDATE guess SET tried = tried + 1 WHERE hour = @hour AND address = @address");

    public static readonly Statement BeginAll = new(
        "INSERT INTO guess_hour (hour, tried) SELECT @hour, 0 WHERE NOT EXISTS (SELECT 1 FROM guess_hour g WHERE g.hour = @hour)");

    public static readonly Statement CountAll = new("UPDATE guess_hour SET tried = tried + 1 WHERE hour = @hour");

    public static readonly Statement Stand = new(
        """
        SELECT
            (SELECT SUM(g.tried) FROM guess g WHERE g.hour IN (@hour, @before) AND g.address = @address) AS of_address,
            (SELECT SUM(a.tried) FROM guess_hour a WHERE a.hour IN (@hour, @before)) AS of_all
        """);

    public static readonly Statement Forget = new("DELETE FROM guess WHERE hour < @before");

    public static readonly Statement ForgetAll = new("DELETE FROM guess_hour WHERE hour < @before");
}
