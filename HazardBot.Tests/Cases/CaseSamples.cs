using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Storage;

namespace HazardBot.Tests.Cases;

/// <summary>Invented cases in the invented register: 云岭育才中学 (SN-03) has a committee of one, 何为贵 (T133); the district is QD-SN with 郝认真 (T011).</summary>
internal static class CaseSamples
{
    public const string School = "SN-03";
    public const string Committee = "T133";
    public const string Head = "T131";
    public const string District = "T011";
    public const string DistrictLeader = "T012";
    public const string Bureau = "T001";

    /// <summary>Monday, ten in the morning, in Qingdao.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    public static Register Demo { get; } = new(DemoRegister.Register.All, DemoRegister.Staff);

    public static CaseGround Ground { get; } = new(Demo, new CaseClocks());

    public static CaseMatter Matter(CaseKind kind = CaseKind.Bullying, params IReadOnlyList<Exclusion> exclusions) =>
        new(kind) { Unit = School, Exclusions = exclusions };

    public static FileCase Filing(CaseMatter? matter = null, Guid? report = null, string told = "他们给我起外号，不跟我玩") =>
        new(CaseNumber.From(Samples.NewId()), matter ?? Matter(), new CaseWords(told, Who: "初一"), Now, report);

    public static NewCase New(CaseMatter? matter = null, Guid? report = null, string told = "他们给我起外号，不跟我玩") =>
        new(Samples.NewId(), Samples.NewId(), CaseRules.Decide(null, Filing(matter, report, told), Actor.Reporter, Ground, Now).Events);

    public static StaffMember Staff(string code) => Demo.FindStaff(code)!;

    public static Actor By(string code) => CaseSight.ActorOf(Staff(code));

    public static Case Filed(CaseMatter? matter = null)
    {
        var created = New(matter);
        return CaseRules.Apply(new(created.Id, 0, created.Events[0].Facts, created.Events[0].Matter!, created.DataKey), created.Events[0]);
    }

    /// <summary>The case after what this person did; it has to be allowed.</summary>
    public static Case Then(this Case record, string who, CaseCommand command, DateTimeOffset? now = null) =>
        record.Then(By(who), command, now);

    public static Case Then(this Case record, Actor who, CaseCommand command, DateTimeOffset? now = null)
    {
        var decision = CaseRules.Decide(record, command, who, Ground, now ?? Now);
        return decision.Refusal is { } refusal
            ? throw new InvalidOperationException($"{command.GetType().Name}: {refusal}")
            : decision.Events.Aggregate(record, CaseRules.Apply);
    }

    public static CaseRefusal? Refusal(this Case record, string who, CaseCommand command, DateTimeOffset? now = null) =>
        CaseRules.Decide(record, command, By(who), Ground, now ?? Now).Refusal;

    /// <summary>As far as 待认定.</summary>
    public static Case Investigated(this Case record, string who) => record
        .Then(who, new ConfirmSafety("孩子在家，妈妈陪着"))
        .Then(who, new StartInvestigation())
        .Then(who, new EndInvestigation("问了三个同学"));
}
