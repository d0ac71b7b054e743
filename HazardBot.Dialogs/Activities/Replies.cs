namespace HazardBot.Dialogs.Activities;

/// <summary>Messages addressed as Microsoft's SDK addresses them.</summary>
public static class Replies
{
    /// <summary>
    /// An answer to <paramref name="incoming"/>: sender and recipient swapped, conversation, channel and locale copied,
    /// <c>replyToId</c> set where the client can know that id. A missing recipient leaves the sender missing.
    /// </summary>
    public static Activity To(Activity incoming, string? text = null) => Into(ConversationReference.Of(incoming), text);

    /// <summary>A message into a known conversation, in plain text.</summary>
    public static Activity Into(ConversationReference reference, string? text = null) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = reference.ChannelId,
        ServiceUrl = reference.ServiceUrl,
        Conversation = reference.Conversation,
        From = reference.Bot,
        Recipient = reference.User,
        ReplyToId = reference.ActivityId,
        Locale = reference.Locale,
        Text = text,
        TextFormat = text is null ? null : TextFormats.Plain,
    };
}
