using System.Threading.Channels;

namespace HazardBot.Turns;

/// <summary>Wakes this node's delivery when something was written that is to be sent. What another node wrote is found by looking.</summary>
public sealed class OutboxSignal
{
    // One signal that waits is as good as many.
    private readonly Channel<bool> _written = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Written() => _written.Writer.TryWrite(true);

    /// <summary>Returns when something may have been written since the last call.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancel) => _written.Reader.ReadAsync(cancel);
}
