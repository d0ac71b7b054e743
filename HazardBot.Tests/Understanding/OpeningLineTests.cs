using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Understanding;

/// <summary>The first messages that a good bot must handle, after those of the domain notes.</summary>
public class OpeningLineTests
{
    [Theory]
    [InlineData("您好，反映个问题，孩子学校的后门一年到头锁着，消防通道也堵死了", Act.ReportHazard, "fire", null, null, "后门", 1)]
    [InlineData("云杉小学三楼阳台的栏杆才到娃腰，一下课一堆孩子趴那儿往下看，吓死人", Act.ReportHazard, "buildings", null, "云杉小学", "三楼阳台", 1)]
    [InlineData("校门口那辆白色面包车鲁B·3T×××，天天拉二十多个孩子，从李家庄到海螺湾小学", Act.ReportHazard, "school_bus", null, "海螺湾小学", "校门口", 1)]
    [InlineData("我家孩子最近老说肚子疼不愿上学，身上还有青印子，问也不说", Act.ReportBullying, "bullying", null, null, null, 1)]
    [InlineData("你们到底管不管！我电话都打三次了，孩子让人打成这样，学校还说是闹着玩", Act.ReportBullying, "bullying", null, null, null, 1)]
    [InlineData("班主任当着全班的面扇我儿子耳光，别让学校知道是我说的", Act.ReportHazard, "other", null, null, null, 1)]
    [InlineData("有人吗 我被人堵厕所里了", Act.ReportBullying, "bullying", DangerKind.Violence, null, "厕所里", 1)]
    [InlineData("她们把我拉进群里骂 还p我照片到处发 我不想活了", Act.ReportBullying, "bullying", DangerKind.SelfHarm, null, null, 1)]
    [InlineData("我同桌每周都被人要钱，不给就打，我怕说了连我一起打，能不能不留名字", Act.ReportBullying, "bullying", null, null, null, 1)]
    [InlineData("老师 他们都不跟我玩 给我起外号叫大肥猪", Act.ReportBullying, "bullying", null, null, null, 1)]
    [InlineData("能告我们食堂吗 今天菜里吃出虫子来了 还有钢丝球", Act.ReportHazard, "food", null, null, "食堂", 1)]
    [InlineData("蓝鲸幼儿园好几个孩子吃完午饭都吐了，我家这个也拉肚子，现在在医院", Act.ReportHazard, "food", DangerKind.Medical, "蓝鲸幼儿园", null, 1)]
    [InlineData("实验室的废液柜满了大半年没人收，处置公司好像没资质", Act.ReportHazard, "chemical_lab", null, null, "实验室", 1)]
    [InlineData("想匿名反映，我们学校应急演练全是摆拍，台账都是月底补的", Act.ReportHazard, "management", null, null, null, 1)]
    [InlineData("刚发现班里一个女生胳膊上好多伤，说是爸爸打的，我该怎么办", Act.ReportHazard, "other", null, null, null, 1)]
    [InlineData("东湾水库冰上有十几个小孩在滑冰，没人管", Act.ReportHazard, "drowning_ice", DangerKind.Water, null, "东湾水库冰上", 1)]
    [InlineData("一到放学校门口跟打仗一样，电动车三轮车乱窜，昨天差点撞着孩子", Act.ReportHazard, "traffic", null, null, "学校门口", 1)]
    [InlineData("教室还烧着煤炉子，窗户封得死死的，孩子回来说头疼", Act.ReportHazard, "heating", DangerKind.GasOrPoison, null, "教室", 1)]
    [InlineData("宿舍插座一碰就冒火花，楼道灯也不亮，灭火器我看是2016年的，食堂还天天一股煤气味", Act.ReportHazard, "fire", DangerKind.GasOrPoison, null, "宿舍", 4)]
    [InlineData("就那个学校，你们知道的吧，墙都裂了", Act.ReportHazard, "buildings", null, null, null, 1)]
    [InlineData("着火了着火了！！二楼宿舍冒烟", Act.ReportHazard, "fire", DangerKind.Fire, null, "二楼宿舍", 1)]
    [InlineData("上个月我报的楼梯扶手那事咋样了", Act.Receipt, null, null, null, "楼梯", 0)]
    [InlineData("7281 0394 5562 1180", Act.Receipt, null, null, null, null, 0)]
    [InlineData("算了，不想报了，怕孩子被穿小鞋，能撤吗", Act.Cancel, null, null, null, null, 0)]
    [InlineData("Hi, my daughter says some older boys keep taking her lunch money at the bus stop near Laoshan No. 3. Who do I talk to?", Act.ReportBullying, "bullying", null, "Laoshan No. 3", "bus stop", 1)]
    [InlineData("你是机器人吗？", Act.Other, null, null, null, null, 0)]
    [InlineData("帮我写个作文", Act.Other, null, null, null, null, 0)]
    [InlineData("今天天气咋样", Act.Other, null, null, null, null, 0)]
    [InlineData("中考分数线多少", Act.Other, null, null, null, null, 0)]
    [InlineData("哈哈哈我们校长是外星人，炸学校咯", Act.ReportHazard, "other", null, null, null, 1)]
    [InlineData("俺家那孩儿叫人家揍了", Act.ReportBullying, "bullying", null, null, null, 1)]
    [InlineData("实验小学东门那个铁门天天锁着，中午吃饭楼道还堆纸箱，着了火孩子往哪跑", Act.ReportHazard, "fire", null, "实验小学", "东门那个铁门", 2)]
    [InlineData("实验小学后门天天锁着，消防通道堵死了", Act.ReportHazard, "fire", null, "实验小学", "后门", 1)]
    public void An_opening_line_says_what_it_says(string text, Act act, string? category, DangerKind? danger, string? school, string? place, int items)
    {
        var reading = Readings.Of(text);

        Assert.Equal(act, reading.Act);
        Assert.Equal(category, reading.Categories is [var first, ..] ? first.Category.Code() : null);
        Assert.Equal(danger, reading.Danger);
        Assert.Equal(school, reading.School?.Text);
        Assert.Equal(place, reading.Place);
        Assert.Equal(items, reading.Items.Count);
    }

    [Theory]
    [InlineData("今天有啥要到期的", Act.Query)]
    [InlineData("平度还有几个超期没改的，列出来", Act.Query)]
    [InlineData("QD-2026-000132 整改好了，照片在这", Act.Handle)]
    [InlineData("申请延期到15号，等厂家配件", Act.Handle)]
    [InlineData("这个不归我们管，转城管", Act.Handle)]
    [InlineData("本月应报未报的学校", Act.Query)]
    [InlineData("生成2月消防小结", Act.Query)]
    [InlineData("本周零排查", Act.Handle)]
    [InlineData("这条我要回避，当事人是我侄子", Act.Handle)]
    [InlineData("平度有几个着火的隐患还没改", Act.Query)]
    [InlineData("how many overdue hazards are there in Pingdu?", Act.Query)]
    public void A_line_of_staff_is_a_question_or_a_step_and_no_alert(string text, Act act)
    {
        Assert.Equal(act, Readings.Of(text).Act);
        Assert.Null(Readings.Of(text).Danger);
    }

    [Fact]
    public void A_drill_is_no_fire()
    {
        var reading = Readings.Of("今天学校搞消防演练放烟，把孩子呛着了");

        Assert.Null(reading.Danger);
        Assert.True(reading.PeopleHurt);
    }
}
