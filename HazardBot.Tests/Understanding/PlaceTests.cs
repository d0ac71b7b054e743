using Xunit;

namespace HazardBot.Tests.Understanding;

public class PlaceTests
{
    [Theory]
    [InlineData("后门锁着", "后门")]
    [InlineData("三楼阳台栏杆松了", "三楼阳台")]
    [InlineData("食堂后面那个门打不开", "食堂后面那个门")]
    [InlineData("二楼宿舍漏水", "二楼宿舍")]
    [InlineData("实验室药品乱放", "实验室")]
    [InlineData("楼道里堆满东西", "楼道里")]
    [InlineData("校门口没有红绿灯", "校门口")]
    [InlineData("教学楼东侧楼梯扶手断了", "教学楼东侧楼梯")]
    [InlineData("3号楼4层女厕所灯坏了", "3号楼4层女厕所")]
    [InlineData("初二3班教室吊扇晃", "初二3班教室")]
    [InlineData("操场边上的井盖碎了", "操场边上")]
    [InlineData("205宿舍插座烧了", "205宿舍")]
    [InlineData("体育馆门口台阶结冰", "体育馆门口台阶")]
    [InlineData("学校后门锁着", "后门")]
    [InlineData("孩子在厕所里被打了", "厕所里")]
    [InlineData("男生宿舍三楼走廊尽头窗户掉了", "男生宿舍三楼走廊尽头")]
    [InlineData("The railing of the third floor balcony is loose", "third floor balcony")]
    [InlineData("the back door is locked", "back door")]
    [InlineData("girls' toilet light is broken", "girls' toilet")]
    [InlineData("不知道具体在哪", null)]
    [InlineData("孩子前天被打了", null)]
    [InlineData("门卫睡觉", null)]
    public void A_place_is_a_span(string text, string? place) => Assert.Equal(place, Readings.Of(text).Place);
}
