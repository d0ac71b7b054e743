using HazardBot.Chat;
using HazardBot.Delivery;
using HazardBot.Dialogs.Reminding;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Reminders;
using HazardBot.Turns;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HazardBot.Tests.Reminders.Month;

/// <summary>A month of twelve schools, by a clock that is moved: tips, repairs, late ones, a holiday, a node that dies in the pass.</summary>
public sealed class MonthTests
{
    private const string EarlyRiser = "石勤检";
    private const int ChoosesHour = 3;
    private const int NodeDies = 10;

    private static readonly int[] Asks = [5, 10, 14, 20, 24, 27];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_is_reminded_once_of_what_is_theirs_and_the_lists_are_those_of_the_script()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel, MonthRun.Start);
        var run = new MonthRun(world, Cancel);
        foreach (var person in MonthPlan.Staff)
        {
            await run.BindAsync(person);
        }

        for (var day = 2; day <= MonthPlan.LastDay; day++)
        {
            await LiveAsync(world, run, day);
        }

        Assert.Empty(await world.Ledger.SetAside.ListAsync(1, Cancel));
        Assert.Equal(MonthPlan.Cases.Count, run.Numbers.Count);
        DigestsAreThoseOfTheScript(run);
        TasksAreToldOnce(run);
        SweepsAreRemindedOf(run);
        Assert.Equal(ListOf(MonthPlan.Schools.Except(MonthPlan.Filing)), ListOf(await MissedAsync(world)));
    }

    private static async Task LiveAsync(ScriptWorld world, MonthRun run, int day)
    {
        if (day == NodeDies)
        {
            await run.UntilAsync(day, new(7, 59));
            world.Clock.Advance(TimeSpan.FromMinutes(1));
            await DieInThePassAsync(world);
            await world.RestartAsync(Cancel);
            await world.RemindAsync(Cancel);
            run.Listen();
        }

        await run.UntilAsync(day, new(10, 0));
        if (day == ChoosesHour)
        {
            Assert.Contains("每天7点", await run.SayAsync(EarlyRiser, "提醒时间改到7点"), StringComparison.Ordinal);
        }

        foreach (var planned in MonthPlan.Cases)
        {
            await run.DoAsync(planned, day);
        }

        foreach (var school in MonthPlan.SweepsFiled.Contains(day) ? MonthPlan.Filing : [])
        {
            Assert.Contains("零排查", await run.SayAsync(school.Officer, "零排查"), StringComparison.Ordinal);
        }

        await run.UntilAsync(day, new(15, 0));
        foreach (var (person, top) in Asks.Contains(day) ? Askers : [])
        {
            var (count, numbers) = await run.AskOverdueAsync(person);
            var expected = MonthCount.Overdue(top, day);
            Assert.True(expected.Count == count, $"{top} on the {day}th: {expected.Count} ≠ {count}");
            Assert.Equal(ListOf(expected.Select(index => run.Numbers[index])), ListOf(numbers));
        }

        await run.UntilAsync(day, new(15, 30));
        foreach (var planned in MonthPlan.Cases.Where(planned => run.Numbers.ContainsKey(planned.Index)))
        {
            await run.LaterAsync(planned, day);
        }
    }

    private static (string Person, string Top)[] Askers => [("甄安全", "市教育局"), ("郝认真", "市南区"), ("阎把关", "黄岛区"), ("万无失", "平度市")];

    /// <summary>The node ends after it has written some of the day's digests and not the others.</summary>
    private static async Task DieInThePassAsync(ScriptWorld world)
    {
        T Of<T>()
            where T : notnull => world.Services.GetRequiredService<T>();

        var dying = new DailyPass(world.Ledger, Of<RegisterWatch>(), Of<DigestDays>(), Of<Ladder>(), Of<SweepRules>(), Of<HandedOver>(), Of<OutboxSignal>(), new DyingChance(world.Chance))
        {
            CommitSize = 2,
        };
        await Assert.ThrowsAsync<InvalidOperationException>(() => dying.RunAsync(0, world.Now, isDryRun: false, Cancel));
    }

    private static void DigestsAreThoseOfTheScript(MonthRun run)
    {
        var indexes = run.Numbers.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        var heard = run.Heard.Where(heard => heard.Text.StartsWith("早上好", StringComparison.Ordinal)).ToLookup(heard => (heard.Person, heard.Day));
        foreach (var person in MonthPlan.Staff)
        {
            for (var day = 3; day <= MonthPlan.LastDay; day++)
            {
                var expected = MonthCount.DigestOf(person, day);
                var digests = heard[(person, day)].ToList();
                Assert.True(digests.Count == (expected.Count == 0 ? 0 : 1), $"{person} on the {day}th: {digests.Count} digests");
                Assert.All(digests, digest =>
                {
                    Assert.Equal(person == EarlyRiser && day > ChoosesHour ? 7 : 8, digest.Hour);
                    Assert.StartsWith($"早上好，今天有 {expected.Count} 件事", digest.Text, StringComparison.Ordinal);
                    Assert.True(Shown(expected) == Shown(LinesOf(digest, indexes)), $"{person} on the {day}th:\n{Shown(expected)}\n≠\n{digest.Text}");
                });
            }
        }
    }

    private static void TasksAreToldOnce(MonthRun run)
    {
        var told = run.Heard.Where(heard => heard.Text.StartsWith("有一件事等您", StringComparison.Ordinal)).Select(heard => $"{heard.Person} {MonthRun.NumbersIn(heard.Text)[0]}");

        Assert.Equal(ListOf(MonthCount.Tasks().Select(task => $"{task.Person} {run.Numbers[task.Case]}")), ListOf(told));
    }

    private static void SweepsAreRemindedOf(MonthRun run)
    {
        var owing = MonthPlan.Schools.Except(MonthPlan.Filing).SelectMany(school => school.Sweepers).ToList();
        var reminded = run.Heard.Where(heard => heard.Text.Contains("排查还没报", StringComparison.Ordinal)).Select(heard => $"{heard.Person} {heard.Day} {heard.Hour}");

        Assert.Equal(ListOf(MonthPlan.SweepsDue.SelectMany(day => owing.Select(person => $"{person} {day} 8"))), ListOf(reminded));
    }

    /// <summary>应查未查 of the first week: who is left of the twelve.</summary>
    private static async Task<IEnumerable<string>> MissedAsync(ScriptWorld world)
    {
        var week = new DateOnly(2026, 2, 2);
        var records = await world.Ledger.Sweeps.OfWeekAsync(week, Cancel);
        var missed = world.Services.GetRequiredService<SweepRules>().Missed(world.Register, week, records, DateOnly.FromDateTime(world.Now.DateTime));
        return missed.Select(unit => unit.Name).Intersect(MonthPlan.Schools.Select(school => school.Name), StringComparer.Ordinal);
    }

    private static SortedDictionary<int, string> LinesOf(Heard digest, Dictionary<string, int> indexes)
    {
        string[] heads = [MonthCount.Red, MonthCount.Yellow, MonthCount.ToAccept, MonthCount.ToCheck, MonthCount.ToDecide, MonthCount.Below];
        var (lines, head) = (new SortedDictionary<int, string>(), "");
        foreach (var line in digest.Text.Split('\n'))
        {
            head = heads.Contains(line) ? line : head;
            foreach (var number in MonthRun.NumbersIn(line))
            {
                lines.Add(indexes[number], head);
            }
        }

        return lines;
    }

    private static string Shown(SortedDictionary<int, string> lines) => string.Join('\n', lines.Select(line => $"{line.Key} {line.Value}"));

    private static List<string> ListOf(IEnumerable<PlannedSchool> schools) => ListOf(schools.Select(school => school.Name));

    private static List<string> ListOf(IEnumerable<string> items) => [.. items.Order(StringComparer.Ordinal)];

    /// <summary>Gives some ids, then the node is gone.</summary>
    private sealed class DyingChance(IChanceSource chance) : IChanceSource
    {
        private int _left = 3;

        public Guid NewId(DateTimeOffset now) => _left-- > 0 ? chance.NewId(now) : throw new InvalidOperationException("The node is gone.");

        public string NewReceipt() => chance.NewReceipt();

        public string NewCode() => chance.NewCode();
    }
}
