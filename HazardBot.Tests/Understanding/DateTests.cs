using System.Globalization;
using Xunit;

namespace HazardBot.Tests.Understanding;

public class DateTests
{
    [Theory]
    [InlineData("昨天后门锁了", "2026-11-22")]
    [InlineData("昨天下午四点半孩子被打了", "2026-11-22T16:30")]
    [InlineData("前天晚自习停电", "2026-11-21")]
    [InlineData("大前天早自习墙皮掉下来", "2026-11-20")]
    [InlineData("今天中午吃出虫子", "2026-11-23")]
    [InlineData("上周五第三节课后他们打架", "2026-11-20")]
    [InlineData("周五有人翻墙", "2026-11-20")]
    [InlineData("上周一门口撞车", "2026-11-16")]
    [InlineData("星期天晚上8点宿舍停电", "2026-11-22T20:00")]
    [InlineData("周一早上七点五十校门口堵", "2026-11-23T07:50")]
    [InlineData("20号锅炉坏了", "2026-11-20")]
    [InlineData("25号锅炉坏了", "2026-10-25")]
    [InlineData("11.20食堂吃出头发", "2026-11-20")]
    [InlineData("11/20 canteen food was bad", "2026-11-20")]
    [InlineData("11月中旬围墙塌了一块", "2026-11-11")]
    [InlineData("上个月下旬墙裂的", "2026-10-21")]
    [InlineData("10月8号栏杆断了", "2026-10-08")]
    [InlineData("十月八日栏杆断了", "2026-10-08")]
    [InlineData("12月3号栏杆断了", "2025-12-03")]
    [InlineData("2026年9月1日开学那天墙裂了", "2026-09-01")]
    [InlineData("2026-11-19 后门锁着", "2026-11-19")]
    [InlineData("三天前有陌生人进校园", "2026-11-20")]
    [InlineData("两周前井盖丢了", "2026-11-09")]
    [InlineData("刚才食堂吃出虫子", "2026-11-23")]
    [InlineData("今早8:15校门口撞了", "2026-11-23T08:15")]
    [InlineData("一到放学门口就堵，昨天差点撞着孩子", "2026-11-22")]
    [InlineData("国庆节那天操场灯掉了", "2026-10-01")]
    [InlineData("yesterday at 4:30 pm he was hit", "2026-11-22T16:30")]
    [InlineData("last friday the gate was locked", "2026-11-20")]
    [InlineData("on Friday the gate was locked", "2026-11-20")]
    [InlineData("the gate was locked this morning", "2026-11-23")]
    [InlineData("two days ago the light fell", "2026-11-21")]
    [InlineData("on November 20 the light fell", "2026-11-20")]
    [InlineData("9月份栏杆就断了", "2026-09-01")]
    [InlineData("去年12月墙就裂了", "2025-12-01")]
    [InlineData("这周墙裂了", "2026-11-23")]
    [InlineData("上周墙裂了", "2026-11-16")]
    [InlineData("上个月墙裂了", "2026-10-01")]
    [InlineData("三个月没人修", null)]
    [InlineData("灯坏了两个月了", null)]
    [InlineData("现在孩子头晕", "2026-11-23")]
    [InlineData("天天锁着", null)]
    [InlineData("每天下午4点门口就堵", null)]
    [InlineData("每周五都有人翻墙", null)]
    [InlineData("最近老是停电", null)]
    [InlineData("一放学就堵", null)]
    [InlineData("灭火器是2016年的", null)]
    [InlineData("面包的生产日期是11月2号", null)]
    [InlineData("3号楼灯坏了", null)]
    [InlineData("栏杆只有1.1米高", null)]
    [InlineData("三年级二班的灯坏了", null)]
    [InlineData("明天要演练", null)]
    [InlineData("有十几个孩子", null)]
    [InlineData("every friday they fight", null)]
    public void When_it_happened_looks_back(string text, string? iso) => Assert.Equal(iso, Readings.Of(text).When?.ToIso());

    /// <summary>A date written in any usual form is read back, whatever day of the past year it is.</summary>
    [Theory]
    [InlineData("yyyy年M月d日")]
    [InlineData("yyyy-MM-dd")]
    [InlineData("yyyy.M.d")]
    [InlineData("yyyy/MM/dd")]
    [InlineData("M月d日")]
    [InlineData("M月d号")]
    [InlineData("M.d")]
    public void A_date_in_any_usual_form_is_read_back(string form)
    {
        for (var day = 0; day < 365; day++)
        {
            var date = DateOnly.FromDateTime(Readings.Now.DateTime).AddDays(-day);
            var text = $"{date.ToString(form, CultureInfo.InvariantCulture)}后门锁着";

            Assert.True(Readings.Of(text).When?.Date == date, $"{text} was read as {Readings.Of(text).When?.ToIso()}");
        }
    }

    [Fact]
    public void Days_of_the_month_weekdays_and_days_ago_are_read_back()
    {
        var today = DateOnly.FromDateTime(Readings.Now.DateTime);
        for (var day = 1; day < 30; day++)
        {
            Assert.Equal(today.AddDays(-day), Readings.Of($"{day}天前后门锁着").When?.Date);
            Assert.Equal(today.AddDays(-day), Readings.Of($"{today.AddDays(-day).Day}号后门锁着").When?.Date);
        }

        for (var day = 0; day < 7; day++)
        {
            var date = today.AddDays(-day);
            var name = "日一二三四五六"[(int)date.DayOfWeek];
            Assert.Equal(date, Readings.Of($"周{name}后门锁着").When?.Date);
            Assert.Equal(date, Readings.Of($"星期{name}后门锁着").When?.Date);
        }
    }

    [Fact]
    public void Every_clock_time_is_read_back()
    {
        for (var minute = 0; minute < 24 * 60; minute += 5)
        {
            var time = TimeOnly.MinValue.AddMinutes(minute);
            var text = string.Create(CultureInfo.InvariantCulture, $"昨天{time:HH:mm}后门锁着");

            Assert.Equal(time, Readings.Of(text).When?.Time);
        }
    }
}
