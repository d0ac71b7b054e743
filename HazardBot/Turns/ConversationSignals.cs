using System.Collections.Concurrent;
using System.Threading.Channels;

namespace HazardBot.Turns;

/// <summary>Tells whoever watches a conversation on this node that something was committed to it. A signal says only "look": what is new is read from the ledger.</summary>
public sealed class ConversationSignals
{
    private readonly ConcurrentDictionary<string, Watchers> _watched = new(StringComparer.Ordinal);

    /// <summary>Keyed hashes of the conversations that somebody watches, in hexadecimal.</summary>
    public ICollection<string> Watched => _watched.Keys;

    /// <param name="conversation">The keyed hash, in hexadecimal.</param>
    public void Changed(string conversation)
    {
        if (_watched.TryGetValue(conversation, out var watchers))
        {
            watchers.Signal();
        }
    }

    /// <summary>Watches until it is disposed.</summary>
    public Watch Watch(string conversation)
    {
        while (true)
        {
            var watchers = _watched.GetOrAdd(conversation, _ => new Watchers());
            if (watchers.TryAdd() is { } signal)
            {
                return new(signal.Reader, () => Leave(conversation, watchers, signal));
            }
        }
    }

    private void Leave(string conversation, Watchers watchers, Channel<bool> signal)
    {
        if (watchers.Remove(signal))
        {
            _watched.TryRemove(new(conversation, watchers));
        }
    }

    private sealed class Watchers
    {
        private readonly Lock _lock = new();
        private readonly List<Channel<bool>> _signals = [];
        private bool _isClosed;

        /// <summary>Null where the last watcher has just left.</summary>
        public Channel<bool>? TryAdd()
        {
            // One signal that waits is as good as many.
            var signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
            lock (_lock)
            {
                if (_isClosed)
                {
                    return null;
                }

                _signals.Add(signal);
                return signal;
            }
        }

        /// <returns>Whether nobody is left.</returns>
        public bool Remove(Channel<bool> signal)
        {
            lock (_lock)
            {
                _signals.Remove(signal);
                return _isClosed = _signals.Count == 0;
            }
        }

        public void Signal()
        {
            lock (_lock)
            {
                _signals.ForEach(signal => signal.Writer.TryWrite(true));
            }
        }
    }
}

/// <summary>A place from which a conversation is watched.</summary>
public sealed class Watch(ChannelReader<bool> signals, Action leave) : IDisposable
{
    /// <summary>Returns when something may have been committed since the last call.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancel) => signals.ReadAsync(cancel);

    public void Dispose() => leave();
}
