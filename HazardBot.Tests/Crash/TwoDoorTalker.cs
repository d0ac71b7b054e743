using System.Collections.Concurrent;
using System.Globalization;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Crash;

/// <summary>One person after another reports and says yes, each message at the other node; what gets no answer is sent again, as platforms do.</summary>
internal sealed class TwoDoorTalker(int number, ConcurrentDictionary<(string Conversation, string Message), byte[]> answered)
{
    private int _conversation;
    private string _message = "1";
    private bool _isOther;

    public List<string> Done { get; } = [];

    private string Conversation => string.Create(CultureInfo.InvariantCulture, $"{number}-{_conversation}");

    public static string Words(string message) => message == "1" ? "示例第0小学后门天天锁着，消防通道堵死了" : "是";

    public async Task TalkAsync(HttpClient client, Uri stays, Uri goes, CancellationTokenSource stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                _isOther = !_isOther;
                await StepAsync(client, _isOther ? goes : stays);
            }
            catch (HttpRequestException)
            {
                // Killed: the same goes to the other node.
            }
        }
    }

    public async Task FinishAsync(HttpClient client, Uri door)
    {
        do
        {
            await StepAsync(client, door);
        }
        while (_message != "1");
    }

    private async Task StepAsync(HttpClient client, Uri door)
    {
        answered[(Conversation, _message)] = await client.SendAsync(door, Messages.Of(Conversation, _message, Words(_message)), TestContext.Current.CancellationToken);
        if (_message == "1")
        {
            _message = "2";
            return;
        }

        Done.Add(Conversation);
        (_conversation, _message) = (_conversation + 1, "1");
    }
}
