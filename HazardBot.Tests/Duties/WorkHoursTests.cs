using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HazardBot.Ledger.Duties;
using Xunit;

namespace HazardBot.Tests.Duties;

public sealed class WorkHoursTests
{
    private static readonly WorkHours Hours = new(
        WorkCalendar.Shipped,
        WorkSpan.TryParse("08:30-11:30")!.Value,
        WorkSpan.TryParse("13:30-17:00")!.Value,
        TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    [Theory]
    [InlineData("2026-11-20 16:30", 60, "2026-11-23 09:00")]
    [InlineData("2026-11-20 16:30", 30, "2026-11-20 17:00")]
    [InlineData("2026-11-24 11:00", 60, "2026-11-24 14:00")]
    [InlineData("2026-11-24 06:00", 10, "2026-11-24 08:40")]
    [InlineData("2026-11-21 12:00", 60, "2026-11-23 09:30")]
    [InlineData("2026-11-24 08:30", 390, "2026-11-24 17:00")]
    [InlineData("2026-11-24 08:30", 391, "2026-11-25 08:31")]
    [InlineData("2020-01-23 16:59", 2, "2020-02-03 08:31")]
    [InlineData("2026-11-21 12:00", 0, "2026-11-21 12:00")]
    public void Only_working_time_passes(string start, int minutes, string expected) =>
        Assert.Equal(At(expected), Hours.Add(At(start), TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void An_instant_of_another_offset_is_the_same_instant() =>
        Assert.Equal(At("2026-11-23 09:00"), Hours.Add(At("2026-11-20 16:30").ToUniversalTime(), TimeSpan.FromHours(1)));

    [Theory]
    [InlineData("2026-11-24 08:30", true)]
    [InlineData("2026-11-24 11:30", false)]
    [InlineData("2026-11-24 13:30", true)]
    [InlineData("2026-11-24 17:00", false)]
    [InlineData("2026-11-22 10:00", false)]
    [InlineData("2026-02-14 10:00", true)]
    public void Work_begins_and_ends_on_time(string at, bool isWorkTime) => Assert.Equal(isWorkTime, Hours.IsWorkTime(At(at)));

    [Property(Arbitrary = [typeof(WorkHoursTests)])]
    public bool What_was_added_lies_between(DateTimeOffset start, TimeSpan working) =>
        Hours.Between(start, Hours.Add(start, working)) == working;

    [Theory]
    [InlineData("8:30-11:30")]
    [InlineData("08:30")]
    [InlineData("11:30-08:30")]
    [InlineData("08:30-08:30")]
    [InlineData("08:30-24:00")]
    public void What_is_no_span_is_refused(string text) => Assert.Null(WorkSpan.TryParse(text));

    public static Arbitrary<DateTimeOffset> Instants() =>
        Gen.Choose(0, 4_000_000).Select(n => At("2019-06-01 00:00").AddMinutes(n)).ToArbitrary();

    public static Arbitrary<TimeSpan> Durations() => Gen.Choose(0, 6000).Select(n => TimeSpan.FromMinutes(n)).ToArbitrary();

    private static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
