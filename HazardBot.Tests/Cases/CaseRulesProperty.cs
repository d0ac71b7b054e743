using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>A tree with staff, what a case is about, and what various people want done to it.</summary>
public sealed record CaseTale(Register Register, CaseMatter Matter, IReadOnlyList<(int Who, int What, int Whom)> Wishes);

/// <summary>Whatever is wanted by whomever in whatever order, nobody who is kept out has a case, and nobody who hasn't it does anything to it.</summary>
public sealed class CaseRulesProperty
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    [Property(Arbitrary = [typeof(Tales)], MaxTest = 300)]
    public void No_sequence_of_commands_gives_a_case_to_who_is_kept_out(CaseTale tale)
    {
        var (register, ground) = (tale.Register, new CaseGround(tale.Register, new CaseClocks()));
        var staff = Tales.StaffOf(register);
        var filed = CaseRules.Decide(null, new FileCase("BM-2222-2222", tale.Matter, new CaseWords("词"), Now, null), Actor.Reporter, ground, Now).Events[0];
        var record = CaseRules.Apply(new(Guid.Empty, 0, filed.Facts, filed.Matter!, Guid.Empty), filed);
        Holds(register, record);
        foreach (var (who, what, whom) in tale.Wishes)
        {
            var (actor, command) = (ActorOf(staff, who), Command(register, staff, record, what, whom));
            var mayAct = actor == Actor.Reporter || actor == Actor.System || CaseSight.Sees(register, register.FindStaff(actor.Code), record);
            var decision = CaseRules.Decide(record, command, actor, ground, Now);

            Assert.Equal(decision.Refusal is null, decision.Events.Count > 0);
            Assert.False(!mayAct && decision.Refusal is null, $"{command} by {actor.Code}");
            var before = record;
            record = decision.Events.Aggregate(record, CaseRules.Apply);
            Assert.Equal(before.Version + decision.Events.Count, record.Version);
            Assert.False(before.Facts.Status.IsEnded() && decision.Refusal is null && record.Facts.Status is not (CaseStatus.Review or CaseStatus.Erased), $"{command} after {before.Facts.Status}");
            Assert.All(before.Matter.Exclusions, exclusion => Assert.True(
                record.Matter.Exclusions.Contains(exclusion) || command is SettleName, "an exclusion went away"));
            Holds(register, record);
        }
    }

    private static void Holds(Register register, Case record)
    {
        Assert.Equal(record.Facts.HolderUnit is null, record.Facts.Members.Count == 0);
        Assert.Equal(record.Facts.Members.Count, record.Facts.Members.Distinct(StringComparer.Ordinal).Count());
        Assert.False(record.Facts.HolderUnit is { } unit && Exclusions.Touch(register, unit, record.Matter.Exclusions) && !record.Facts.Status.IsEnded(), "held where somebody is out");
        Assert.All(record.Facts.Members, code => Assert.False(
            Exclusions.IsExcluded(register, register.FindStaff(code)!, record.Matter.Exclusions) && !record.Facts.Status.IsEnded(), $"{code} is out and has it"));
        Assert.Equal(record.Facts.Status.IsEnded(), record.Facts.ActAt is null);
    }

    private static Actor ActorOf(IReadOnlyList<StaffMember> staff, int who) => who switch
    {
        0 => Actor.Reporter,
        1 => Actor.System,
        _ => CaseSight.ActorOf(staff[who % staff.Count]),
    };

    private static CaseCommand Command(Register register, IReadOnlyList<StaffMember> staff, Case record, int what, int whom)
    {
        var person = staff[whom % staff.Count];
        CaseCommand[] all =
        [
            new ConfirmSafety("在家"), new StartInvestigation(), new EndInvestigation("问过"), new Find(CaseFinding.Established, [BullyingAct.Verbal], "有"),
            new Find(CaseFinding.Unproven, [], "说法不一"), new StartHandling("道歉"), new StartFollowUp("每周谈"), new CloseCase("好了"), new Appeal("不服"),
            new ReportToPolice(Now, null), new NoteCase("记"), new AskReporter("问"), new AnswerCase("答"), new CorrectCase("更正"), new AssignMember(person.Code),
            new Recuse("亲属"), new KeepOut(new Exclusion(ExclusionReason.KeptOut) { Staff = person.Code }), new KeepOut(new Exclusion(ExclusionReason.KeptOut) { Unit = person.Unit }),
            new SettleName(record.Matter.Exclusions.FirstOrDefault(e => e.IsOpen)?.Name ?? "x", whom % 3 == 0 ? null : person.Code),
            new MarkCrossSchool(person.Unit), new RouteAgain(), new WithdrawCase(), new EraseCase(), new ProposeOpening("栏杆松了"), new AgreeToOpening(), new AnonymizeCase(),
        ];
        return all[what % all.Length];
    }
}

/// <summary>Random trees: unit 0 is the bureau, below it districts and schools; every unit has up to four people.</summary>
public static class Tales
{
    private static readonly string[] Names = ["王一", "王二明", "李三", "张四方", "赵五", "王六"];

    public static IReadOnlyList<StaffMember> StaffOf(Register register) => [.. register.All.SelectMany(unit => register.StaffOf(unit.Code))];

    public static Arbitrary<CaseTale> Tale() => (
        from tree in Trees
        from people in Gen.CollectToArray(Enumerable.Range(0, 4 * tree.Length), _ => Gen.Choose(0, 5))
        let register = RegisterOf(tree, people)
        from matter in Matters(register)
        from wishes in Gen.CollectToArray(Enumerable.Range(0, 25), _ => from who in Gen.Choose(0, 40) from what in Gen.Choose(0, 25) from whom in Gen.Choose(0, 40) select (who, what, whom))
        select new CaseTale(register, matter, wishes)).ToArbitrary();

    public static Gen<int[]> Trees { get; } = Gen.Choose(3, 12)
        .SelectMany(size => Gen.CollectToArray(Enumerable.Range(0, size), i => Gen.Choose(0, i <= size / 3 ? 0 : size / 3)));

    public static Gen<CaseMatter> Matters(Register register) =>
        from kind in Gen.Elements(Enum.GetValues<CaseKind>())
        from unit in Gen.Elements<string?>([null, .. register.All.Select(o => o.Code)])
        from exclusions in Gen.CollectToArray(Enumerable.Range(0, 2), _ => ExclusionOf(register, unit))
        from many in Gen.Choose(0, 2)
        select new CaseMatter(kind) { Unit = unit, Exclusions = [.. exclusions.Take(many)] };

    public static Register RegisterOf(int[] tree, int[] people)
    {
        var units = tree.Select((parent, i) => new Organization(
            Code(i), $"单位{i}", i == 0 ? OrganizationKind.Bureau : tree.Skip(i + 1).Contains(i) ? OrganizationKind.District : OrganizationKind.School, i == 0 ? null : Code(parent), [])).ToList();
        var staff = units.SelectMany((unit, i) => Enumerable.Range(0, 4).Where(n => people[(4 * i) + n] > 0).Select(n => new StaffMember(
            $"P{i}{n}", Names[people[(4 * i) + n]] + n.ToString(CultureInfo.InvariantCulture), unit.Code, Role(unit.Kind, n)))).ToList();
        return new(units, staff);
    }

    private static StaffRole Role(OrganizationKind kind, int n) => (kind, n) switch
    {
        (OrganizationKind.School, 0) => StaffRole.Head,
        (OrganizationKind.School, 1) => StaffRole.BullyingCommittee,
        (OrganizationKind.School, 2) => StaffRole.SafetyOfficer,
        (OrganizationKind.School, _) => StaffRole.Teacher,
        (OrganizationKind.District, 0) => StaffRole.DistrictDeputy,
        (OrganizationKind.District, 3) => StaffRole.Inspector,
        (OrganizationKind.District, _) => StaffRole.DistrictSafety,
        (_, 2) => StaffRole.EquipmentCentre,
        (_, 3) => StaffRole.Administrator,
        _ => StaffRole.BureauSafety,
    };

    private static Gen<Exclusion> ExclusionOf(Register register, string? unit)
    {
        var staff = StaffOf(register);
        var codes = staff.Select(member => member.Code).DefaultIfEmpty("P00").ToArray();
        var at = unit ?? register.All[0].Code;
        return Gen.OneOf(
            from code in Gen.Elements(codes) select new Exclusion(ExclusionReason.Accused) { Staff = code },
            Gen.Constant(new Exclusion(ExclusionReason.KeptOut) { Unit = at }),
            from role in Gen.Elements(Enum.GetValues<StaffRole>()) select new Exclusion(ExclusionReason.KeptOut) { Unit = at, Role = role },
            from name in Gen.Elements("王", "李", "二明", "欧阳") select new Exclusion(ExclusionReason.Accused) { Unit = at, Name = name });
    }

    private static string Code(int unit) => "U" + unit.ToString(CultureInfo.InvariantCulture);
}
