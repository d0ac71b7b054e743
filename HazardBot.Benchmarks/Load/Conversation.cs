using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HazardBot.Benchmarks.Load;

/// <summary>Plays the script's turns in order, as one person in one chat.</summary>
/// <param name="phase">Keeps warm-up and measured run apart in the server's ids.</param>
internal sealed class Conversation(HttpClient client, LoadOptions options, Script script, string phase)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private readonly string _run = $"{phase}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
    private readonly long _pause = (long)(options.Pause.TotalSeconds * Stopwatch.Frequency);

    /// <summary>What one user writes with, conversation after conversation.</summary>
    public ActivityWriter NewTalk() => new(_run, options.Channel, options.Locale);

    /// <param name="planned">Time of the first turn by the stopwatch; null to go as fast as answers come.</param>
    public async Task<ConversationEnd> RunAsync(ActivityWriter activity, int number, long? planned, Latencies latencies, CancellationToken stop)
    {
        var reply = BotReply.None;
        for (var i = 0; i < script.Turns.Count; i++)
        {
            var turn = script.Turns[i];
            var text = turn.TextFor(number);
            var tapped = turn.Tap ? reply.FindButton(text) : null;
            var error = await SendAsync();
            if (error is not null)
            {
                return error;
            }

            async Task<ConversationEnd?> SendAsync()
            {
                try
                {
                    var due = planned + (i * _pause);
                    if (due is { } time)
                    {
                        await OpenLoop.UntilAsync(time, stop);
                    }

                    using var content = new ReadOnlyMemoryContent(activity.Write(number, i, text, tapped));
                    content.Headers.ContentType = Json;
                    var start = due ?? Stopwatch.GetTimestamp();
                    using var response = await client.PostAsync(options.Url, content, stop);
                    var bytes = await response.Content.ReadAsByteArrayAsync(stop);
                    latencies.Add(i, Stopwatch.GetTimestamp() - start);
                    if (!response.IsSuccessStatusCode)
                    {
                        return ConversationEnd.Failed(LoadError.Http, i, text, $"HTTP {(int)response.StatusCode} {Encoding.UTF8.GetString(bytes)}");
                    }

                    reply = BotReply.Read(bytes, wantButtons: i + 1 < script.Turns.Count && script.Turns[i + 1].Tap);
                }
                catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or JsonException)
                {
                    return ConversationEnd.Failed(LoadError.Transport, i, text, $"{e.GetType().Name} {e.Message}");
                }

                return reply.Text.Length == 0 ? ConversationEnd.Failed(LoadError.NoReply, i, text, "no message in the reply")
                    : turn.Expect?.IsMatch(reply.Text) == false ? ConversationEnd.Failed(LoadError.UnexpectedReply, i, text, $"{turn.Expect} does not match {reply.Text}")
                    : null;
            }
        }

        return new(null, null, options.Receipt.IsMatch(reply.Text));
    }
}
