using System.Security.Cryptography;
using FsCheck.Xunit;
using HazardBot.Ledger.Sealing;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Sealing;

public sealed class SealedColumnProperty
{
    private static readonly SealedColumn Column = new("hazard_event", "words_sealed");
    private static readonly DataKey Key = KeyRing.Create(Samples.NewId());

    [Property]
    public void What_was_sealed_opens(byte[] row, byte[] plain) => Assert.Equal(plain, Column.Open(Key, row, Column.Seal(Key, row, plain)));

    [Property]
    public void The_same_words_are_never_sealed_the_same(byte[] row, byte[] plain) =>
        Assert.NotEqual(Column.Seal(Key, row, plain), Column.Seal(Key, row, plain));

    [Property]
    public void At_another_row_it_does_not_open(byte[] row, byte[] other, byte[] plain)
    {
        if (!row.AsSpan().SequenceEqual(other))
        {
            Refused(Key, Column, other, Column.Seal(Key, row, plain));
        }
    }

    [Property]
    public void With_any_byte_changed_or_cut_it_does_not_open(byte[] row, byte[] plain, int at, byte change)
    {
        var value = Column.Seal(Key, row, plain);
        var changed = value.ToArray();
        changed[(int)((uint)at % (uint)changed.Length)] ^= (byte)(change | 1);

        Refused(Key, Column, row, changed);
        Refused(Key, Column, row, value[..(int)((uint)at % (uint)value.Length)]);
    }

    [Fact]
    public void In_another_column_or_table_or_under_another_key_it_does_not_open()
    {
        var value = Column.Seal(Key, [1], [2]);

        Refused(Key, new("hazard_event", "facts"), [1], value);
        Refused(Key, new("turn", "words_sealed"), [1], value);
        Refused(KeyRing.Create(Key.Id), Column, [1], value);
    }

    /// <summary>Two columns of one place would let a value of one open in the other.</summary>
    [Fact]
    public void No_two_columns_have_the_same_place()
    {
        var columns = typeof(SealedColumn).GetProperties().Where(p => p.PropertyType == typeof(SealedColumn)).Select(p => (SealedColumn)p.GetValue(null)!).ToList();

        Assert.True(columns.Count >= 7);
        foreach (var column in columns)
        {
            var value = column.Seal(Key, [1], [2]);
            Assert.All(columns.Where(other => other != column), other => Refused(Key, other, [1], value));
        }
    }

    private static void Refused(DataKey key, SealedColumn column, byte[] row, byte[] value) =>
        Assert.ThrowsAny<CryptographicException>(() => column.Open(key, row, value));
}
