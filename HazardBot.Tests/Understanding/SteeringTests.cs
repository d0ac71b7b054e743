using HazardBot.Dialogs.Understanding;
using Xunit;

namespace HazardBot.Tests.Understanding;

public class SteeringTests
{
    [Theory]
    [InlineData("是", SteeringWord.Yes)]
    [InlineData("是的，没错。", SteeringWord.Yes)]
    [InlineData("对对对", SteeringWord.Yes)]
    [InlineData("嗯嗯好的", SteeringWord.Yes)]
    [InlineData("可以，提交吧！", SteeringWord.Yes)]
    [InlineData("好的谢谢", SteeringWord.Yes)]
    [InlineData("ＯＫ", SteeringWord.Yes)]
    [InlineData("Yes, please.", SteeringWord.Yes)]
    [InlineData("that's right", SteeringWord.Yes)]
    [InlineData("y", SteeringWord.Yes)]
    [InlineData("不是", SteeringWord.No)]
    [InlineData("不对不对", SteeringWord.No)]
    [InlineData("不用了谢谢", SteeringWord.No)]
    [InlineData("nope", SteeringWord.No)]
    [InlineData("取消", SteeringWord.Cancel)]
    [InlineData("算了算了，不报了", SteeringWord.Cancel)]
    [InlineData("cancel it please", SteeringWord.Cancel)]
    [InlineData("返回上一步", SteeringWord.Back)]
    [InlineData("go back", SteeringWord.Back)]
    [InlineData("重来", SteeringWord.Restart)]
    [InlineData("我想重新开始", SteeringWord.Restart)]
    [InlineData("帮助", SteeringWord.Help)]
    [InlineData("请帮我转人工", SteeringWord.Human)]
    [InlineData("轉人工", SteeringWord.Human)]
    [InlineData("跳过吧", SteeringWord.Skip)]
    [InlineData("不知道呀", SteeringWord.Skip)]
    [InlineData("不想说", SteeringWord.Skip)]
    [InlineData("没有", SteeringWord.Skip)]
    [InlineData("I don't know", SteeringWord.Skip)]
    [InlineData("等一下我先接孩子", SteeringWord.Pause)]
    [InlineData("先这样吧", SteeringWord.Pause)]
    [InlineData("等会儿再说", SteeringWord.Pause)]
    [InlineData("我回来了，继续", SteeringWord.Resume)]
    [InlineData("谢谢", SteeringWord.Thanks)]
    [InlineData("thank you very much!", SteeringWord.Thanks)]
    public void A_bare_word_steers(string text, SteeringWord word)
    {
        var reading = Readings.Of(text);

        Assert.Equal(word, reading.Word);
        Assert.Empty(reading.Items);
        Assert.Null(reading.Correction);
    }

    [Theory]
    [InlineData("是实验小学")]
    [InlineData("后门没有锁")]
    [InlineData("不知道谁把消防通道堵了")]
    [InlineData("好几个孩子被欺负")]
    [InlineData("老师说没有问题但是墙裂了")]
    [InlineData("是，不是")]
    [InlineData("2")]
    [InlineData("😀👍")]
    [InlineData("")]
    [InlineData("cancelled classes because of a gas leak")]
    public void A_message_that_says_more_does_not_steer(string text) => Assert.Null(Readings.Of(text).Word);

    [Theory]
    [InlineData("2", 2)]
    [InlineData("二", 2)]
    [InlineData("第三个", 3)]
    [InlineData("选2", 2)]
    [InlineData("②", 2)]
    [InlineData("４", 4)]
    [InlineData("the second one", 2)]
    [InlineData("1.", 1)]
    public void A_bare_number_is_a_choice(string text, int choice)
    {
        Assert.Equal(choice, Readings.Of(text).Choice);
        Assert.Null(Readings.Of(text).Word);
    }

    [Theory]
    [InlineData("2楼")]
    [InlineData("二中")]
    [InlineData("有2个孩子受伤")]
    [InlineData("0")]
    public void A_number_with_something_is_none(string text) => Assert.Null(Readings.Of(text).Choice);

    [Theory]
    [InlineData("你问这个干嘛", UserQuestion.WhyAsked)]
    [InlineData("谁会看到我说的", UserQuestion.WhoSees)]
    [InlineData("学校会知道是我吗", UserQuestion.WhoSees)]
    [InlineData("要留名字吗", UserQuestion.Anonymity)]
    [InlineData("可以匿名吗？", UserQuestion.Anonymity)]
    [InlineData("多久能处理", UserQuestion.HowLong)]
    [InlineData("你是机器人吗", UserQuestion.WhoAreYou)]
    [InlineData("你能干什么", UserQuestion.WhatCanYouDo)]
    [InlineData("该打什么电话", UserQuestion.WhichNumber)]
    [InlineData("明天天气怎么样", UserQuestion.OffTopic)]
    [InlineData("校车几点发车？", UserQuestion.OffTopic)]
    [InlineData("who will see this?", UserQuestion.WhoSees)]
    [InlineData("how long does it take", UserQuestion.HowLong)]
    public void A_question_of_their_own_is_heard_and_is_no_report(string text, UserQuestion question)
    {
        var reading = Readings.Of(text);

        Assert.Equal(question, reading.Question);
        Assert.Empty(reading.Items);
    }

    [Theory]
    [InlineData("对对对 还有一件")]
    [InlineData("对了，还有个事")]
    [InlineData("one more thing")]
    public void Another_hazard_is_announced(string text) => Assert.True(Readings.Of(text).AddsAnother);
}
