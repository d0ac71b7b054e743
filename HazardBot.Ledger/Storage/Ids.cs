using System.Buffers.Binary;

namespace HazardBot.Ledger.Storage;

/// <summary>How ids and instants stand in columns: sixteen big-endian bytes, so that version 7 UUIDs sort by age in both databases, and Unix milliseconds.</summary>
public static class Ids
{
    public static byte[] ToColumn(this Guid id) => id.ToByteArray(bigEndian: true);

    public static Guid ToGuid(this byte[] column) => new(column, bigEndian: true);

    /// <summary>What identifies a numbered line of a record within its table: the record's id, then eight bytes of the number.</summary>
    public static byte[] Numbered(this byte[] id, long number)
    {
        var row = new byte[id.Length + sizeof(long)];
        id.CopyTo(row, 0);
        BinaryPrimitives.WriteInt64BigEndian(row.AsSpan(id.Length), number);
        return row;
    }

    public static long ToColumn(this DateTimeOffset instant) => instant.ToUnixTimeMilliseconds();

    public static DateTimeOffset ToInstant(this long column) => DateTimeOffset.FromUnixTimeMilliseconds(column);
}
