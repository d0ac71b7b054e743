using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;

namespace HazardBot.Channels.WeCom;

/// <summary>How 企业微信 is called in the house, and what it can do.</summary>
public static class WeComChannel
{
    public const string Name = "wecom";

    public static Capabilities Can { get; } = new(ButtonForm.Card, WeComDepartures.MostButtons, true, TextParts.LongestMessage) { Notice = WeComTexts.Notice };

    /// <summary>A member's id here: its letters' case doesn't count, and the platform's own lists come in small ones.</summary>
    public static string UserId(string id) => id.Trim().ToLowerInvariant();
}
