using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Duties.Rosters;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Alerts;

/// <summary>Whatever the tree, the staff, the roster and who is kept out: somebody who may hear of it is told as long as there is one, and nobody else.</summary>
public sealed class AlertRulesProperty
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.FromHours(8));

    [Property(Arbitrary = [typeof(Scenes)], MaxTest = 400)]
    public void Nobody_kept_out_is_ever_told_and_nobody_who_may_is_left_out(Scene scene)
    {
        var (register, matter) = (scene.Register, scene.Matter);
        var may = AlertRouting.Chain(register, matter, DateOnly.FromDateTime(Now.DateTime)).Select(member => member.Code).ToHashSet(StringComparer.Ordinal);
        var change = AlertRules.Shipped.Raise(Samples.NewId(), matter, register, Now);
        for (var minute = 1; minute <= 16; minute++)
        {
            Holds(scene, change);
            change = scene.Unreached.Contains(minute) && change.After.Told is [.., var last]
                ? AlertRules.Shipped.Unreached(change.After, last, register, Now.AddMinutes(minute)) ?? change
                : change;
            change = AlertRules.Shipped.Step(change.After, register, Now.AddMinutes(minute)) ?? change;
        }

        Assert.Null(change.After.DueAt);
        Assert.True(change.After.WentOutside);
        Assert.Subset(may, change.After.Told.ToHashSet(StringComparer.Ordinal));
        Assert.InRange(change.After.Told.Count, Math.Min(4, may.Count), may.Count);
    }

    [Property(Arbitrary = [typeof(Scenes)], MaxTest = 200)]
    public void A_narrower_unit_never_waits_for_a_wider_one(Scene scene)
    {
        var chain = AlertRouting.Chain(scene.Register, scene.Matter, DateOnly.FromDateTime(Now.DateTime)).ToList();
        var first = chain.TakeWhile((member, place) => !chain.Take(place).Any(before => before.Unit == member.Unit)).ToList();

        Assert.All(first.Zip(first.Skip(1)), pair => Assert.True(scene.Register.IsWithin(pair.First.Unit, pair.Second.Unit)));
        Assert.Equal(chain.Count, chain.Select(member => member.Code).Distinct().Count());
    }

    private static void Holds(Scene scene, AlertChange change)
    {
        Assert.All(change.Messages.Where(message => message.To == AlertTo.Staff), message =>
        {
            var member = scene.Register.FindStaff(message.Staff)!;
            Assert.Null(member.VanishedAt);
            Assert.NotEqual(StaffRole.Administrator, member.Role);
            Assert.False(AlertRouting.IsKeptOut(scene.Register, scene.Matter, member));
            Assert.NotEqual(scene.Matter.ToldBy, member.Code);
        });
        Assert.Equal((change.Before?.Version ?? 0) + change.Events.Count, change.After.Version);
    }

    public sealed record Scene(Register Register, AlertMatter Matter, IReadOnlySet<int> Unreached);

    public static class Scenes
    {
        private static readonly string[] Units = ["B", "D1", "D2", "S1", "S2", "S3"];

        public static Arbitrary<Scene> Of() => (
            from staff in (
                from unit in Gen.Elements(Units)
                from role in Gen.Elements(Enum.GetValues<StaffRole>())
                from hasLeft in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
                select (unit, role, hasLeft)).ArrayOf()
            from duty in Gen.Choose(0, 40).ArrayOf()
            from keptOut in Gen.Choose(0, 40).ArrayOf()
            from school in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
            from place in Gen.Elements(Units.Cast<string?>().Append(null))
            from unreached in Gen.Choose(1, 16).ArrayOf()
            select Make(staff, duty, keptOut, school, place, unreached)).ToArbitrary();

        private static Scene Make((string Unit, StaffRole Role, bool HasLeft)[] staff, int[] duty, int[] keptOut, bool school, string? unit, int[] unreached)
        {
            var members = staff.Select((s, i) => new StaffMember($"T{i}", $"人{i}", s.Unit, s.Role, VanishedAt: s.HasLeft ? Now : null)).ToList();
            var shifts = duty.Where(i => i < members.Count).Select(i => new DutyShift(Samples.NewId(), members[i].Unit, null, members[i].Code, new(2026, 11, 1), new(2026, 11, 30)));
            var register = new Register(
                [
                    new("B", "局", OrganizationKind.Bureau, null, []),
                    new("D1", "一区", OrganizationKind.District, "B", []),
                    new("D2", "二区", OrganizationKind.District, "B", []),
                    new("S1", "一校", OrganizationKind.School, "D1", []),
                    new("S2", "二校", OrganizationKind.School, "D1", []),
                    new("S3", "三校", OrganizationKind.School, "B", []),
                ],
                members)
            { Duties = new(shifts) };
            var matter = new AlertMatter(AlertKind.Danger, "Fire", HazardCategory.Fire, false)
            {
                Unit = unit,
                Exclusions = [.. keptOut.Take(2).Select(i => new Exclusion(ExclusionReason.Accused) { Staff = $"T{i}" })],
                IsSchoolKeptOut = school,
                ToldBy = keptOut.Length > 3 ? $"T{keptOut[3]}" : null,
            };
            return new(register, matter, unreached.Take(4).ToHashSet());
        }
    }
}
