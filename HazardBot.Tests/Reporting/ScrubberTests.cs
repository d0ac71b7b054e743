using HazardBot.Dialogs.Reporting;
using Xunit;

namespace HazardBot.Tests.Reporting;

public sealed class ScrubberTests
{
    [Theory]
    [InlineData("王老师说没事", "某老师说没事")]
    [InlineData("李小明同学摔了", "某同学摔了")]
    [InlineData("找过张校长和刘建国主任", "找过某校长和某主任")]
    [InlineData("我叫赵大勇，电话13900000000", "我叫某某，电话［号码］")]
    [InlineData("座机0532-85550000，邮箱someone@example.com", "座机［号码］，邮箱［邮箱］")]
    [InlineData("身份证370200200001010012", "身份证［号码］")]
    [InlineData("Mr Brown told Teacher Li about it", "Mr [name] told Teacher [name] about it")]
    public void Names_and_numbers_go(string told, string kept) => Assert.Equal(kept, Scrubber.Scrub(told));

    [Theory]
    [InlineData("白色金杯鲁B7K123天天拉二十个孩子")]
    [InlineData("班主任老师也不管，语文老师上周老师会说过")]
    [InlineData("由于老师不在，经常老师都走了")]
    [InlineData("灭火器是2016年的，3号楼402宿舍")]
    [InlineData("体育老师、保安师傅和相关主任都知道")]
    [InlineData("高年级同学在追跑，有的同学摔倒")]
    [InlineData("the teacher said it is fine")]
    public void Facts_of_the_danger_stay(string told) => Assert.Equal(told, Scrubber.Scrub(told));

    [Fact]
    public void A_long_text_takes_no_long_time()
    {
        var text = string.Concat(Enumerable.Repeat("王于老师1390000000x 叫王", 400));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Scrubber.Scrub(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1));
    }
}
