using FsCheck.Xunit;
using HazardBot.Ledger.Sealing;
using Xunit;

namespace HazardBot.Tests.Sealing;

public sealed class KeyedHashProperty
{
    private readonly KeyedHash _hash = new([1, 2, 3]);

    [Property(MaxTest = 500)]
    public void Only_the_same_parts_give_the_same_hash(string?[] one, string?[] other)
    {
        string[] a = [.. one.Select(p => p ?? "")], b = [.. other.Select(p => p ?? "")];

        Assert.Equal(a.SequenceEqual(b, StringComparer.Ordinal), _hash.Of("p", a).AsSpan().SequenceEqual(_hash.Of("p", b)));
    }

    [Property]
    public void It_matters_where_a_part_ends(string? text, int at)
    {
        var whole = (text ?? "") + "x";
        var cut = (int)((uint)at % (uint)whole.Length);

        Assert.NotEqual(_hash.Of("p", whole), _hash.Of("p", whole[..cut], whole[cut..]));
        Assert.NotEqual(_hash.Of(whole), _hash.Of(whole[..cut], whole[cut..]));
    }

    [Fact]
    public void The_boundary_between_parts_matters() => Assert.NotEqual(_hash.Of("p", "ab", "c"), _hash.Of("p", "a", "bc"));

    [Fact]
    public void Malformed_texts_are_not_one() => Assert.NotEqual(_hash.Of("p", "\ud800"), _hash.Of("p", "\ud801"));

    [Fact]
    public void Another_secret_or_purpose_gives_another_hash()
    {
        Assert.NotEqual(_hash.Of("p", "a"), new KeyedHash([1, 2, 4]).Of("p", "a"));
        Assert.NotEqual(_hash.Of("p", "a"), _hash.Of("q", "a"));
    }

    /// <summary>Stored hashes have to be found by every later version.</summary>
    [Fact]
    public void It_is_the_same_for_good() => Assert.Equal(
        "6285DB6D8885925EF9A863A4FE6C1362B3FCE77521067DCDF6629C2CA477194C", Convert.ToHexString(_hash.Of("reporter", "wechat", "用户-1")));
}
