namespace HazardBot.Ledger.Storage;

/// <summary>How ids and instants stand in columns: sixteen big-endian bytes, so that version 7 UUIDs sort by age in both databases, and Unix milliseconds.</summary>
public static class Ids
{
    public static byte[] ToColumn(this Guid id) => id.ToByteArray(bigEndian: true);

    public static Guid ToGuid(this byte[] column) => new(column, bigEndian: true);

    public static long ToColumn(this DateTimeOffset instant) => instant.ToUnixTimeMilliseconds();

    public static DateTimeOffset ToInstant(this long column) => DateTimeOffset.FromUnixTimeMilliseconds(column);
}
