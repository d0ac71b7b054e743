using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Sealing;

namespace HazardBot.Turns;

/// <summary>What a message is known by: keyed hashes of the platform's ids, 32 bytes each.</summary>
/// <param name="Message">Null where the channel gave no id, so that a repetition can't be told.</param>
public sealed record TurnKeys(byte[] Conversation, byte[]? Message)
{
    /// <param name="pushed">Id of the message that is pushed; null for one that came in.</param>
    public static TurnKeys Of(KeyedHash hash, Activity activity, Guid? pushed = null)
    {
        var (channel, conversation) = (activity.ChannelId ?? "", activity.Conversation?.Id ?? "");
        return new(
            hash.Of("conversation", channel, conversation),
            pushed is { } push ? hash.Of("push", channel, conversation, push.ToString("N"))
            : activity.Id is { Length: > 0 } id ? hash.Of("message", channel, conversation, id) : null);
    }
}
