using HazardBot.Dialogs.Understanding;
using Xunit;

namespace HazardBot.Tests.Understanding;

public class CorrectionTests
{
    [Theory]
    [InlineData("不对，不是实验小学，是实验二小", CorrectedField.School, "实验小学", "实验二小")]
    [InlineData("不是实验小学是实验二小", CorrectedField.School, "实验小学", "实验二小")]
    [InlineData("刚才说错了，不是二中，是二中分校，时间也是上周五不是周四", CorrectedField.School, "二中", "二中分校")]
    [InlineData("不对，是三楼", CorrectedField.Place, null, "三楼")]
    [InlineData("不是，我说的是食堂后面那个门", CorrectedField.Place, null, "食堂后面那个门")]
    [InlineData("不是后门，是东门", CorrectedField.Place, "后门", "东门")]
    [InlineData("学校改成育新中学", CorrectedField.School, null, "育新中学")]
    [InlineData("改成二楼厕所", CorrectedField.Place, null, "二楼厕所")]
    [InlineData("时间不是周四，是周五", CorrectedField.When, "周四", "周五")]
    [InlineData("时间写错了，是昨天下午四点半", CorrectedField.When, null, "昨天下午四点半")]
    [InlineData("位置写错了", CorrectedField.Place, null, null)]
    [InlineData("学校错了", CorrectedField.School, null, null)]
    [InlineData("说错了", CorrectedField.Unknown, null, null)]
    [InlineData("not the back door, the east gate", CorrectedField.Place, "back door", "east gate")]
    [InlineData("sorry, it's the third floor balcony", CorrectedField.Place, null, "third floor balcony")]
    [InlineData("I meant Yuxin Middle School", CorrectedField.School, null, "Yuxin Middle School")]
    [InlineData("wrong school", CorrectedField.School, null, null)]
    public void A_correction_in_plain_words_is_understood(string text, CorrectedField field, string? old, string? added) =>
        Assert.Equal(new Correction(field, old, added), Readings.Of(text).Correction);

    [Theory]
    [InlineData("不是没有保安，是保安根本不管，外面的人随便进")]
    [InlineData("这不是第一次了，孩子天天被欺负")]
    [InlineData("不是我家孩子，是他同学被打了")]
    [InlineData("墙裂了，不是说要修吗，是不是没人管")]
    [InlineData("是")]
    [InlineData("not only the door but also the window is broken, the wall is cracked and nobody cares at all about it")]
    public void A_story_with_not_in_it_is_no_correction(string text) => Assert.Null(Readings.Of(text).Correction);

    [Fact]
    public void What_is_taken_back_is_not_read()
    {
        var reading = Readings.Of("刚才说错了，不是二中，是二中分校，时间也是上周五不是周四");

        Assert.Equal("二中分校", reading.School!.Text);
        Assert.Equal("S23", reading.School.Certain!.Code);
        Assert.Equal("2026-11-20", reading.When!.ToIso());
    }
}
