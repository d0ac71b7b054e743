using HazardBot.Dialogs.Activities;
using Xunit;

namespace HazardBot.Tests.Activities;

public sealed class RepliesTests
{
    private static readonly Activity Incoming = new()
    {
        Type = ActivityTypes.Message,
        Id = "c|1",
        ChannelId = "directline",
        ServiceUrl = "https://directline.example/",
        Conversation = new() { Id = "c", TenantId = "t" },
        From = new() { Id = "u", Name = "家长" },
        Recipient = new() { Id = "bot" },
        Locale = "zh-CN",
        Text = "楼梯扶手坏了",
    };

    [Fact]
    public void A_reply_swaps_sender_and_recipient_and_stays_in_the_conversation() =>
        Assert.Equal(
            new Activity
            {
                Type = ActivityTypes.Message,
                ChannelId = "directline",
                ServiceUrl = "https://directline.example/",
                Conversation = Incoming.Conversation,
                From = Incoming.Recipient,
                Recipient = Incoming.From,
                ReplyToId = "c|1",
                Locale = "zh-CN",
                Text = "在哪一层？",
                TextFormat = TextFormats.Plain,
            },
            Replies.To(Incoming, "在哪一层？"));

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "c|1")]
    public void A_greeting_names_the_update_only_where_the_client_can_know_it(string channel, string? replyToId) =>
        Assert.Equal(
            replyToId,
            Replies.To(Incoming with { Type = ActivityTypes.ConversationUpdate, ChannelId = channel }).ReplyToId);

    [Fact]
    public void A_reference_speaks_into_the_conversation_later()
    {
        var later = Replies.Into(ConversationReference.Of(Incoming) with { ActivityId = null }, "已整改");

        Assert.Equal(("u", "bot", "c", null), (later.Recipient?.Id, later.From?.Id, later.Conversation?.Id, later.ReplyToId));
    }

    [Fact]
    public void A_messageBack_button_says_its_title_and_carries_its_value()
    {
        var button = Buttons.MessageBack("是", ActivityWire.Element("draft-1"));

        Assert.Equal(
            ("messageBack", "是", "是", "是", "draft-1"),
            (button.Type, button.Title, button.Text, button.DisplayText, button.Value?.GetString()));
    }

    [Fact]
    public void An_imBack_button_has_one_word_for_title_and_value()
    {
        var button = Buttons.ImBack("取消");

        Assert.Equal(("imBack", "取消", "取消"), (button.Type, button.Title, button.Value?.GetString()));
    }

    [Fact]
    public void No_buttons_suggest_nothing() => Assert.Null(Buttons.Suggest([]));

    [Fact]
    public void The_hints_and_formats_are_the_words_of_the_wire() =>
        Assert.Equal(
            ["acceptingInput", "expectingInput", "ignoringInput", "plain", "markdown", "xml"],
            [
                InputHints.AcceptingInput, InputHints.ExpectingInput, InputHints.IgnoringInput,
                TextFormats.Plain, TextFormats.Markdown, TextFormats.Xml,
            ]);
}
