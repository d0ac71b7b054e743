using HazardBot.Ledger;
using HazardBot.Turns;

namespace HazardBot.Channels.DirectLine;

/// <summary>
/// Sees what other nodes and commands commit to the conversations that this node's sockets watch: four times a second their versions are
/// asked for, by key, so that the cost grows with the sockets here and not with the ledger.
/// </summary>
internal sealed class LookOut(OpenLedger ledger, ConversationSignals signals, TimeProvider time, ILogger<LookOut> log) : BackgroundService
{
    private const int PageSize = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The outermost place of a worker: the database may be away for a while.
                log.LogWarning("The look-out failed and is tried again: {Error}", SafeTrace.Of(e));
            }
        }
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        var now = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in signals.Watched.Chunk(PageSize))
        {
            foreach (var (conversation, version) in await ledger.Conversations.VersionsAsync(page, cancel))
            {
                now[conversation] = version;
                if (!_seen.TryGetValue(conversation, out var before) || before != version)
                {
                    signals.Changed(conversation);
                }
            }
        }

        _seen = now;
    }
}
