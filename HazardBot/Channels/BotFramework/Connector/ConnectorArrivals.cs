using HazardBot.Dialogs.Activities;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>What the house makes of an activity that a channel sent: its own name for the channel, the text without the bot's, who has come in.</summary>
internal static class ConnectorArrivals
{
    /// <param name="caller">The bot that hands it over; null for a channel.</param>
    public static Activity Of(Activity activity, string? caller)
    {
        var channel = activity.ChannelId ?? "";
        var arrived = activity with
        {
            ChannelId = caller is null ? channel : ConnectorChannels.Behind(caller, channel),
            CallerId = caller is null ? "urn:botframework:azure" : $"urn:botframework:aadappid:{caller}",
            Text = Mentions.Of(activity).Text,
        };
        return channel == ConnectorChannels.Teams && caller is null ? OnTeams(arrived) : arrived;
    }

    /// <summary>Teams says in an installationUpdate of its own that a person has added the bot; the conversationUpdate beside it would greet twice.</summary>
    private static Activity OnTeams(Activity activity) => activity switch
    {
        { Type: ActivityTypes.InstallationUpdate, Action: "add" or "add-upgrade", Conversation.ConversationType: "personal" } =>
            activity with { Type = ActivityTypes.ConversationUpdate, MembersAdded = [activity.From ?? new()] },
        { Type: ActivityTypes.ConversationUpdate } => activity with { MembersAdded = null },
        _ => activity,
    };
}
