using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Hazards;

public sealed class EventChainTests
{
    private static readonly StoredEvent Line = new([1], 1, "filed", 2, "reporter", "role", [3], [4], []);

    [Fact]
    public void Every_stored_byte_is_in_the_hash()
    {
        StoredEvent[] others =
        [
            Line with { Hazard = [2] }, Line with { Version = 2 }, Line with { Kind = "file" }, Line with { At = 3 }, Line with { Actor = "reporte" },
            Line with { Role = "rrole" }, Line with { Facts = null }, Line with { Facts = [] }, Line with { WordsSealed = null }, Line with { WordsSealed = [4, 4] },
            Line with { Actor = "reporterr", Role = "ole" }, Line with { Facts = null, WordsSealed = [3] }, Line with { Facts = [3, 4], WordsSealed = [] },
        ];

        var hashes = others.Append(Line).Select(line => Convert.ToHexString(EventChain.Hash(EventChain.Start.Span, line)));

        Assert.Equal(others.Length + 1, hashes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_one_before_is_in_the_hash() =>
        Assert.NotEqual(EventChain.Hash(EventChain.Start.Span, Line), EventChain.Hash(new byte[] { 1 }, Line));

    /// <summary>Ledgers already written have to be proved by every later version.</summary>
    [Fact]
    public void It_is_the_same_for_good() => Assert.Equal(
        "C9298E928CB7BF30C341AE30BE4D65D26FDC230B4F074E2BA1CA4BAFB59C70E4", Convert.ToHexString(EventChain.Hash(EventChain.Start.Span, Line)));
}
