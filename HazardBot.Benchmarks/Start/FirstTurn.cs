using System.Net.Http.Headers;
using HazardBot.Benchmarks.Load;
using HazardBot.Benchmarks.Running;

namespace HazardBot.Benchmarks.Start;

internal static class FirstTurn
{
    /// <summary>Tells a whole report in one sentence and waits for the answer.</summary>
    /// <exception cref="InvalidOperationException">The answer holds no message.</exception>
    public static async Task SendAsync(Server server, CancellationToken cancel)
    {
        var text = Script.Load(Locations.ReportScript).Turns[0].TextFor(conversation: 0);
        var activity = new ActivityWriter($"start-{server.Process}", "test", "zh-cn");
        using var client = new HttpClient();
        using var content = new ReadOnlyMemoryContent(activity.Write(1, 0, text, tapped: null));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        using var response = await client.PostAsync(server.Messages, content, cancel);
        response.EnsureSuccessStatusCode();
        if (BotReply.Read(await response.Content.ReadAsByteArrayAsync(cancel), wantButtons: false).Text.Length == 0)
        {
            throw new InvalidOperationException("The first turn was not answered.");
        }
    }
}
