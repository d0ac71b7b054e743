using System.Globalization;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Channels.WeCom;

/// <summary>Runs what came by a callback as a turn; its answer is sent by whoever sends what waits.</summary>
internal sealed class WeComTalk(
    TurnRunner turns, WeComPhotos photos, WeComApi api, WeComSettings settings, OpenLedger ledger, ChannelSenders senders, ReplySignal replies, ILogger<WeComTalk> log)
{
    /// <summary>For a picture; the platform waits five seconds for all of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3.5);

    /// <returns>Whether there was a turn.</returns>
    public async Task<bool> RunAsync(WeComArrival arrival, CancellationToken cancel)
    {
        var activity = arrival.Inbound.Activity;
        if (activity.Type == ActivityTypes.ConversationUpdate && await IsKnownAsync(activity, cancel))
        {
            // The platform tells each opening of the chat: who was greeted once isn't greeted again.
            return false;
        }

        var answer = await turns.RunAsync(await photos.TakeAsync(arrival.Inbound, arrival.Media, Patience, cancel), cancel);
        if (answer.End == TurnEnd.SetAside)
        {
            // No turn was committed, so no answer waits: the apology is sent once, as well as it can be.
            _ = senders.SendAsync(IncomingMessages.Of(arrival.Inbound).From, ReplyActivities.Read(answer.Replies), cancel);
        }
        else
        {
            replies.Written();
        }

        return true;
    }

    /// <summary>Shows on a card what was chosen, when it is too late to do so in the response. A card that stays as it was does no harm: its buttons are old.</summary>
    public void UpdateLater(WeComMessage message, string title, CancellationToken cancel)
    {
        if (message.ResponseCode is { } code)
        {
            _ = UpdateAsync(CardUpdates.ByCall(message.From!, int.Parse(settings.AgentId!, CultureInfo.InvariantCulture), code, title), cancel);
        }
    }

    private async Task UpdateAsync(System.Text.Json.Nodes.JsonObject body, CancellationToken cancel)
    {
        try
        {
            var answer = await api.PostAsync("message/update_template_card", body, cancel);
            if (!answer.IsDone)
            {
                log.LogWarning("A card could not be updated: {Code}", answer.Code);
            }
        }
        catch (Exception e)
        {
            // The outermost place of a call that nobody waits for.
            log.LogWarning("A card could not be updated: {Error}", SafeTrace.Of(e));
        }
    }

    private async Task<bool> IsKnownAsync(Activity activity, CancellationToken cancel) =>
        (await ledger.Conversations.VersionsAsync([Convert.ToHexString(TurnKeys.Of(ledger.Hash, activity).Conversation)], cancel)).Count > 0;
}
