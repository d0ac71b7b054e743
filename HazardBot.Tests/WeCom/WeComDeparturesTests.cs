using HazardBot.Channels.WeCom;
using HazardBot.Dialogs.Activities;
using Xunit;

namespace HazardBot.Tests.WeCom;

public sealed class WeComDeparturesTests
{
    [Fact]
    public void What_is_short_is_one_card_and_what_is_long_stands_before_it()
    {
        var actions = new SuggestedActions { Actions = [.. Enumerable.Range(0, 8).Select(number => Buttons.MessageBack($"第{number}", ActivityWire.Element("x")))] };

        var one = WeComDepartures.Of(new() { Text = "是这样吗？", SuggestedActions = actions, ReplyToId = "1" }, null, () => "new");
        var two = WeComDepartures.Of(new() { Text = new string('字', 900), SuggestedActions = actions }, null, () => "new");

        Assert.Equal("是这样吗？", (string?)Assert.Single(one)["template_card"]!["sub_title_text"]);
        Assert.Equal(6, one[0]["template_card"]!["button_list"]!.AsArray().Count);
        Assert.Equal(["text", "text", "template_card"], two.Select(message => (string)message["msgtype"]!));
        Assert.Equal("new", (string?)two[2]["template_card"]!["task_id"]);
    }

    [Fact]
    public void A_card_that_is_sent_again_has_the_same_task_and_another_answers_has_its_own()
    {
        string Task(string asked) => (string)WeComDepartures.Of(
            new() { Text = "好", ReplyToId = asked, SuggestedActions = new() { Actions = [Buttons.ImBack("是")] } }, null, () => "new")[0]["template_card"]!["task_id"]!;

        Assert.Equal(Task("1"), Task("1"));
        Assert.NotEqual(Task("1"), Task("2"));
    }
}
