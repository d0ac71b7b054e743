using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Turns;

/// <summary>What the dialogs see of an activity.</summary>
public static class IncomingMessages
{
    /// <summary>Longest text that is read and kept; a door refuses much longer ones.</summary>
    private const int LongestText = 8000;

    public static IncomingMessage Of(Inbound inbound)
    {
        var activity = inbound.Activity;
        var text = activity.Text?.Trim() ?? "";
        return new(
            text.Length > LongestText ? text[..LongestText] : text,
            ButtonAction.FromJson(activity.Value),
            inbound.Photos,
            inbound.UnreadableAttachments,
            activity.Type == ActivityTypes.ConversationUpdate,
            activity.Locale,
            new ReplyAddress(
                activity.ChannelId ?? "",
                activity.Conversation?.Id ?? "",
                activity.From?.Id ?? "",
                activity.ServiceUrl,
                activity.Locale ?? ""),
            IsGroup(activity))
        {
            Scanned = inbound.Scanned,
            Channel = inbound.Channel,
            IsVoice = inbound.IsVoice,
        };
    }

    /// <summary>Whether others read along.</summary>
    public static bool IsGroup(Activity activity) => activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    /// <summary>Whether the talk has anything to say to this: a message, or somebody who has just come in.</summary>
    public static bool IsForTheTalk(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => true,
        ActivityTypes.ConversationUpdate => activity.MembersAdded?.Any(member => member.Id != activity.Recipient?.Id) == true,
        _ => false,
    };
}
