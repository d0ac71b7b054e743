using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Takes what is due, message by message, and has many of them sent at once: a slow channel holds no other up.</summary>
/// <param name="mostAtOnce">One keeps the order in which they were written, as scripts want it.</param>
public sealed class Deliverer(OpenLedger ledger, MessageDeliverer messages, LocalTime time, ILogger<Deliverer> log, int mostAtOnce) : IDisposable
{
    public const int UsuallyAtOnce = 64;

    private static readonly TimeSpan ExpirePause = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _free = new(mostAtOnce);

    private DateTimeOffset _expireNext;

    /// <summary>Sends all that is due, and waits for it.</summary>
    /// <returns>How many messages were dealt with.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        List<Task> sends = [];
        await foreach (var send in StartAsync(cancel))
        {
            sends.Add(send);
        }

        await Task.WhenAll(sends);
        return sends.Count;
    }

    /// <summary>Sends all that is due, and waits only where too much is under way.</summary>
    /// <returns>The sends, which never fail.</returns>
    public async IAsyncEnumerable<Task> StartAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        if (time.Now >= _expireNext)
        {
            _expireNext = time.Now + ExpirePause;
            await ledger.Outbox.ExpireAsync(time.Now, cancel);
        }

        while (true)
        {
            await _free.WaitAsync(cancel);
            ClaimedMessage? claimed = null;
            try
            {
                claimed = await ledger.Outbox.ClaimAsync(Guid.CreateVersion7(time.Now), time.Now, cancel);
            }
            finally
            {
                if (claimed is null)
                {
                    _free.Release();
                }
            }

            if (claimed is null)
            {
                yield break;
            }

            yield return DeliverAsync(claimed, cancel);
        }
    }

    public void Dispose() => _free.Dispose();

    private async Task DeliverAsync(ClaimedMessage claimed, CancellationToken cancel)
    {
        try
        {
            await messages.DeliverAsync(claimed, cancel);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            // The outermost place of a send: what was claimed comes back when its lease ends.
            log.LogWarning("A message could not be sent and is tried again: {Error}", SafeTrace.Of(e));
        }
        catch (OperationCanceledException)
        {
            // The server stops; the lease ends, and another takes it.
        }
        finally
        {
            _free.Release();
        }
    }
}
