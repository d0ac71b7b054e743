using System.Globalization;
using System.Text;
using HazardBot.Ledger;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Storage;

namespace HazardBot.Benchmarks.Push;

/// <summary>An invented register of schools with fifty people each, the first of them the safety officer, and a hazard due today for each.</summary>
internal static class PushSeed
{
    private const int PerSchool = 50;
    private const int PerCommit = 400;

    public static string Person(int number) => string.Create(CultureInfo.InvariantCulture, $"P{number}");

    /// <summary>The name of somebody's school.</summary>
    public static string School(int person) => string.Create(CultureInfo.InvariantCulture, $"示例第{person / PerSchool}小学");

    public static async Task RegisterAsync(OpenLedger ledger, TimeProvider time, int persons, CancellationToken cancel)
    {
        var units = new StringBuilder("code,name,kind,parent\nB,示例市教育局,bureau,\n");
        var staff = new StringBuilder("code,name,unit,role\n");
        for (var person = 0; person < persons; person++)
        {
            if (person % PerSchool == 0)
            {
                units.Append(CultureInfo.InvariantCulture, $"S{person / PerSchool},{School(person)},school,B\n");
            }

            staff.Append(CultureInfo.InvariantCulture, $"{Person(person)},简修门{person},S{person / PerSchool},{(person % PerSchool == 0 ? "safety officer" : "teacher")}\n");
        }

        var importer = new RegisterImporter(ledger.Organizations, time);
        var isTaken = (await importer.ImportOrganizationsAsync(Encoding.UTF8.GetBytes(units.ToString()), cancel)).Plan is not null
            && (await importer.ImportStaffAsync(Encoding.UTF8.GetBytes(staff.ToString()), cancel)).Plan is not null;
        if (!isTaken)
        {
            throw new InvalidOperationException("The invented register was refused.");
        }
    }

    /// <param name="now">Local; each is due today.</param>
    public static async Task HazardsAsync(OpenLedger ledger, DateTimeOffset now, int persons, CancellationToken cancel)
    {
        await ledger.Numbers.EnsureAsync(now.Year, persons, cancel);
        foreach (var some in Enumerable.Range(0, persons).Chunk(PerCommit))
        {
            var commit = new Commit();
            await ledger.HazardWriter.AddAsync(commit, new RecordHazards([.. some.Select(person => Hazard(ledger, now, person))]), now, cancel);
            if (!(await ledger.CommitAsync(commit, cancel)).IsDone)
            {
                throw new InvalidOperationException("The invented hazards were refused.");
            }
        }
    }

    private static NewHazard Hazard(OpenLedger ledger, DateTimeOffset now, int person)
    {
        var (at, today) = (now.AddDays(-1), DateOnly.FromDateTime(now.DateTime));
        var facts = new HazardFacts(
            ledger.Numbers.Take(now.Year), HazardStatus.Assigned, HazardCategory.Buildings, Severity.General, Urgent: false, HazardSource.SelfCheck,
            string.Create(CultureInfo.InvariantCulture, $"S{person / PerSchool}"), Occurred: null, at, Owner: "门卫", Due: today, ClosedAt: null,
            Handler: Person(person), Holder: Person(person), ActBy: today);
        var decision = HazardRules.Decide(null, new RecordHazard(facts, new HazardWords("后门上锁", "后门", Measure: "换锁")), Actor.System, at);
        return new(Guid.CreateVersion7(at), Guid.CreateVersion7(at), decision.Events, []);
    }
}
