using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace HazardBot.Tests.Hosting;

/// <summary>A person who talks with the bot through the front door.</summary>
/// <param name="name">What person and conversation are called.</param>
internal sealed class HttpChat(HttpClient http, string name)
{
    private int _messages;

    /// <summary>A message of this person that the door takes in, for a test to spoil.</summary>
    public JsonObject Message(string text) => new()
    {
        ["type"] = "message",
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"{name}-{++_messages}"),
        ["channelId"] = "test",
        ["deliveryMode"] = "expectReplies",
        ["from"] = new JsonObject { ["id"] = name },
        ["conversation"] = new JsonObject { ["id"] = name },
        ["text"] = text,
    };

    /// <summary>What the bot says, as one text.</summary>
    public async Task<string> SayAsync(string text) => Texts(await TakenAsync(Message(text)));

    /// <summary>The body of the answer to a message that the door has to take in.</summary>
    public async Task<byte[]> TakenAsync(JsonObject activity)
    {
        using var response = await PostAsync(activity);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode}: {Encoding.UTF8.GetString(body)}");
        return body;
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => PostAsync(http, Encoding.UTF8.GetBytes(activity.ToJsonString()));

    public static async Task<HttpResponseMessage> PostAsync(HttpClient http, byte[] body)
    {
        using var content = Messages.Json(body);
        return await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    /// <summary>A good report from the first word to the receipt: proof that the server still serves.</summary>
    public async Task<string> ReportAsync()
    {
        await SayAsync("实验小学后门天天锁着，消防通道堵死了");
        var sent = await SayAsync("是");
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", sent);
        return sent;
    }

    public static string Texts(byte[] replies) => string.Join('\n', Messages.Texts(replies));
}
