using System.Globalization;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger;
using HazardBot.Turns;

namespace HazardBot.Chat;

/// <summary>The people of one terminal, each in a chat of their own; what is pushed to any of them is shown.</summary>
public sealed class TerminalPeople(OpenLedger ledger, TurnRunner turns, Deliverer deliverer, TextWriter screen) : IDisposable
{
    private const int MostTurns = 100;

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly Dictionary<string, (Speaker Speaker, int Seen)> _people = new(StringComparer.Ordinal);

    // Ids of messages never repeat within a chat, and no two terminals share one.
    private readonly string _terminal = string.Create(CultureInfo.InvariantCulture, $"terminal-{Environment.ProcessId}-{TimeProvider.System.GetTimestamp()}");

    public bool Knows(string name) => _people.ContainsKey(name);

    /// <summary>Says something as somebody, shows the answer, and what was pushed to anybody after it.</summary>
    /// <param name="name">Empty for who speaks where nobody is named.</param>
    public async Task DoAsync(string name, Func<Speaker, Task<IReadOnlyList<Activity>?>> act, CancellationToken cancel)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            var speaker = Of(name);
            var replies = await act(speaker);
            await LookAsync(speaker, cancel);
            Print(replies ?? []);
            await PushAsync(cancel);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Sends what is due, and shows what anybody here was sent.</summary>
    public async Task LookOutAsync(CancellationToken cancel)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            await PushAsync(cancel);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private Speaker Of(string name)
    {
        if (!_people.TryGetValue(name, out var known))
        {
            _people[name] = known = (new Speaker(name.Length == 0 ? _terminal : $"{_terminal}-{name}", () => turns), 0);
        }

        return known.Speaker;
    }

    private async Task PushAsync(CancellationToken cancel)
    {
        await deliverer.RunAsync(cancel);
        await LookAsync(null, cancel);
    }

    /// <param name="speaking">Whose last turn is their own doing: its answer is shown apart.</param>
    private async Task LookAsync(Speaker? speaking, CancellationToken cancel)
    {
        foreach (var (name, (speaker, seen)) in _people.ToList())
        {
            var conversation = ledger.Hash.Of("conversation", Speaker.Channel, speaker.Id);
            foreach (var turn in await ledger.Conversations.ListTurnsAsync(conversation, seen, MostTurns, cancel))
            {
                _people[name] = (speaker, turn.Version);
                if (turn.Body is { Length: > 0 } body && !(speaker == speaking && turn.Version == speaker.Version))
                {
                    Show(name, speaker, body);
                }
            }
        }
    }

    private void Show(string name, Speaker speaker, byte[] body)
    {
        var said = ReplyActivities.Read(TurnBody.Replies(body));
        speaker.Hear(said);
        if (said.Count > 0 && _people.Count > 1)
        {
            screen.WriteLine($"{Script.PushMark}{name}]");
        }

        Print(said);
    }

    private void Print(IReadOnlyList<Activity> replies)
    {
        foreach (var line in replies.SelectMany(Spoken.Lines))
        {
            screen.WriteLine(line);
        }
    }
}
