using HazardBot.Dialogs.Texts;

namespace HazardBot.Dialogs.Turns;

/// <summary>How a channel shows what can be chosen.</summary>
public enum ButtonForm
{
    /// <summary>Not at all: choices are a numbered list in the text.</summary>
    Numbered,

    /// <summary>As suggested actions below the last message.</summary>
    Suggested,

    /// <summary>As buttons of an adaptive card.</summary>
    Card,
}

/// <summary>What a channel can do. Dialogs and renderers ask this, never which channel it is.</summary>
/// <param name="MostButtons">Under one message.</param>
/// <param name="TakesPhotos">Whether somebody can send a picture.</param>
/// <param name="LongestText">Of one message, in UTF-16 units; longer texts are divided.</param>
/// <param name="PrivateChat">Address of a private chat with the bot, for who stands in a group; null where there is none.</param>
public sealed record Capabilities(ButtonForm Buttons, int MostButtons, bool TakesPhotos, int LongestText, string? PrivateChat = null)
{
    /// <summary>Who besides us may see what is written there, told with what becomes of a report; null for a channel of our own.</summary>
    public Line? Notice { get; init; }

    /// <summary>A channel of our own.</summary>
    public static Capabilities Full { get; } = new(ButtonForm.Suggested, 4, true, 20_000);
}
