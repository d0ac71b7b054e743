using HazardBot.Ledger.Hazards;

namespace HazardBot.Benchmarks.Seed;

/// <summary>
/// Invented hazards of the large register, the same for the same number: so many open ones spread evenly over schools, steps and days
/// around <see cref="Today"/>, then a fifth as many closed ones.
/// </summary>
/// <param name="open">How many are open.</param>
internal sealed class LargeHazards(int open)
{
    /// <summary>A Tuesday; working days around it are Monday to Friday.</summary>
    public static readonly DateTimeOffset Today = new(2026, 12, 1, 8, 0, 0, TimeSpan.FromHours(8));

    private const int DaysAround = 20;
    private const int DaysReported = 700;
    private const int MajorEvery = 20;

    private static readonly HazardStatus[] Steps = [HazardStatus.Submitted, HazardStatus.Assigned, HazardStatus.InProgress, HazardStatus.AwaitingCheck];
    private static readonly HazardCategory[] Categories = [.. Enum.GetValues<HazardCategory>().Where(category => category != HazardCategory.Bullying)];
    private static readonly string[] Places = ["后门", "三楼走廊", "操场东侧", "食堂后厨", "实验楼二层", "校门口", "宿舍一层楼梯"];
    private static readonly string[] Faults = ["消防通道堵死了", "栏杆松动，一推就晃", "墙皮脱落", "插座发热", "井盖破损", "灭火器没有压力", "车辆超员"];

    public int All => open + (open / 5);

    public static int SchoolOf(int number) => number % LargeRegister.Schools;

    public HazardStatus StatusOf(int number) => number >= open ? HazardStatus.Closed : Steps[Round(number) % Steps.Length];

    /// <summary>Who has to act on an open one.</summary>
    public string HolderOf(int number) => StatusOf(number) switch
    {
        HazardStatus.Assigned => LargeRegister.Teacher(SchoolOf(number)),
        HazardStatus.AwaitingCheck => LargeRegister.Head(SchoolOf(number)),
        _ => LargeRegister.Officer(SchoolOf(number)),
    };

    public static DateOnly ActBy(int number) =>
        DateOnly.FromDateTime(Today.DateTime).AddDays((int)((((long)number * 7) + Round(number)) % ((2 * DaysAround) + 1)) - DaysAround);

    public int YearOf(int number) => ReportedAt(number).Year;

    public NewHazard Create(int number, Func<int, string> takeNumber)
    {
        var (status, at, place) = (StatusOf(number), ReportedAt(number), Places[number % Places.Length]);
        var (isClosed, isSubmitted) = (status == HazardStatus.Closed, status == HazardStatus.Submitted);
        var facts = new HazardFacts(
            takeNumber(at.Year),
            status,
            Categories[number / 3 % Categories.Length],
            number % MajorEvery == 0 ? Severity.Major : Severity.General,
            Urgent: false,
            HazardSource.SelfCheck,
            LargeRegister.School(SchoolOf(number)),
            Occurred: null,
            at,
            Owner: isSubmitted ? null : "贾老师",
            Due: isSubmitted ? null : ActBy(number),
            ClosedAt: isClosed ? at.AddDays(5) : null,
            Handler: isSubmitted || isClosed ? null : LargeRegister.Teacher(SchoolOf(number)),
            Holder: isClosed ? null : HolderOf(number),
            ActBy: isClosed ? null : ActBy(number));
        var words = new HazardWords($"{place}{Faults[number / 7 % Faults.Length]}，第{number}次巡查发现", place, Measure: isSubmitted ? null : "换新的");
        var decision = HazardRules.Decide(null, new RecordHazard(facts, words), Actor.System, at);
        return new(Guid.CreateVersion7(at), Guid.CreateVersion7(at), decision.Events, []);
    }

    private static int Round(int number) => number / LargeRegister.Schools;

    private DateTimeOffset ReportedAt(int number) => Today.AddDays(-1 - ((double)DaysReported * (All - number) / All));
}
