using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Queries;

/// <summary>Every count, list and breakdown is what a person would find who read all hazards one by one, for every role in every unit.</summary>
public abstract class HazardQueriesContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly HazardCategory[] Categories = [HazardCategory.Fire, HazardCategory.Food, HazardCategory.ChemicalLab];
    private static readonly HazardStatus[] Statuses = [HazardStatus.Submitted, HazardStatus.Assigned, HazardStatus.Closed, HazardStatus.Void];
    private static readonly DateOnly First = new(2026, 10, 20);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Answers_are_those_of_reading_everything_by_hand(int seed)
    {
        await using var ledger = await OwnAsync();
        var random = new Random(seed);
        var register = await ImportAsync(ledger, Tree("D1"));
        var created = Enumerable.Range(0, 60).Select(_ => Recorded(Random(random, register))).ToList();
        await ledger.WriteAsync(new RecordHazards(created), Cancel);
        var hazards = new List<HazardFacts>();
        foreach (var hazard in created)
        {
            var before = (await ledger.Reader.FindByNumberAsync(hazard.Events[0].Facts!.Number, Cancel))!;
            var after = random.Next(2) == 0 ? before.Facts : Random(random, register) with { Number = before.Facts.Number, ReportedAt = before.Facts.ReportedAt };
            await ledger.WriteAsync(new AppendEvents(before, [new(HazardEventKind.Recorded, Samples.Now, Actor.System, after, null)]), Cancel);
            hazards.Add(after);
        }

        await CompareAsync(ledger, register, hazards, random);
        await CompareAsync(ledger, await ImportAsync(ledger, Tree("D2")), hazards, random);
    }

    /// <summary>With whatever facts: what the rules would refuse must still be counted right.</summary>
    private static NewHazard Recorded(HazardFacts facts) => new(
        Samples.NewId(), Samples.NewId(), [new(HazardEventKind.Recorded, Samples.Now, Actor.System, facts, new HazardWords("楼道堆满纸箱"))], []);

    private static async Task CompareAsync(TestLedger ledger, Register register, List<HazardFacts> hazards, Random random)
    {
        var queries = ledger.Queries(register);
        foreach (var asker in from role in Enum.GetValues<StaffRole>() from unit in register.All select new StaffMember("T", "甄安全", unit.Code, role))
        {
            var filter = Filter(random, register);
            var expected = hazards.Where(h => Sight.Sees(register, asker, h) && Fits(register, h, filter)).ToList();

            var counted = await queries.CountAsync(asker, filter, Cancel);
            Assert.True(expected.Count == counted, $"{asker} {filter}: {expected.Count} expected, {counted} counted");
            Assert.Equal(expected.Select(h => h.Number).Order(StringComparer.Ordinal), (await ListAsync(queries, asker, filter)).Order(StringComparer.Ordinal));
            foreach (var by in Enum.GetValues<HazardGroup>())
            {
                Assert.Equal(expected.Count, (await queries.BreakdownAsync(asker, filter, by, Cancel)).Sum(g => g.Count));
            }

            Assert.Equal(Groups(expected, h => h.Category.Code()), await GroupsAsync(queries, asker, filter, HazardGroup.Category));
            Assert.Equal(Groups(expected, h => h.Status.Code()), await GroupsAsync(queries, asker, filter, HazardGroup.Status));
            Assert.Equal(Groups(expected, h => h.Unit), await GroupsAsync(queries, asker, filter, HazardGroup.School));
            Assert.Equal(Groups(expected, h => register.DistrictOf(h.Unit)?.Code), await GroupsAsync(queries, asker, filter, HazardGroup.District));
        }
    }

    private static async Task<List<string>> ListAsync(HazardQueries queries, StaffMember asker, HazardFilter filter)
    {
        var numbers = new List<string>();
        PageKey? next = null;
        do
        {
            var page = await queries.PageAsync(asker, filter, next, 4, Cancel);
            numbers.AddRange(page.Hazards.Select(h => h.Facts.Number));
            next = page.Next;
        }
        while (next is not null);
        return numbers;
    }

    private static async Task<List<string>> GroupsAsync(HazardQueries queries, StaffMember asker, HazardFilter filter, HazardGroup by) =>
        [.. (await queries.BreakdownAsync(asker, filter, by, Cancel)).Select(g => $"{g.Code} {g.Count}").Order(StringComparer.Ordinal)];

    private static List<string> Groups(List<HazardFacts> hazards, Func<HazardFacts, string?> key) =>
        [.. hazards.GroupBy(key).Select(g => $"{g.Key} {g.Count()}").Order(StringComparer.Ordinal)];

    private static bool Fits(Register register, HazardFacts hazard, HazardFilter filter) =>
        (filter.Unit is null || register.IsWithin(hazard.Unit, filter.Unit) || (hazard.Unit is null && register.Find(filter.Unit) is { Parent: null }))
        && (filter.Category is null || hazard.Category == filter.Category)
        && (filter.Severity is null || hazard.Severity == filter.Severity)
        && (filter.Status is null || hazard.Status == filter.Status)
        && (!filter.IsOpen || !hazard.Status.IsEnded())
        && IsIn(filter.Reported, Day(hazard.ReportedAt)) && IsIn(filter.Due, hazard.Due) && IsIn(filter.Closed, Day(hazard.ClosedAt));

    private static bool IsIn(DayRange? range, DateOnly? day) =>
        range is null || (day is not null && (range.From is null || day >= range.From) && (range.To is null || day <= range.To));

    private static DateOnly? Day(DateTimeOffset? at) => at is { } instant ? DateOnly.FromDateTime(instant.ToOffset(Samples.Zone.BaseUtcOffset).DateTime) : null;

    private static HazardFacts Random(Random random, Register register)
    {
        var status = random.GetItems(Statuses, 1)[0];
        var at = new DateTimeOffset(First.ToDateTime(default), TimeSpan.Zero).AddHours(random.Next(24 * 40));
        return Samples.Facts() with
        {
            Status = status,
            Category = random.GetItems(Categories, 1)[0],
            Severity = (Severity)random.Next(2),
            Unit = random.Next(10) == 0 ? null : register.All[random.Next(register.All.Count)].Code,
            ReportedAt = at,
            Due = random.Next(3) == 0 ? null : First.AddDays(random.Next(60)),
            ClosedAt = status == HazardStatus.Closed ? at.AddDays(random.Next(20)) : null,
        };
    }

    private static HazardFilter Filter(Random random, Register register)
    {
        DayRange? Range() => random.Next(3) > 0 ? null : new(random.Next(3) == 0 ? null : First.AddDays(random.Next(30)), random.Next(3) == 0 ? null : First.AddDays(random.Next(20, 60)));
        return new()
        {
            Unit = random.Next(3) == 0 ? register.All[random.Next(register.All.Count)].Code : null,
            Category = random.Next(3) == 0 ? random.GetItems(Categories, 1)[0] : null,
            Severity = random.Next(3) == 0 ? (Severity)random.Next(2) : null,
            Status = random.Next(4) == 0 ? random.GetItems(Statuses, 1)[0] : null,
            IsOpen = random.Next(3) == 0,
            Reported = Range(),
            Due = Range(),
            Closed = Range(),
        };
    }

    private static Organization[] Tree(string parentOfS2) =>
    [
        new("B", "市局", OrganizationKind.Bureau, null, []),
        new("D1", "南岭区", OrganizationKind.District, "B", []),
        new("D2", "北滩区", OrganizationKind.District, "B", []),
        new("S0", "市属学校", OrganizationKind.School, "B", []),
        new("S1", "一小", OrganizationKind.School, "D1", []),
        new("S2", "二小", OrganizationKind.School, parentOfS2, []),
        new("S3", "三小", OrganizationKind.School, "D2", []),
    ];

    private static async Task<Register> ImportAsync(TestLedger ledger, Organization[] tree)
    {
        var stored = await ledger.Organizations.LoadAsync(Cancel);
        Assert.True((await ledger.Organizations.SaveAsync(ImportPlan.For(stored.Organizations, tree, Samples.Now), stored.Version, Cancel)).IsDone);
        return new Register(tree);
    }
}

public sealed class HazardQueriesOnSqlite(SqliteFixture fixture) : HazardQueriesContract(fixture), IClassFixture<SqliteFixture>;

public sealed class HazardQueriesOnSqlServer(SqlServerFixture fixture) : HazardQueriesContract(fixture), IClassFixture<SqlServerFixture>;
