using HazardBot.Channels.WeCom;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;

namespace HazardBot.Channels.WeChatKf;

/// <summary>How 微信客服 is called in the house, what it can do, and how its conversations are named.</summary>
public static class KfChannel
{
    public const string Name = "wechatkf";

    /// <summary>How long after somebody's last message they may be written to.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(48);

    /// <summary>How many messages there may be after each of theirs.</summary>
    public const int MostAfterOne = 5;

    private const string WelcomeScheme = "wechatkf-welcome:";

    public static Capabilities Can { get; } = new(ButtonForm.Suggested, 6, true, TextParts.LongestMessage) { Notice = WeComTexts.KfNotice };

    /// <summary>A person has a conversation with each account.</summary>
    public static string Conversation(string account, string customer) => $"{account}:{customer}";

    /// <returns>Null where it is no conversation of ours.</returns>
    public static (string Account, string Customer)? Split(string conversation) =>
        conversation.Split(':', 2) is [{ Length: > 0 } account, { Length: > 0 } customer] ? (account, customer) : null;

    /// <summary>What an answer carries that may leave without the person having written: good once, for twenty seconds.</summary>
    public static string Welcome(string code) => WelcomeScheme + code;

    /// <returns>Null where the answer carries none.</returns>
    public static string? WelcomeCode(string? service) =>
        service?.StartsWith(WelcomeScheme, StringComparison.Ordinal) is true ? service[WelcomeScheme.Length..] : null;
}
