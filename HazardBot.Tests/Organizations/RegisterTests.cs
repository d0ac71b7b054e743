using System.Diagnostics;
using System.Globalization;
using HazardBot.Ledger.Organizations;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed class RegisterTests
{
    [Fact]
    public void A_double_code_is_refused_by_name() =>
        Assert.Contains("S", Refusal(Unit("B", null), Unit("S", "B"), Unit("S", "B")), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_parent_is_refused_by_name() =>
        Assert.Contains("nowhere", Refusal(Unit("B", null), Unit("S", "nowhere")), StringComparison.Ordinal);

    [Fact]
    public void A_circle_is_refused() =>
        Assert.Contains("ancestor", Refusal(Unit("B", null), Unit("P", "Q"), Unit("Q", "P"), Unit("S", "P")), StringComparison.Ordinal);

    [Fact]
    public void A_unit_under_itself_is_refused() => Assert.Contains("ancestor", Refusal(Unit("S", "S")), StringComparison.Ordinal);

    [Fact]
    public void Codes_of_different_case_are_different_units()
    {
        var register = new Register([Unit("s", null), Unit("S", "s")]);

        Assert.True(register.IsWithin("S", "s"));
        Assert.False(register.IsWithin("s", "S"));
    }

    [Fact]
    public void Ancestry_goes_upwards_from_the_unit_itself() =>
        Assert.Equal(["S", "D", "B"], new Register([Unit("S", "D"), Unit("B", null), Unit("D", "B")]).Ancestry("S").Select(u => u.Code));

    [Fact]
    public void Even_a_chain_of_thirty_thousand_units_is_checked_at_once()
    {
        var chain = Enumerable.Range(0, 30_000).Select(i => Unit(Code(i), i == 29_999 ? null : Code(i + 1))).ToList();
        var clock = Stopwatch.StartNew();

        var register = new Register(chain);

        // A check of every way up would walk 450 million steps.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), clock.Elapsed.ToString());
        Assert.Equal(30_000, register.Ancestry(Code(0)).Count());
    }

    private static string Refusal(params Organization[] units) => Assert.Throws<ArgumentException>(() => new Register(units)).Message;

    private static Organization Unit(string code, string? parent) => new(code, code, OrganizationKind.School, parent, []);

    private static string Code(int i) => i.ToString(CultureInfo.InvariantCulture);
}
