using System.Text.Json.Nodes;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Doors;

/// <summary>What is no message is taken in politely, and mostly without a word.</summary>
public sealed class SilentActivityTests(DoorFixture door) : IClassFixture<DoorFixture>
{
    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("messageReaction")]
    [InlineData("installationUpdate")]
    [InlineData("trace")]
    [InlineData("something/new")]
    [InlineData("MESSAGE")]
    public async Task What_the_talk_does_not_answer_gets_an_empty_list(string type)
    {
        var before = door.Server.File.TurnRows();
        var activity = door.Server.Chat("silent").Message("实验小学后门锁着");
        activity["type"] = type;

        Assert.Equal("""{"activities":[]}"""u8.ToArray(), await door.Server.Chat("silent").TakenAsync(activity));
        Assert.Equal(before, door.Server.File.TurnRows());
    }

    [Fact]
    public async Task Without_expectReplies_the_answer_is_empty()
    {
        var activity = door.Server.Chat("silent").Message("");
        activity["type"] = "typing";
        activity.Remove("deliveryMode");

        Assert.Empty(await door.Server.Chat("silent").TakenAsync(activity));
    }

    [Fact]
    public async Task The_bot_does_not_greet_itself()
    {
        var activity = Joined("self", "hazardbot");

        Assert.Empty(Messages.Texts(await door.Server.Chat("self").TakenAsync(activity)));
    }

    [Fact]
    public async Task Who_comes_in_is_greeted()
    {
        var chat = door.Server.Chat("newcomer");

        Assert.NotEmpty(HttpChat.Texts(await chat.TakenAsync(Joined("newcomer", "newcomer"))));
        await chat.ReportAsync();
    }

    [Theory]
    [InlineData("""{"do":5,"about":[],"x":null}""")]
    [InlineData("""{"do":"explode","version":99}""")]
    [InlineData("""{"do":"submit","about":"0199f000-0000-7000-8000-000000000000","version":1}""")]
    [InlineData("5")]
    [InlineData("[[]]")]
    public async Task A_button_that_is_none_of_ours_is_answered(string value)
    {
        var chat = door.Server.Chat(Guid.CreateVersion7().ToString());
        var activity = chat.Message("");
        activity["value"] = JsonNode.Parse(value);

        Assert.NotEmpty(HttpChat.Texts(await chat.TakenAsync(activity)));
        await chat.ReportAsync();
    }

    [Fact]
    public async Task A_message_without_a_text_is_answered()
    {
        var chat = door.Server.Chat("wordless");
        var activity = chat.Message("");
        activity.Remove("text");

        Assert.NotEmpty(HttpChat.Texts(await chat.TakenAsync(activity)));
    }

    private JsonObject Joined(string conversation, string member)
    {
        var activity = door.Server.Chat(conversation).Message("");
        activity["type"] = "conversationUpdate";
        activity["id"] = Guid.CreateVersion7().ToString();
        activity["recipient"] = new JsonObject { ["id"] = "hazardbot" };
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = member });
        return activity;
    }
}
