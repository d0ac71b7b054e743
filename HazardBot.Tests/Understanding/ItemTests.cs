using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Understanding;

public class ItemTests
{
    [Theory]
    [InlineData("宿舍插座一碰就冒火花，楼道灯也不亮，灭火器我看是2016年的，食堂还天天一股煤气味", "fire@宿舍 buildings@楼道 fire@ fire@食堂")]
    [InlineData("实验小学东门那个铁门天天锁着，中午吃饭楼道还堆纸箱", "fire@东门那个铁门 fire@楼道")]
    [InlineData("后门天天锁着，消防通道堵死了", "fire@后门")]
    [InlineData("三楼阳台栏杆松了，二楼厕所地砖掉了", "buildings@三楼阳台 buildings@二楼厕所")]
    [InlineData("食堂饭菜里有虫，校门口没有红绿灯，还有人欺负我孩子", "food@食堂 traffic@校门口 bullying@")]
    [InlineData("他们打我，骂我，还抢我饭卡", "bullying@")]
    [InlineData("教学楼墙裂了，裂缝有手指宽，瓷砖也往下掉", "buildings@教学楼")]
    [InlineData("学校旁边工地挖了个大坑积了一池水，没围挡没牌子，放学孩子都从那走", "drowning_ice@学校旁边工地")]
    [InlineData("保安六十多岁，谁都能进，也不登记", "surroundings@")]
    [InlineData("灭火器过期了，校车超员，食堂有老鼠", "fire@ school_bus@ food@食堂")]
    [InlineData("暖气不热，教室冷得很，孩子手都冻了", "heating@教室")]
    [InlineData("一楼东侧消防通道堵了，二楼西侧安全出口锁了", "fire@一楼东侧消防通道 fire@二楼西侧安全出口")]
    [InlineData("一楼安全出口锁着，四楼消火栓没水", "fire@一楼安全出口 fire@四楼")]
    [InlineData("the back door is locked and there is a gas smell in the canteen", "fire@back door fire@canteen")]
    [InlineData("学校让孩子擦玻璃，三楼，没有护栏", "buildings@三楼")]
    [InlineData("化学老师做实验的时候酒精灯炸了，玻璃扎伤了两个学生，昨天的事", "chemical_lab@")]
    public void Each_hazard_is_a_record_of_its_own(string text, string items)
    {
        var read = Readings.Of(text).Items;

        Assert.Equal(items, string.Join(' ', read.Select(i => $"{i.Category?.Code()}@{i.Place}")));
        Assert.All(read, item => Assert.Contains(item.Text, Readings.Of(text).Text, StringComparison.Ordinal));
    }
}
