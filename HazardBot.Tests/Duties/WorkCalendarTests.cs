using System.Globalization;
using HazardBot.Ledger.Duties;
using Xunit;

namespace HazardBot.Tests.Duties;

/// <summary>The dates are those of the State Council's notices.</summary>
public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Shipped;

    [Theory]
    [InlineData("2019-12-25", true)]
    [InlineData("2019-12-27", true)]
    [InlineData("2019-12-30", true)]
    [InlineData("2020-01-19", true)]
    [InlineData("2020-01-27", false)]
    [InlineData("2020-02-27", true)]
    [InlineData("2020-02-28", true)]
    [InlineData("2020-03-27", true)]
    [InlineData("2020-04-26", true)]
    [InlineData("2020-04-27", true)]
    [InlineData("2020-05-09", true)]
    [InlineData("2020-05-27", true)]
    [InlineData("2020-05-31", false)]
    [InlineData("2020-06-28", true)]
    [InlineData("2022-12-31", false)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-02-14", true)]
    [InlineData("2018-12-29", true)]
    public void A_day_is_worked_or_off_as_announced(string day, bool isWorkday) => Assert.Equal(isWorkday, Calendar.IsWorkday(Day(day)));

    [Theory]
    [InlineData("2019-12-25", "2019-12-25")]
    [InlineData("2019-12-30", "2019-12-30")]
    [InlineData("2020-01-27", "2020-01-23")]
    [InlineData("2020-02-27", "2020-02-27")]
    [InlineData("2020-02-28", "2020-02-28")]
    [InlineData("2020-05-31", "2020-05-29")]
    public void The_last_working_day_on_or_before_a_date(string day, string expected) =>
        Assert.Equal(Day(expected), Calendar.LastWorkdayOnOrBefore(Day(day)));

    [Theory]
    [InlineData("2020-01-20", 1, "2020-01-21")]
    [InlineData("2020-01-20", 3, "2020-01-23")]
    [InlineData("2020-01-20", 4, "2020-02-03")]
    [InlineData("2020-01-20", 5, "2020-02-04")]
    [InlineData("2020-01-18", 1, "2020-01-19")]
    [InlineData("2020-02-03", -1, "2020-01-23")]
    [InlineData("2020-01-25", 0, "2020-01-25")]
    public void The_start_is_not_counted(string start, int count, string expected) =>
        Assert.Equal(Day(expected), Calendar.AddWorkdays(Day(start), count));

    [Fact]
    public void Days_off_are_passed_over_both_ways()
    {
        Assert.Equal(Day("2020-02-03"), Calendar.NextWorkday(Day("2020-01-23")));
        Assert.Equal(Day("2020-01-23"), Calendar.PreviousWorkday(Day("2020-02-03")));
    }

    [Fact]
    public void A_year_without_data_has_mondays_to_fridays()
    {
        Assert.True(Calendar.KnowsYear(2026));
        Assert.False(Calendar.KnowsYear(2027));
        Assert.True(Calendar.IsWorkday(Day("2027-10-01")));
        Assert.False(Calendar.IsWorkday(Day("2027-10-02")));
    }

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-10-31", null)]
    [InlineData("2026-11-01", 2027)]
    [InlineData("2026-12-31", 2027)]
    [InlineData("2027-01-01", 2027)]
    public void From_november_on_the_missing_next_year_is_warned_of(string today, int? year) =>
        Assert.Equal(year, Calendar.MissingYearWarning(Day(today)));

    [Fact]
    public void Rows_of_the_installation_win()
    {
        var own = WorkdayTable.Read("year,day,kind\r\n2026,2026-06-15,off\r\n2026,2026/2/14,off\r\n2027,2027-01-02,work\r\n");
        var calendar = new WorkCalendar([.. WorkdayTable.Shipped(), .. own.Days]);

        Assert.Null(own.BadLine);
        Assert.False(calendar.IsWorkday(Day("2026-06-15")));
        Assert.False(calendar.IsWorkday(Day("2026-02-14")));
        Assert.True(calendar.IsWorkday(Day("2027-01-02")));
        Assert.True(calendar.KnowsYear(2027));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("day,kind\n2027-01-01,off", 1)]
    [InlineData("year,day,kind\n2027,2027-01-01,holiday", 2)]
    [InlineData("year,day,kind\n\n2027,2027-02-30,off", 3)]
    [InlineData("year,day,kind\n2027,2025-01-01,off", 2)]
    [InlineData("year,day,kind\n2027,2027-01-01", 2)]
    public void A_line_that_can_not_be_read_is_named(string text, int line)
    {
        var reading = WorkdayTable.Read(text);

        Assert.Equal(line, reading.BadLine);
        Assert.Empty(reading.Days);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
