using System.Globalization;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Duties;

public sealed class DueDatesTests
{
    private static readonly DueDates Dates = new(WorkCalendar.Shipped, new Clocks());

    [Theory]
    [InlineData("2026-11-25", "2026-11-24", "2026-11-26")]
    [InlineData("2026-11-23", "2026-11-20", "2026-11-24")]
    [InlineData("2026-11-27", "2026-11-26", "2026-11-30")]
    [InlineData("2020-01-27", "2020-01-23", "2020-02-03")]
    public void Yellow_is_the_working_day_before_and_red_the_first_after(string due, string yellow, string red)
    {
        Assert.Equal(Day(yellow), Dates.Yellow(Day(due)));
        Assert.Equal(Day(red), Dates.Red(Day(due)));
    }

    [Fact]
    public void Without_another_date_a_hazard_has_seven_or_thirty_days()
    {
        Assert.Equal(Day("2026-12-01"), Dates.Hazard(Severity.General, Day("2026-11-24")));
        Assert.Equal(Day("2026-12-24"), Dates.Hazard(Severity.Major, Day("2026-11-24")));
    }

    [Fact]
    public void Steps_take_working_days()
    {
        var monday = Day("2020-01-20");

        Assert.Equal(Day("2020-01-21"), Dates.AcceptBy(monday));
        Assert.Equal(Day("2020-01-22"), Dates.MisrouteReturnBy(monday));
        Assert.Equal(Day("2020-02-04"), Dates.FirstReplyBy(monday));
        Assert.Equal(Day("2020-02-04"), Dates.CloseBy(monday));
        Assert.Equal(Day("2020-02-18"), Dates.ExtendedCloseBy(Dates.CloseBy(monday)));
        Assert.Equal(Day("2020-01-22"), Dates.CheckBy(monday));
        Assert.Equal(Day("2020-01-21"), Dates.ExtensionDecisionBy(monday));
    }

    [Fact]
    public void Reminders_aim_at_the_last_working_day_of_an_ordered_date()
    {
        Assert.Equal([Day("2020-01-15"), Day("2020-01-20"), Day("2020-01-22"), Day("2020-01-23")], Dates.Reminders(Day("2020-01-27")));
        Assert.Equal(Day("2020-05-29"), Dates.Reminders(Day("2020-05-31"))[^1]);
    }

    [Fact]
    public void Limits_are_settings()
    {
        var dates = new DueDates(WorkCalendar.Shipped, new Clocks { GeneralHazardDays = 3, YellowWorkdaysBefore = 2, ObligationReminders = "0, 2" });

        Assert.Equal(Day("2026-11-27"), dates.Hazard(Severity.General, Day("2026-11-24")));
        Assert.Equal(Day("2026-11-23"), dates.Yellow(Day("2026-11-25")));
        Assert.Equal([Day("2026-11-23"), Day("2026-11-25")], dates.Reminders(Day("2026-11-25")));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
