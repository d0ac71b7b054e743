using System.Text;
using FsCheck.Xunit;
using HazardBot.Dialogs.Understanding;
using Xunit;

namespace HazardBot.Tests.Understanding;

public class RobustnessTests
{
    [Property(MaxTest = 300)]
    public void No_text_is_too_odd_to_read(string text) => Check(text ?? string.Empty);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_code_units_are_read(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            var text = new StringBuilder();
            for (var j = random.Next(120); j > 0; j--)
            {
                text.Append((char)random.Next(char.MaxValue + 1));
            }

            Check(text.ToString());
        }
    }

    /// <summary>Words of the lists in any order, with numbers between them, are harder than noise.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Words_in_any_order_are_read(int seed)
    {
        string[] words = ["不是", "是", "实验小学", "第", "二中", "上周", "99999月", "31", "号", "点半", "25:61", "天前", "999999999999", "后门", "着火", "的", "，", "。", "\n", "not ", " the ", "鲁B", "-", "2026", ".", "年", "每", "周五", "School ", "No. ", "\ud800", "没", "改成"];
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            Check(string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => words[random.Next(words.Length)])));
        }
    }

    [Theory]
    [InlineData("后门锁着，")]
    [InlineData("不是")]
    [InlineData("1")]
    [InlineData("实验小学第二中学")]
    [InlineData("School No. 3 ")]
    [InlineData("昨天3点半")]
    [InlineData("着火没")]
    [InlineData("老师同学孩子")]
    public void Eight_thousand_characters_take_bounded_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length));
        Check(text);

        var watch = System.Diagnostics.Stopwatch.StartNew();
        Check(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("🔥🔥🔥")]
    [InlineData("👍🏽")]
    [InlineData("\u200b\u200d")]
    [InlineData("   ")]
    public void Emoji_alone_say_nothing(string text)
    {
        var reading = Readings.Of(text);

        Assert.Equal(Act.Other, reading.Act);
        Assert.Null(reading.Word);
        Assert.Empty(reading.Items);
    }

    [Theory]
    [InlineData("后\u200b门锁　　着", "后门锁 着")]
    [InlineData("ＱＤ－２０２６", "QD－2026")]
    [InlineData("实 验 小 学 墙裂了", "实验小学墙裂了")]
    [InlineData(" hi  there ", "hi there")]
    [InlineData("a\r\n\r\nb", "a\nb")]
    public void First_aid_mends_width_and_blanks(string typed, string mended) => Assert.Equal(mended, Readings.Of(typed).Text);

    [Fact]
    public void The_same_text_gives_the_same_reading_on_many_threads()
    {
        const string Text = "刚才说错了，不是二中，是二中分校，时间也是上周五不是周四，后门锁着";
        var expected = Readings.Of(Text);

        Parallel.For(0, 200, _ =>
        {
            var reading = Readings.Of(Text);
            Assert.Equal(expected.School!.Text, reading.School!.Text);
            Assert.Equal(expected.When, reading.When);
            Assert.Equal(expected.Categories, reading.Categories);
        });
    }

    private static void Check(string text)
    {
        var reading = Readings.Of(text);

        Assert.All(reading.Items, item => Assert.Contains(item.Text, reading.Text, StringComparison.Ordinal));
        Assert.True(reading.Place is null || reading.Text.Contains(reading.Place, StringComparison.Ordinal));
        Assert.True(reading.School is null || reading.Text.Contains(reading.School.Text, StringComparison.Ordinal));
        Assert.True(reading.When is null || reading.When.Date <= DateOnly.FromDateTime(Readings.Now.DateTime));
    }
}
