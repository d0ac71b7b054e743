using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>
/// Every role in every unit, every read and every step, on a case of every kind at every stage: allowed to who is assigned and kept out by nothing,
/// and to nobody else. What is allowed leaves its line.
/// </summary>
public sealed class CrossProductTests : IClassFixture<SqliteFixture>
{
    private static readonly string[] Units = ["QD", "QD-SN", "QD-HD", "SN-01", "SN-03", "HD-01"];

    private static readonly Register Register = new(
        DemoRegister.Register.All,
        [.. Units.SelectMany(unit => Enum.GetValues<StaffRole>().Select(role => new StaffMember($"{unit}:{role}", $"{role}", unit, role)))]);

    private readonly LedgerFixture _fixture;

    public CrossProductTests(SqliteFixture fixture) => _fixture = fixture;

    public static TheoryData<string, CaseKind, string?> Cases { get; } = new(
        from kind in Enum.GetValues<CaseKind>()
        from unit in new[] { "SN-01", "SN-03" }
        from outside in new string?[] { null, $"{unit}:{StaffRole.Head}", $"QD-SN:{StaffRole.DistrictSafety}", $"QD:{StaffRole.BureauSafety}" }
        select (unit, kind, outside));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Only_who_is_assigned_and_kept_out_by_nothing_reads_or_acts(string unit, CaseKind kind, string? outside)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var ledger = await _fixture.CreateAsync();
        var ground = new CaseGround(Register, new CaseClocks());
        var matter = new CaseMatter(kind) { Unit = unit, Exclusions = outside is null ? [] : [new Exclusion(ExclusionReason.Accused) { Staff = outside }] };
        var decision = CaseRules.Decide(null, new FileCase(CaseNumber.From(Samples.NewId()), matter, new CaseWords("词"), CaseSamples.Now, null), Actor.Reporter, ground, CaseSamples.Now);
        var created = new NewCase(Samples.NewId(), Samples.NewId(), decision.Events);
        await ledger.WriteAsync(new CreateCase(created, null), cancel);
        var (facts, desk) = (decision.Events[0].Facts, ledger.Cases(Register));
        var reads = 0;

        foreach (var member in Register.All.SelectMany(o => Register.StaffOf(o.Code)))
        {
            var isTheirs = facts.Members.Contains(member.Code, StringComparer.Ordinal);
            Assert.False(isTheirs && Exclusions.IsExcluded(Register, member, matter.Exclusions), member.Code);
            Assert.False(isTheirs && member.Role == StaffRole.Administrator, member.Code);

            var found = await desk.FindAsync(member, facts.Number, cancel);
            Assert.Equal(isTheirs, found is not null);
            Assert.Equal(isTheirs, await desk.FindAsync(member, created.Id, cancel) is not null);
            Assert.Equal(isTheirs, (await desk.AssignedAsync(member, cancel)).Count == 1);
            Assert.Equal(isTheirs, await desk.OpenAsync(member, new CaseRead(Samples.NewId(), created.Id, CasePurpose.Safety, null, CaseSamples.Now), cancel) is not null);
            reads += isTheirs ? 1 : 0;

            var record = CaseRules.Apply(new(created.Id, 0, facts, matter, created.DataKey), decision.Events[0]);
            Assert.All(Commands(), command =>
            {
                var refusal = CaseRules.Decide(record, command, CaseSight.ActorOf(member), ground, CaseSamples.Now).Refusal;
                Assert.Equal(isTheirs, refusal != CaseRefusal.NotYours);
            });
        }

        var report = await ledger.CaseAccess.OfAsync(facts.Number, cancel);
        Assert.Equal(reads, report!.Reads.Count);
        Assert.Equal(facts.Members.Order(StringComparer.Ordinal), report.Reads.Select(read => read.Staff).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<CaseCommand> Commands() =>
    [
        new ConfirmSafety("在家"), new StartInvestigation(), new EndInvestigation("问过"), new Find(CaseFinding.Unproven, [], "不一"), new StartHandling("道歉"),
        new StartFollowUp("谈"), new CloseCase("好了"), new Appeal("不服"), new ReportToPolice(CaseSamples.Now, null), new NoteCase("记"), new AskReporter("问"),
        new AssignMember("nobody"), new Recuse(null), new KeepOut(new Exclusion(ExclusionReason.KeptOut)), new SettleName("x", null), new MarkCrossSchool("SN-01"),
        new ProposeOpening("栏杆"), new AgreeToOpening(),
    ];
}
