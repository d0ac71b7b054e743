using System.Globalization;
using HazardBot.Dialogs.Reminding;
using Xunit;

namespace HazardBot.Tests.Reminders;

public sealed class DigestHourWordsTests
{
    [Theory]
    [InlineData("提醒时间", "-")]
    [InlineData("提醒时间是几点", "-")]
    [InlineData("我想改提醒时间", "-")]
    [InlineData("提醒时间改到7点", "07:00")]
    [InlineData("提醒改到早上七点", "07:00")]
    [InlineData("以后7点提醒我", "07:00")]
    [InlineData("每天早上九点半提醒我", "09:30")]
    [InlineData("汇总改到下午2点吧。", "14:00")]
    [InlineData("晚上8点钟提醒我", "20:00")]
    [InlineData("17:00再提醒我", "17:00")]
    [InlineData("每天7点给我发汇总", "07:00")]
    [InlineData("remind me at 7", "07:00")]
    [InlineData("Remind me every day at 5 pm", "17:00")]
    [InlineData("reminder time", "-")]
    [InlineData("change my reminder to 9", "09:00")]
    [InlineData("send my digest at 12:00", "12:00")]
    [InlineData("提醒他们一下", null)]
    [InlineData("1 已整改", null)]
    [InlineData("实验小学7点就开门，没人管", null)]
    [InlineData("7点", null)]
    [InlineData("", null)]
    public void A_wish_about_the_hour_is_told_from_everything_else(string text, string? time) => Assert.Equal(time, Read(text, isAnswer: false));

    [Theory]
    [InlineData("7点", "07:00")]
    [InlineData("7", "07:00")]
    [InlineData("改到九点吧", "09:00")]
    [InlineData("at 7", "07:00")]
    [InlineData("下午2点", "14:00")]
    [InlineData("二楼的灯坏了", null)]
    [InlineData("1 已整改", null)]
    public void After_the_question_a_time_alone_is_an_answer(string text, string? time) => Assert.Equal(time, Read(text, isAnswer: true));

    private static string? Read(string text, bool isAnswer) => DigestHourWords.Read(text, isAnswer) is { } wish
        ? wish.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "-"
        : null;
}
