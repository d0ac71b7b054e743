using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Guesses;

internal static class GuessSql
{
    public static readonly Statement Begin = new(
        """
        INSERT INTO guess (address, slot, tried) SELECT @address, @slot, 0
        WHERE NOT EXISTS (SELECT 1 FROM guess g WHERE g.address = @address AND g.slot = @slot)
        """);

    public static readonly Statement Count = new("UPDATE guess SET tried = tried + 1 WHERE address = @address AND slot = @slot");

    public static readonly Statement BeginAll = new(
        "INSERT INTO guess_total (slot, tried) SELECT @slot, 0 WHERE NOT EXISTS (SELECT 1 FROM guess_total g WHERE g.slot = @slot)");

    public static readonly Statement CountAll = new("UPDATE guess_total SET tried = tried + 1 WHERE slot = @slot");

    public static readonly Statement Stand = new(
        """
        SELECT
            (SELECT SUM(g.tried) FROM guess g WHERE g.address = @address AND g.slot >= @first_slot) AS of_address,
            (SELECT SUM(a.tried) FROM guess_total a WHERE a.slot >= @first_slot) AS of_all
        """);

    public static readonly Statement Forget = new("DELETE FROM guess WHERE slot < @first_slot");

    public static readonly Statement ForgetAll = new("DELETE FROM guess_total WHERE slot < @first_slot");
}
