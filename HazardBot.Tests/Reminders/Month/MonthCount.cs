namespace HazardBot.Tests.Reminders.Month;

/// <summary>What the digests have to say, counted from the plan.</summary>
internal static class MonthCount
{
    public const string Red = "🔴 已过期";
    public const string Yellow = "🟡 快到期";
    public const string ToAccept = "等您受理";
    public const string ToCheck = "等您复查";
    public const string ToDecide = "等您批延期";
    public const string Below = "下级已过期";

    /// <param name="Kind">What the holder has to do.</param>
    private sealed record Waiting(string Holder, int ActBy, string Kind);

    /// <summary>The lines of the digest of a day at eight, by case; empty where there is none.</summary>
    public static SortedDictionary<int, string> DigestOf(string person, int day)
    {
        var lines = new SortedDictionary<int, string>();
        foreach (var planned in MonthPlan.Cases)
        {
            if (WaitingAt(planned, day) is { } waiting && Line(planned.School, waiting, person, day) is { } line)
            {
                lines.Add(planned.Index, line);
            }
        }

        return lines;
    }

    /// <summary>Cases past their deadline and not closed at three in the afternoon, below a district or the bureau.</summary>
    public static IReadOnlyList<int> Overdue(string top, int day) =>
    [
        .. from planned in MonthPlan.Cases
           let course = planned.Course
           let due = course.Granted < day ? course.Later!.Value : course.Due
           where top == "市教育局" || planned.School.District == top
           where course.Accepted <= day && due < day && course.Passed >= day
           select planned.Index,
    ];

    /// <summary>Who is told of a case the moment it is theirs: once when it is reported, once for each step that waits for them.</summary>
    public static IEnumerable<(string Person, int Case)> Tasks() =>
        from planned in MonthPlan.Cases
        let isExtended = planned.Course.Asked is not null
        from person in new[] { planned.School.Officer, planned.School.Checker }.Concat(isExtended ? [planned.School.Checker, planned.School.Officer] : [])
        select (person, planned.Index);

    private static string? Line(PlannedSchool school, Waiting waiting, string person, int day)
    {
        var isOver = waiting.ActBy < day;
        if (waiting.Holder == person)
        {
            return !MonthPlan.IsWorkday(day) ? waiting.ActBy == day ? Mine(waiting, day) : null
                : isOver || waiting.Kind != Yellow || MonthPlan.WorkdayAfter(day, 1) >= waiting.ActBy ? Mine(waiting, day)
                : null;
        }

        return isOver && MonthPlan.IsWorkday(day) && Hears(school, person, MonthPlan.Passed(waiting.ActBy, day)) ? Below : null;
    }

    private static string Mine(Waiting waiting, int day) => waiting.ActBy < day ? Red : waiting.Kind;

    private static bool Hears(PlannedSchool school, string person, int passed) =>
        (passed >= 1 && person == school.Officer && school.Sweepers.Contains(person))
        || (passed >= 3 && school.Heads.Contains(person))
        || (passed >= 6 && school.Above.Contains(person))
        || (passed >= 10 && school.Top.Contains(person));

    /// <summary>As it stands at eight: what was done that day comes later.</summary>
    private static Waiting? WaitingAt(PlannedCase planned, int day)
    {
        var (course, school) = (planned.Course, planned.School);
        return day switch
        {
            _ when day > course.Passed || day <= course.Told => null,
            _ when day <= course.Accepted => new(school.Officer, MonthPlan.WorkdayAfter(course.Told, 1), ToAccept),
            _ when day > course.Done => new(school.Checker, MonthPlan.WorkdayAfter(course.Done, 2), ToCheck),
            _ when day > course.Asked && day <= course.Granted => new(school.Checker, MonthPlan.WorkdayAfter(course.Asked.Value, 1), ToDecide),
            _ => new(school.Officer, day > course.Granted ? course.Later!.Value : course.Due, Yellow),
        };
    }
}
