using HazardBot.Ledger.Hazards;

namespace HazardBot.Benchmarks.Seed;

/// <summary>Invented reports, the same for the same number: one hazard each, spread evenly over units, categories and three years.</summary>
/// <param name="units">Codes of the register.</param>
/// <param name="until">The newest is reported about then.</param>
internal sealed class SampleReports(IReadOnlyList<string> units, DateTimeOffset until)
{
    private const int Years = 3;
    private static readonly HazardCategory[] Categories = [.. Enum.GetValues<HazardCategory>().Where(category => category != HazardCategory.Bullying)];
    private static readonly string[] Places = ["后门", "三楼走廊", "操场东侧", "食堂后厨", "实验楼二层", "校门口", "宿舍一层楼梯"];
    private static readonly string[] Faults = ["消防通道堵死了", "栏杆松动，一推就晃", "墙皮脱落", "插座发热", "井盖破损", "灭火器过期没有压力", "车辆超员"];

    /// <param name="number">0 is the oldest.</param>
    /// <param name="all">How many there will be.</param>
    /// <param name="takeNumber">Gives the next ledger number of a year.</param>
    public FileReport Create(int number, int all, Func<int, string> takeNumber)
    {
        var at = Time(number, all);
        var place = Places[number % Places.Length];
        var description = $"{place}{Faults[number / 3 % Faults.Length]}，第{number}次巡查发现";
        var report = new Report(
            Guid.CreateVersion7(at),
            Receipt.Create(),
            new("test", $"seed-conversation-{number}", $"seed-user-{number}", null, "zh-CN"),
            Contact: null,
            Anonymous: number % 5 == 0,
            at);
        var facts = new HazardFacts(
            takeNumber(at.Year),
            HazardStatus.Submitted,
            Categories[number % Categories.Length],
            number % 20 == 0 ? Severity.Major : Severity.General,
            Urgent: false,
            HazardSource.Report,
            units[number % units.Count],
            Occurred: null,
            at,
            Report: report.Id);
        var decision = HazardRules.Decide(null, new FileHazard(facts, new(description, place, description)), Actor.Reporter, at);
        return new(report, [new(Guid.CreateVersion7(at), Guid.CreateVersion7(at), decision.Events, [])]);
    }

    public int Year(int number, int all) => Time(number, all).Year;

    private DateTimeOffset Time(int number, int all) => until.AddDays(-365.0 * Years * (all - number) / all);
}
