using System.Threading.Channels;

namespace HazardBot.Delivery;

/// <summary>Wakes this node's answers. What another node left is found by looking.</summary>
public sealed class ReplySignal
{
    private readonly Channel<bool> _written = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Written() => _written.Writer.TryWrite(true);

    /// <summary>Returns when an answer may have been written since the last call, or after this time.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancel)
    {
        using var stop = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, cancel);
        try
        {
            await _written.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Time to look without having been told.
        }
    }
}
