using System.Diagnostics.CodeAnalysis;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Conversations;

namespace HazardBot.Turns;

/// <summary>A conversation with its state as the dialogs know it.</summary>
public sealed record Remembered(Conversation Conversation, ConversationState State);

/// <summary>
/// Conversations as this node left them, so that the next message needs no read, no unwrapping of a key and no reading of a state. It is
/// never trusted: a commit checks the version, and what another node changed meanwhile is stale and read anew. Kept in two generations
/// of at most four thousand conversations and ten minutes each; what isn't used for that long goes with the older one.
/// </summary>
public sealed class ConversationCache
{
    private const int MostInGeneration = 4096;
    private static readonly TimeSpan Generation = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private Dictionary<string, Remembered> _young = new(StringComparer.Ordinal);
    private Dictionary<string, Remembered> _old = new(StringComparer.Ordinal);
    private DateTimeOffset _since;

    /// <param name="key">The conversation's keyed hash, in hexadecimal.</param>
    /// <param name="now">Time of the message.</param>
    /// <param name="remembered">As it was put here last.</param>
    public bool TryGet(string key, DateTimeOffset now, [NotNullWhen(true)] out Remembered? remembered)
    {
        lock (_lock)
        {
            Age(now);
            return _young.TryGetValue(key, out remembered) || _old.TryGetValue(key, out remembered);
        }
    }

    public void Put(string key, DateTimeOffset now, Remembered remembered)
    {
        lock (_lock)
        {
            Age(now);
            _young[key] = remembered;
        }
    }

    public void Forget(string key)
    {
        lock (_lock)
        {
            _young.Remove(key);
            _old.Remove(key);
        }
    }

    private void Age(DateTimeOffset now)
    {
        // A clock that was set back counts as time passed.
        var age = (now - _since).Duration();
        if (age < Generation && _young.Count < MostInGeneration)
        {
            return;
        }

        (_old, _young) = (_young, _old);
        _young.Clear();
        if (age >= 2 * Generation)
        {
            _old.Clear();
        }

        _since = now;
    }
}
