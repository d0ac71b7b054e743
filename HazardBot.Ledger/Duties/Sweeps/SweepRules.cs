using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Duties.Sweeps;

/// <summary>The rules of the weekly sweep (一周一排查). Pure; times are local.</summary>
public sealed class SweepRules
{
    private const int DaysOfWeek = 7;

    private readonly WorkCalendar _calendar;
    private readonly int _dueDay;
    private readonly TimeOnly _dueTime;
    private readonly DateOnly? _first;
    private readonly DateOnly? _last;

    /// <param name="settings">Checked.</param>
    public SweepRules(WorkCalendar calendar, SweepSettings settings)
    {
        _calendar = calendar;
        _dueDay = DaysAfterMonday(settings.Day()!.Value);
        _dueTime = settings.Time()!.Value;
        (_first, _last) = (settings.FirstDay(), settings.LastDay());
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-DaysAfterMonday(day.DayOfWeek));

    /// <summary>Schools and kindergartens, while the register has them.</summary>
    public static bool IsAskedOf(Organization unit) =>
        unit.Kind is OrganizationKind.School or OrganizationKind.Kindergarten && unit.VanishedAt is null;

    /// <summary>Not of weeks before or after the time set.</summary>
    public bool IsAskedIn(DateOnly week) => !(_first > week.AddDays(DaysOfWeek - 1)) && !(_last < week);

    /// <summary>The day set; where it is off, the last working day before it in the week, else the first after it.</summary>
    public DateTime DueAt(DateOnly week)
    {
        var set = week.AddDays(_dueDay);
        var days = Days(week).Where(_calendar.IsWorkday).ToList();
        var due = days.Count == 0 ? set : days.LastOrDefault(day => day <= set, days[0]);
        return due.ToDateTime(_dueTime);
    }

    /// <param name="records">Those of the week: at least the unit's own and those of the units above it.</param>
    public SweepStanding Standing(Register register, Organization unit, DateOnly week, IEnumerable<Sweep> records)
    {
        var of = records.Where(sweep => sweep.Week == week).ToDictionary(sweep => sweep.Unit, StringComparer.Ordinal);
        return Standing(register, unit, week, of);
    }

    /// <summary>A sweep that was done; 0 found is 零排查 and counts as done. A week that is over may still be filed, and shows as late.</summary>
    /// <param name="standing">What <see cref="Standing(Register, Organization, DateOnly, IEnumerable{Sweep})"/> gave for this week.</param>
    /// <param name="staff">Staff code of who files it.</param>
    public SweepDecision File(Organization unit, DateOnly week, SweepStanding standing, int found, string staff, DateTimeOffset now)
    {
        if (standing.Record is { } record)
        {
            return new SweepDecision.AlreadyThere(record);
        }

        return (!IsAskedOf(unit) || !IsAskedIn(week), week > DateOnly.FromDateTime(now.DateTime), found is < 0 or > Sweep.MostFound) switch
        {
            (true, _, _) => new SweepDecision.Refused(SweepRefusal.NotAsked),
            (_, true, _) => new SweepDecision.Refused(SweepRefusal.NotYet),
            (_, _, true) => new SweepDecision.Refused(SweepRefusal.CountOutOfRange),
            _ => new SweepDecision.Filed(new Sweep(unit.Code, week, SweepState.Done, staff, now, found)),
        };
    }

    /// <summary>A pause, of a school or of all below a unit. Weeks to come may be paused.</summary>
    /// <param name="record">What this unit has for this week.</param>
    public static SweepDecision Pause(Organization unit, DateOnly week, Sweep? record, string reason, string staff, DateTimeOffset now)
    {
        if (record is not null)
        {
            return new SweepDecision.AlreadyThere(record);
        }

        return string.IsNullOrWhiteSpace(reason) || reason.Length > Sweep.LongestReason
            ? new SweepDecision.Refused(SweepRefusal.ReasonMissing)
            : new SweepDecision.Filed(new Sweep(unit.Code, week, SweepState.Paused, staff, now, 0, reason));
    }

    /// <summary>迟报: done, but after it was due.</summary>
    public bool IsLate(Sweep sweep, TimeZoneInfo zone) =>
        sweep.State == SweepState.Done && TimeZoneInfo.ConvertTime(sweep.FiledAt, zone).DateTime > DueAt(sweep.Week);

    /// <summary>The units that still owe a week's sweep, in the order of the register: who is to be reminded.</summary>
    /// <param name="records">All of the week.</param>
    public IReadOnlyList<Organization> Owing(Register register, DateOnly week, IEnumerable<Sweep> records)
    {
        var of = records.Where(sweep => sweep.Week == week).ToDictionary(sweep => sweep.Unit, StringComparer.Ordinal);
        return [.. register.All.Where(unit => Standing(register, unit, week, of).IsOwed)];
    }

    /// <summary>应查未查: the week is over and there is no record.</summary>
    /// <inheritdoc cref="Owing"/>
    public IReadOnlyList<Organization> Missed(Register register, DateOnly week, IEnumerable<Sweep> records, DateOnly today) =>
        today < week.AddDays(DaysOfWeek) ? [] : Owing(register, week, records);

    private SweepStanding Standing(Register register, Organization unit, DateOnly week, Dictionary<string, Sweep> of)
    {
        var record = of.GetValueOrDefault(unit.Code) ?? register.Ancestry(unit.Code)
            .Select(above => of.GetValueOrDefault(above.Code))
            .FirstOrDefault(sweep => sweep is { State: SweepState.Paused });

        // Where nobody is at work all week, a sweep may be filed but is not missed.
        var isRequired = IsAskedOf(unit) && IsAskedIn(week) && record?.State != SweepState.Paused && Days(week).Any(_calendar.IsWorkday);
        return new(isRequired, DueAt(week), record);
    }

    private static IEnumerable<DateOnly> Days(DateOnly week) => Enumerable.Range(0, DaysOfWeek).Select(week.AddDays);

    private static int DaysAfterMonday(DayOfWeek day) => ((int)day + DaysOfWeek - 1) % DaysOfWeek;
}
