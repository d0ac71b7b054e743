using System.Text.Json.Nodes;
using HazardBot.Tests.Hosts;
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

        Assert.Empty(HttpChat.Read(await door.Server.Chat("self").TakenAsync(activity)));
    }

    [Fact]
    public async Task Who_comes_in_is_greeted()
    {
        var chat = door.Server.Chat("newcomer");

        Assert.NotEmpty(HttpChat.Texts(await chat.TakenAsync(Joined("newcomer", "newcomer"))));
        await chat.ReportAsync();
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
