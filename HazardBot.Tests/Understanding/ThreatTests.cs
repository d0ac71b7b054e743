using HazardBot.Dialogs.Understanding.Matter;
using Xunit;

namespace HazardBot.Tests.Understanding;

public sealed class ThreatTests
{
    [Theory]
    [InlineData("明天我带刀来学校，看谁还敢笑我")]
    [InlineData("放学弄死他")]
    [InlineData("哈哈哈我们校长是外星人，炸学校咯")]
    [InlineData("他发了条说说，周一要让全班一起陪葬，还拍了把砍刀")]
    [InlineData("家长放话，不赔钱明天就带人来砸门")]
    [InlineData("再告老师，晚上把你们宿舍点了")]
    [InlineData("she says she will bring a gun on friday")]
    [InlineData("有人扬言下周要往饮水机里下毒")]
    public void Violence_announced_for_later_is_heard(string text) => Assert.True(ThreatReader.Finds(text));

    [Theory]
    [InlineData("明天篮球赛我们要血洗三班")]
    [InlineData("今晚王者我要大开杀戒")]
    [InlineData("作业要杀了我")]
    [InlineData("周五排练，台词是我要杀了你")]
    [InlineData("美术课明天要带刻刀")]
    [InlineData("学校后门的锁坏了，晚上谁都能进")]
    [InlineData("下周演练，模拟持刀闯入")]
    [InlineData("考砸了，晚上回家要挨说")]
    [InlineData("食堂的菜刀没锁，明天检查")]
    public void What_only_sounds_like_it_is_passed_by(string text) => Assert.False(ThreatReader.Finds(text));
}
