using HazardBot.Dialogs.Turns;
using HazardBot.Settings;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>The channels behind the connector: what each can do, and how it is called in the house.</summary>
internal sealed class ConnectorChannels(BotFrameworkSettings settings)
{
    public const string Teams = "msteams";

    /// <summary>Begins the names of channels behind another bot: <c>skill:ID-OF-THAT-BOT:CHANNEL</c>.</summary>
    public const string Skill = "skill";

    private static readonly Capabilities Plain = new(ButtonForm.Numbered, 0, false, 2000);
    private static readonly Capabilities Rich = new(ButtonForm.Suggested, 4, true, 8000);

    private readonly Capabilities _teams = new(
        ButtonForm.Card, 6, true, 20_000, $"https://teams.microsoft.com/l/chat/0/0?users=28:{settings.AppId}");

    private readonly HashSet<string> _open = new(BotFrameworkSettings.List(settings.Channels), StringComparer.Ordinal);

    public IEnumerable<string> Open => _open;

    public bool IsOpen(string channel) => _open.Contains(channel);

    /// <summary>What a channel behind another bot is called here, so that it is never taken for the channel itself.</summary>
    public static string Behind(string caller, string channel) => $"{Skill}:{caller}:{channel}";

    /// <returns>The other bot and the channel behind it; no other bot for a channel of our own.</returns>
    public static (string? Caller, string Channel) Split(string channel) =>
        channel.Split(':', 3) is [Skill, var caller, var behind] ? (caller, behind) : (null, channel);

    public Capabilities Of(string channel) => channel switch
    {
        Teams => _teams,
        "email" or "sms" or "twilio-sms" => Plain,
        _ => Rich,
    };
}
