using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Tests.Organizations;

/// <summary>Over random trees: unit 0 is the root, every other stands under one with a smaller number; then all are shuffled.</summary>
public sealed class ScopeProperty
{
    [Property(Arbitrary = [typeof(ScopeProperty)])]
    public bool A_scope_sees_its_subtree_and_nothing_else(int[] tree) => Enumerable.Range(0, tree.Length).All(top =>
    {
        var below = Below(tree, top);
        var scope = new Scope(Code(top));
        var register = RegisterOf(tree);
        return Enumerable.Range(0, tree.Length).All(unit => scope.Sees(register, Code(unit)) == below.Contains(unit));
    });

    [Property(Arbitrary = [typeof(ScopeProperty)])]
    public bool The_root_sees_all(int[] tree) => RegisterOf(tree).All.All(u => new Scope(Code(0)).Sees(RegisterOf(tree), u.Code));

    [Property(Arbitrary = [typeof(ScopeProperty)])]
    public bool Nothing_sees_nothing(int[] tree)
    {
        var register = RegisterOf(tree);
        return !register.All.Any(u => Scope.Nothing.Sees(register, u.Code)) && !Scope.Nothing.Sees(register, null);
    }

    [Property(Arbitrary = [typeof(ScopeProperty)])]
    public bool What_the_register_lacks_is_seen_by_no_one_and_sees_nothing(int[] tree, string? stranger)
    {
        var register = RegisterOf(tree);
        var code = "x" + stranger;
        return register.All.All(u => !new Scope(u.Code).Sees(register, code) && !new Scope(code).Sees(register, u.Code))
            && !new Scope(code).Sees(register, code);
    }

    [Property(Arbitrary = [typeof(ScopeProperty)])]
    public bool A_member_sees_what_the_unit_sees_but_not_as_administrator_or_vanished(int[] tree, int unit, StaffRole role)
    {
        var member = new StaffMember("1", "甄安全", Code((unit & int.MaxValue) % tree.Length), role);
        var expected = role == StaffRole.Administrator ? Scope.Nothing : new Scope(member.Unit);
        return Scope.Of(member) == expected && Scope.Of(member with { VanishedAt = DateTimeOffset.UnixEpoch }) == Scope.Nothing;
    }

    /// <summary>The parent of each unit by number; the root's entry means nothing.</summary>
    public static Arbitrary<int[]> Trees() => Gen.Choose(1, 25)
        .SelectMany(size => Gen.CollectToArray(Enumerable.Range(0, size), i => Gen.Choose(0, Math.Max(0, i - 1))))
        .ToArbitrary();

    private static HashSet<int> Below(int[] tree, int top)
    {
        HashSet<int> below = [top];
        for (var unit = top + 1; unit < tree.Length; unit++)
        {
            if (below.Contains(tree[unit]))
            {
                below.Add(unit);
            }
        }

        return below;
    }

    private static Register RegisterOf(int[] tree) => new(tree
        .Select((parent, unit) => new Organization(Code(unit), "单位", OrganizationKind.School, unit == 0 ? null : Code(parent), []))
        .OrderBy(u => u.Code.GetHashCode(StringComparison.Ordinal)));

    private static string Code(int unit) => unit.ToString(CultureInfo.InvariantCulture);
}
