using HazardBot.Tests.Storage;
using HazardBot.Turns;
using Xunit;

namespace HazardBot.Tests.Turns;

public sealed class SystemChanceTests
{
    [Fact]
    public void Ids_are_in_the_order_in_which_they_were_made_whatever_the_clock_says()
    {
        var chance = new SystemChance();
        DateTimeOffset[] clock = [Samples.Now, Samples.Now, Samples.Now.AddMilliseconds(1), Samples.Now, Samples.Now.AddSeconds(-5), Samples.Now.AddSeconds(5)];

        var ids = Enumerable.Range(0, 1000).SelectMany(_ => clock).Select(chance.NewId).ToList();

        Assert.Equal(ids.Select(Sorted).Order(StringComparer.Ordinal), ids.Select(Sorted));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal((7, 0x8), (id.Version, id.Variant & 0xC)));
    }

    [Fact]
    public void An_id_tells_the_time_at_which_it_was_made()
    {
        var id = new SystemChance().NewId(Samples.Now);

        Assert.Equal(Samples.Now.ToUnixTimeMilliseconds(), Convert.ToInt64(Sorted(id)[..12], 16));
    }

    [Fact]
    public void Many_at_once_never_meet()
    {
        var chance = new SystemChance();

        var ids = new Guid[20_000];
        Parallel.For(0, ids.Length, i => ids[i] = chance.NewId(Samples.Now));

        // Without what is random, too: the places themselves are each other's.
        Assert.Equal(ids.Length, ids.Select(id => Sorted(id)[..16]).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>As both databases compare it.</summary>
    private static string Sorted(Guid id) => Convert.ToHexString(id.ToByteArray(bigEndian: true));
}
