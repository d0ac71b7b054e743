using HazardBot.Dialogs.Confidential;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>Names in what is told in confidence.</summary>
public sealed class MaskingTests
{
    [Theory]
    [InlineData("王小明老是打我", "某某老是打我")]
    [InlineData("我被李大壮堵在厕所", "我被某某堵在厕所")]
    [InlineData("他和陈晨一起骂我", "他和某某一起骂我")]
    [InlineData("王老师看见了，没管", "某老师看见了，没管")]
    public void Names_are_masked(string told, string masked) => Assert.Equal(masked, Masking.Mask(told));

    [Theory]
    [InlineData("他们都不跟我玩，给我起外号")]
    [InlineData("同学一直骂我，还抢我的饭卡")]
    [InlineData("高年级的天天打我")]
    [InlineData("每周都要，不给钱就打")]
    [InlineData("有人在吗 我被人堵厕所了")]
    [InlineData("于是他们就打我，老师也不管")]
    [InlineData("班主任当着全班扇我儿子耳光")]
    [InlineData("我孩子在二中被人欺负")]
    [InlineData("刚发现班上一个女生胳膊上好多伤，她说是爸爸打的")]
    public void What_names_nobody_stays(string told) => Assert.False(Masking.Finds(told));
}
