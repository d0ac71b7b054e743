using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger;
using HazardBot.Ledger.Conversations;
using HazardBot.Turns;
using HazardBot.Web.Limits;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>
/// Messages with pictures, and what comes after them in the same chat: written down, sealed, before the channel hears that they are taken, and
/// answered when the pictures have come. A picture that doesn't come is tried again for some seconds and then told as not taken. Words that tell
/// of a danger to life wait for nothing.
/// </summary>
internal sealed class ConnectorInbox(
    OpenLedger ledger, ConnectorPhotos photos, ConnectorChannels channels, TurnRunner turns, ChannelSenders senders, ReplySignal replies, FloodGate flood, IChanceSource chance,
    TimeProvider time, ILogger<ConnectorInbox> log) : BackgroundService
{
    private const int MostAtOnce = 2;
    private const int MostAttempts = 4;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(8);

    private readonly ReplySignal _written = new();

    /// <summary>What the door made of an arrived activity, as it is run.</summary>
    public Inbound ToInbound(Activity arrived, bool isAnsweredLater) => new(arrived)
    {
        Channel = channels.Of(ConnectorChannels.Split(arrived.ChannelId!).Channel),
        IsAnsweredLater = isAnsweredLater,
        VerifiedService = arrived.ServiceUrl,
    };

    /// <returns>Whether it was written down to be answered later; else it can be run at once.</returns>
    public async Task<bool> TakeAsync(Activity arrived, CancellationToken cancel)
    {
        var keys = TurnKeys.Of(ledger.Hash, arrived);
        if (keys.Message is null || flood.TellsDanger(arrived.Text) || !(ConnectorPhotos.HasFiles(arrived) || await ledger.Arrivals.AnyAsync(keys.Conversation, cancel)))
        {
            return false;
        }

        var now = time.GetUtcNow();
        await ledger.Arrivals.AddAsync(new(chance.NewId(now), keys.Conversation, keys.Message, ActivityWire.Write(arrived)), now, cancel);
        _written.Written();
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
        await Task.WhenAll(Enumerable.Range(0, MostAtOnce).Select(_ => WorkAsync(stoppingToken)));

    private async Task WorkAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                while (await ledger.Arrivals.ClaimAsync(chance.NewId(time.GetUtcNow()), time.GetUtcNow(), stop) is { } claimed)
                {
                    await AnswerAsync(claimed, stop);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The outermost place of a worker: what was claimed comes back when its lease ends.
                log.LogWarning("A message with pictures could not be answered yet: {Error}", SafeTrace.Of(e));
            }

            await _written.WaitAsync(Look, time, stop);
        }
    }

    private async Task AnswerAsync(ClaimedArrival claimed, CancellationToken cancel)
    {
        var arrived = ActivityWire.Read(claimed.Body);
        var isLast = claimed.Attempts + 1 >= MostAttempts;
        if (await photos.TakeAsync(ToInbound(arrived, isAnsweredLater: true), isLast, cancel) is not { } inbound)
        {
            await ledger.Arrivals.RetryAsync(claimed, time.GetUtcNow() + Settling.Pause(FirstPause, LongestPause, claimed.Attempts), cancel);
            return;
        }

        // Answered already, by a worker that died before it said so: the same answer, and nothing twice.
        var answer = await turns.RunAsync(inbound, cancel);
        if (answer.End == TurnEnd.SetAside)
        {
            _ = senders.SendAsync(IncomingMessages.Of(new(arrived)).From, ReplyActivities.Read(answer.Replies), cancel);
        }

        replies.Written();
        await ledger.Arrivals.DoneAsync(claimed, time.GetUtcNow(), cancel);
        _written.Written();
    }
}
