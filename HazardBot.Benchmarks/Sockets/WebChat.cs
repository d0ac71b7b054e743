using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace HazardBot.Benchmarks.Sockets;

/// <summary>One conversation of a web chat, with the sockets that listen to it.</summary>
internal sealed class WebChat(HttpClient http)
{
    private const string Base = "/v3/directline/conversations";

    // A report begun and dropped again, so that the talk can go on for ever.
    private static readonly string[] Lines = ["实验小学后门天天锁着，消防通道堵死了", "不报了"];

    private string _token = "";
    private string _conversation = "";
    private int _said;

    public Uri Stream { get; private set; } = null!;

    public List<Listener> Listeners { get; } = [];

    public async Task StartAsync(CancellationToken cancel)
    {
        var started = await SendAsync(HttpMethod.Post, Base, """{"locale":"zh-CN"}""", cancel);
        (_conversation, _token) = ((string)started["conversationId"]!, (string)started["token"]!);
        Stream = new((string)started["streamUrl"]!);
    }

    /// <summary>Says the next line.</summary>
    /// <returns>The id of the turn, by which its echo is known.</returns>
    public async Task<string> SayAsync(CancellationToken cancel)
    {
        var text = Lines[(Interlocked.Increment(ref _said) - 1) % Lines.Length];
        var answered = await SendAsync(
            HttpMethod.Post, $"{Base}/{_conversation}/activities", $$"""{"type":"message","text":"{{text}}","from":{"id":"guest"},"locale":"zh-CN"}""", cancel);
        return (string)answered["id"]!;
    }

    /// <summary>Ids of everything that was said, as the server tells them when it is asked.</summary>
    public async Task<IReadOnlyList<string>> SaidAsync(CancellationToken cancel)
    {
        var said = new List<string>();
        for (var watermark = ""; ;)
        {
            var set = await SendAsync(HttpMethod.Get, $"{Base}/{_conversation}/activities?watermark={watermark}", null, cancel);
            var ids = set["activities"]!.AsArray().Select(activity => (string)activity!["id"]!).ToList();
            if (ids.Count == 0)
            {
                return said;
            }

            said.AddRange(ids);
            watermark = (string)set["watermark"]!;
        }
    }

    private async Task<JsonObject> SendAsync(HttpMethod method, string path, string? body, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Authorization = _token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", _token);
        using var answer = await http.SendAsync(request, cancel);
        return answer.IsSuccessStatusCode
            ? (await answer.Content.ReadFromJsonAsync<JsonObject>(cancel))!
            : throw new InvalidOperationException($"{method} {path} was answered with {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancel)}");
    }
}
