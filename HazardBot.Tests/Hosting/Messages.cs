using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using HazardBot.Dialogs.Activities;

namespace HazardBot.Tests.Hosting;

/// <summary>Messages as a channel would send them.</summary>
internal static class Messages
{
    public static Activity Of(string conversation, string id, string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        ChannelId = "test",
        From = new ChannelAccount { Id = "user-" + conversation },
        Recipient = new ChannelAccount { Id = "hazardbot" },
        Conversation = new ConversationAccount { Id = conversation },
        DeliveryMode = DeliveryModes.ExpectReplies,
        Text = text,
    };

    public static HttpContent Json(byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    public static HttpContent Json(string json) => Json(Encoding.UTF8.GetBytes(json));

    public static HttpContent Json(Activity activity) => Json(ActivityWire.Write(activity));

    public static IReadOnlyList<string> Texts(byte[] replies) =>
        [.. (JsonSerializer.Deserialize(replies, ActivityWire.Contract<ExpectedReplies>())?.Activities ?? []).Select(a => a.Text ?? "")];

    /// <summary>The only answer's bytes; fails on any status but 200.</summary>
    public static async Task<byte[]> SendAsync(this HttpClient client, Uri door, Activity activity, CancellationToken cancel)
    {
        using var content = Json(activity);
        using var answer = await client.PostAsync(door, content, cancel);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync(cancel);
    }
}
