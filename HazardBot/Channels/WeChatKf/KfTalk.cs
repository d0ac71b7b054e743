using HazardBot.Channels.WeCom;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger;
using HazardBot.Turns;

namespace HazardBot.Channels.WeChatKf;

/// <summary>Runs what was fetched as turns: those of one person in order, of several at once.</summary>
internal sealed class KfTalk(
    KfArrivals arrivals, TurnRunner turns, WeComPhotos photos, RegisterWatch registers, OpenLedger ledger, ChannelSenders senders,
    ReplySignal replies, OutboxSignal outbox, TimeProvider time, ILogger<KfTalk> log)
{
    private const int MostAtOnce = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <param name="since">What was sent before is left alone.</param>
    /// <exception cref="System.Data.Common.DbException">The database failed: some may be answered, none is lost, and all may be run again.</exception>
    public Task RunAsync(IEnumerable<KfItem> items, DateTimeOffset since, CancellationToken cancel) => Parallel.ForEachAsync(
        items.Where(item => item.SentAt >= since).GroupBy(item => item.Customer, StringComparer.Ordinal),
        new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancel },
        async (own, stop) =>
        {
            foreach (var item in own)
            {
                await RunAsync(item, stop);
            }
        });

    private async Task RunAsync(KfItem item, CancellationToken cancel)
    {
        if (item.Event == "msg_send_fail")
        {
            log.LogWarning("微信客服 could not deliver a message: {Type}", item.Number("event", "fail_type"));
        }

        if (arrivals.Of(item, registers.Current) is not { } arrival)
        {
            return;
        }

        var activity = arrival.Inbound.Activity;
        var isMessage = activity.Type == ActivityTypes.Message;
        if (isMessage)
        {
            await ledger.Allowances.OpenAsync(KfChannel.Name, activity.Conversation!.Id!, item.SentAt, cancel);
        }

        var answer = await turns.RunAsync(await photos.TakeAsync(arrival.Inbound, arrival.Media, Patience, cancel), cancel);
        if (answer.End == TurnEnd.SetAside)
        {
            _ = senders.SendAsync(IncomingMessages.Of(arrival.Inbound).From, ReplyActivities.Read(answer.Replies), cancel);
        }
        else
        {
            replies.Written();
        }

        // What had to wait for a word of this person goes after the answer to it.
        if (isMessage && await ledger.Outbox.ReopenAsync(TurnKeys.Of(ledger.Hash, activity).Conversation, time.GetUtcNow(), cancel))
        {
            outbox.Written();
        }
    }
}
