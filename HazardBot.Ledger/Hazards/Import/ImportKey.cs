using System.Buffers.Binary;
using System.Globalization;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards.Import;

/// <summary>
/// The ids of an imported row come from what it says, so that the same row again is the same record: from its number in the older
/// ledger, else from unit, day, place and description. In place of a version 7 UUID's random bits stands a keyed hash, which tells
/// nothing of the words to who has the database alone.
/// </summary>
internal static class ImportKey
{
    private const int TimeBytes = 6;

    public static Guid Hazard(KeyedHash hash, ImportedHazard row) => Of(hash, "imported hazard", row);

    public static Guid DataKey(KeyedHash hash, ImportedHazard row) => Of(hash, "key of imported hazard", row);

    private static Guid Of(KeyedHash hash, string purpose, ImportedHazard row)
    {
        var at = row.Facts.ReportedAt.ToColumn();
        var bits = row.Facts.Details?.OldNumber is { } number
            ? hash.Of(purpose, "number", row.Facts.Unit!, number)
            : hash.Of(
                purpose, "contents", row.Facts.Unit!, Text(at), row.Words.Place ?? "", row.Words.Description!, Text(row.Nth));
        Span<byte> id = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(id, at << (8 * (sizeof(long) - TimeBytes)));
        bits.AsSpan(0, id.Length - TimeBytes).CopyTo(id[TimeBytes..]);
        id[6] = (byte)(0x70 | (id[6] & 0x0F));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new Guid(id, bigEndian: true);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
