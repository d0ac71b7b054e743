using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Understanding;

public class CategoryTests
{
    [Theory]
    [InlineData("安全检查就是走过场，领导来之前才打扫", HazardCategory.Management)]
    [InlineData("消防演练从来没搞过，记录都是编的", HazardCategory.Management)]
    [InlineData("晚上宿舍没有人值班", HazardCategory.Management)]
    [InlineData("出了事学校压着不报，还不让家长说", HazardCategory.Management)]
    [InlineData("the school fakes its safety records and never holds drills", HazardCategory.Management)]
    [InlineData("化学实验室的药品柜没上锁，学生随便拿", HazardCategory.ChemicalLab)]
    [InlineData("生物老师把废液直接倒水池里", HazardCategory.ChemicalLab)]
    [InlineData("保洁把84消毒液装在饮料瓶里放教室", HazardCategory.ChemicalLab)]
    [InlineData("花坛打农药，孩子课间就在旁边玩", HazardCategory.ChemicalLab)]
    [InlineData("气瓶没固定就放在实验室门口", HazardCategory.ChemicalLab)]
    [InlineData("接送孩子的面包车核载7人塞了15个", HazardCategory.SchoolBus)]
    [InlineData("校车司机一边开车一边看手机", HazardCategory.SchoolBus)]
    [InlineData("幼儿园的车没有安全带，也没有跟车老师", HazardCategory.SchoolBus)]
    [InlineData("托管班用三轮车接孩子", HazardCategory.SchoolBus)]
    [InlineData("the school bus is overloaded and the driver smokes", HazardCategory.SchoolBus)]
    [InlineData("暖气一直不热，孩子写字手都冻僵", HazardCategory.Heating)]
    [InlineData("锅炉没年检还在烧", HazardCategory.Heating)]
    [InlineData("老师在办公室点小太阳，电线都烤糊了", HazardCategory.Heating)]
    [InlineData("宿舍生炉子，烟囱不通", HazardCategory.Heating)]
    [InlineData("后门常年上锁", HazardCategory.Fire)]
    [InlineData("灭火器指针到红区了", HazardCategory.Fire)]
    [InlineData("宿舍窗户焊了防盗网", HazardCategory.Fire)]
    [InlineData("电动车推进楼道充电", HazardCategory.Fire)]
    [InlineData("学生在厕所抽烟", HazardCategory.Fire)]
    [InlineData("食堂煤气罐放在灶台边上", HazardCategory.Fire)]
    [InlineData("教室插座外壳掉了，铜片露着", HazardCategory.Fire)]
    [InlineData("走廊堆满旧课桌，人都过不去", HazardCategory.Fire)]
    [InlineData("the fire exit is chained shut", HazardCategory.Fire)]
    [InlineData("村口池塘结冰，放学孩子都去滑", HazardCategory.DrowningIce)]
    [InlineData("学校后面的枯井没盖盖子", HazardCategory.DrowningIce)]
    [InlineData("工地挖的坑积水两米深没围栏", HazardCategory.DrowningIce)]
    [InlineData("游泳馆没有救生员", HazardCategory.DrowningIce)]
    [InlineData("高年级的抢我孩子零花钱", HazardCategory.Bullying)]
    [InlineData("全班都不跟我女儿说话，孤立她", HazardCategory.Bullying)]
    [InlineData("有人建群骂我儿子，发他丑照", HazardCategory.Bullying)]
    [InlineData("宿舍里几个人逼他下跪", HazardCategory.Bullying)]
    [InlineData("同学老用笔扎他，老师不管", HazardCategory.Bullying)]
    [InlineData("her classmates call her names and hide her schoolbag", HazardCategory.Bullying)]
    [InlineData("教学楼墙上裂了一道大缝", HazardCategory.Buildings)]
    [InlineData("操场井盖碎了", HazardCategory.Buildings)]
    [InlineData("教室吊扇晃得厉害", HazardCategory.Buildings)]
    [InlineData("新教室装修味道刺鼻，孩子流鼻血", HazardCategory.Buildings)]
    [InlineData("台阶结冰，滑倒好几个", HazardCategory.Buildings)]
    [InlineData("滑梯的螺丝都露出来了", HazardCategory.Buildings)]
    [InlineData("电梯老是突然停", HazardCategory.Buildings)]
    [InlineData("there are cracks in the wall of the gym", HazardCategory.Buildings)]
    [InlineData("门卫睡觉，外人随便进", HazardCategory.Surroundings)]
    [InlineData("校门口网吧放学生进去", HazardCategory.Surroundings)]
    [InlineData("学校后墙那段没有监控", HazardCategory.Surroundings)]
    [InlineData("小混混在校门口跟学生要钱", HazardCategory.Surroundings)]
    [InlineData("校外小卖部卖电子烟给学生", HazardCategory.Surroundings)]
    [InlineData("校门口好几条流浪狗", HazardCategory.Surroundings)]
    [InlineData("strangers can walk into the school without any check", HazardCategory.Surroundings)]
    [InlineData("午饭的鸡腿是臭的", HazardCategory.Food)]
    [InlineData("食堂后厨有老鼠", HazardCategory.Food)]
    [InlineData("给孩子喝的牛奶过期了", HazardCategory.Food)]
    [InlineData("饮水机的水发黄", HazardCategory.Food)]
    [InlineData("my son found a worm in his canteen lunch", HazardCategory.Food)]
    [InlineData("校门口没有斑马线也没有红绿灯", HazardCategory.Traffic)]
    [InlineData("放学家长车乱停，孩子只能走马路中间", HazardCategory.Traffic)]
    [InlineData("渣土车在学校门口开得飞快", HazardCategory.Traffic)]
    [InlineData("上学那段路结黑冰，骑车摔了好几个", HazardCategory.Traffic)]
    [InlineData("cars speed past the crossing in front of the gate", HazardCategory.Traffic)]
    [InlineData("班里十几个孩子得了流感还在上课", HazardCategory.Other)]
    [InlineData("幼儿园老师用针扎孩子", HazardCategory.Other)]
    [InlineData("数学老师体罚学生，打手板", HazardCategory.Other)]
    [InlineData("有学生书包里带着管制刀具", HazardCategory.Other)]
    [InlineData("孩子最近情绪抑郁，学校没有心理老师", HazardCategory.Other)]
    [InlineData("校医给孩子吃错药", HazardCategory.Other)]
    [InlineData("操场边的大树枯了，要倒", HazardCategory.Other)]
    [InlineData("宿舍六个女生联合起来不理我，往我床上倒水", HazardCategory.Bullying)]
    [InlineData("有个精神不正常的人天天在校门口骂人，孩子都不敢走", HazardCategory.Surroundings)]
    [InlineData("孩子说老师用胶带粘他嘴", HazardCategory.Other)]
    [InlineData("检查之前学校把坏的器材都藏起来", HazardCategory.Management)]
    [InlineData("Someone is following my daughter after school", HazardCategory.Surroundings)]
    [InlineData("幼儿园午睡房就一个楼梯，还堆着被褥", HazardCategory.Fire)]
    [InlineData("学校组织春游租的大巴没有安全带，司机一路打瞌睡", HazardCategory.SchoolBus)]
    public void What_can_hurt_somebody_decides(string text, HazardCategory category)
    {
        var guesses = Readings.Of(text).Categories;

        Assert.NotEmpty(guesses);
        Assert.Equal(category, guesses[0].Category);
        Assert.InRange(guesses.Count, 1, 3);
        Assert.InRange(guesses.Sum(g => g.Probability), guesses[0].Probability, 1.0001);
    }

    [Theory]
    [InlineData("你好")]
    [InlineData("校车几点发车")]
    [InlineData("灭火器怎么用")]
    [InlineData("什么是校园欺凌")]
    [InlineData("食堂今天吃什么")]
    [InlineData("老师管得严，同学们都挺好的")]
    [InlineData("谢谢老师")]
    [InlineData("我想咨询一下转学手续")]
    [InlineData("实验小学")]
    [InlineData("what time is it")]
    public void A_word_alone_is_no_hazard(string text)
    {
        Assert.Empty(Readings.Of(text).Categories);
        Assert.Empty(Readings.Of(text).Items);
    }
}
