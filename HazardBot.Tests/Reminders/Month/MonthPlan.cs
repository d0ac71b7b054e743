namespace HazardBot.Tests.Reminders.Month;

/// <summary>A school of the scenario, with those who hear of its hazards: by hand from the invented register.</summary>
/// <param name="Officer">Takes on what is reported there.</param>
/// <param name="Checker">Checks what the officer says is done, and decides on more time.</param>
/// <param name="Heads">Hear of what is overdue after three working days.</param>
/// <param name="Above">After six.</param>
/// <param name="Top">After ten.</param>
/// <param name="Sweepers">Are reminded of the weekly sweep.</param>
internal sealed record PlannedSchool(string Name, string District, string Officer, string Checker, string[] Heads, string[] Above, string[] Top, string[] Sweepers);

/// <summary>What becomes of a hazard, in days of February 2026.</summary>
/// <param name="Asked">An extension is asked for.</param>
/// <param name="Later">Until then.</param>
internal sealed record Course(int Told, int Accepted, int Due, int Done, int Passed, int? Asked = null, int? Granted = null, int? Later = null);

/// <summary>One hazard of the scenario.</summary>
internal sealed record PlannedCase(int Index, PlannedSchool School, Course Course, string Words)
{
    public string Reporter => $"家长{Index}";
}

/// <summary>
/// Twelve schools in February 2026, the month of 春节: Saturday 14 and Saturday 28 are worked, 15 to 23 are off. Everything here was put down by
/// hand; nothing asks the product's calendar.
/// </summary>
internal static class MonthPlan
{
    public static readonly int[] Workdays = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 24, 25, 26, 27, 28];

    public const int LastDay = 28;

    public static readonly int[] SweepsFiled = [5, 12, 26];

    public static readonly int[] SweepsDue = [6, 13, 27];

    public static readonly Course[] Courses =
    [
        new(2, 2, 6, 5, 6),
        new(2, 3, 9, 10, 11),
        new(4, 4, 13, 24, 25),
        new(5, 6, 14, 25, 26),
        new(6, 9, 18, 24, 24),
        new(2, 2, 4, 26, 27),
        new(3, 9, 12, 12, 13),
        new(19, 24, 27, 27, 28),
        new(9, 9, 11, 11, 26),
        new(10, 10, 12, 26, 27, Asked: 11, Granted: 12, Later: 27),
    ];

    private static readonly string[] SouthTop = ["戚上心", "甄安全"], IslandTop = ["梁周全", "甄安全"], PlainTop = ["庞到位", "甄安全"];

    public static readonly PlannedSchool[] Schools =
    [
        new("海风实验小学", "市南区", "简修门", "郝校风", ["郝校风", "魏雨绸"], ["郝认真"], SouthTop, ["简修门", "贾老师"]),
        new("海风第二实验小学", "市南区", "石勤检", "方未然", ["方未然"], ["郝认真"], SouthTop, ["石勤检"]),
        new("云岭育才中学", "市南区", "甄负责", "闻必应", ["闻必应"], ["郝认真"], SouthTop, ["甄负责", "郝细心"]),
        new("海风幼儿园", "市南区", "佟开心", "戚上心", ["佟开心"], ["郝认真"], SouthTop, []),
        new("港湾第二中学", "黄岛区", "查必清", "单敢当", ["单敢当"], ["阎把关"], IslandTop, ["查必清", "温老师"]),
        new("港湾第二中学分校", "黄岛区", "严丝缝", "盛有序", ["盛有序"], ["阎把关"], IslandTop, ["严丝缝"]),
        new("月亮湾小学", "黄岛区", "鲁平安", "裘提醒", ["裘提醒"], ["阎把关"], IslandTop, ["鲁平安"]),
        new("港湾职业中等专业学校", "黄岛区", "纪守牢", "施有方", ["施有方"], ["阎把关"], IslandTop, ["纪守牢"]),
        new("柳河镇中心小学", "平度市", "霍小心", "田守望", ["田守望"], ["万无失"], PlainTop, ["霍小心"]),
        new("柳河镇初级中学", "平度市", "岑巡视", "梅隐患", ["梅隐患"], ["万无失"], PlainTop, ["岑巡视"]),
        new("大槐树小学", "平度市", "槐有荫", "庞到位", ["槐有荫"], ["万无失"], PlainTop, []),
        new("启明高级中学", "市教育局", "卜麻痹", "居思危", ["居思危"], ["甄安全"], [], ["卜麻痹"]),
    ];

    public static readonly IReadOnlyList<PlannedCase> Cases =
    [
        .. Schools.SelectMany((school, i) => new[]
        {
            new PlannedCase(2 * i, school, Courses[i % Courses.Length], $"{school.Name}后门天天锁着，消防通道堵死了"),
            new PlannedCase((2 * i) + 1, school, Courses[(i + 5) % Courses.Length], $"{school.Name}围墙歪了"),
        }),
    ];

    public static IEnumerable<string> Staff => Schools.SelectMany(s => s.Heads.Concat(s.Above).Concat(s.Top).Concat(s.Sweepers).Append(s.Officer).Append(s.Checker)).Distinct(StringComparer.Ordinal);

    /// <summary>The schools that file the week's sweep in time.</summary>
    public static IEnumerable<PlannedSchool> Filing => Schools.Where((_, i) => i % 2 == 0);

    public static bool IsWorkday(int day) => Workdays.Contains(day);

    /// <summary>The how-manieth working day after; after the month's last comes Monday, the second of March.</summary>
    public static int WorkdayAfter(int day, int count) => Workdays.Where(d => d > day).Append(LastDay + 2).ElementAt(count - 1);

    /// <summary>How many working days are over since.</summary>
    public static int Passed(int day, int today) => Workdays.Count(d => d > day && d <= today);
}
