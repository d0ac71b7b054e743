using System.Text.Json;

namespace HazardBot.Dialogs.Activities;

/// <summary>Buttons that every channel understands alike.</summary>
public static class Buttons
{
    /// <summary>A press sends <paramref name="title"/> as text, and <paramref name="value"/> with it: the only type that carries data everywhere.</summary>
    public static CardAction MessageBack(string title, JsonElement value) => new()
    {
        Type = CardActionTypes.MessageBack,
        Title = title,
        Text = title,
        DisplayText = title,
        Value = value,
    };

    /// <summary>A press says <paramref name="title"/>. Some channels send the title, some the value: they are the same.</summary>
    public static CardAction ImBack(string title) => new()
    {
        Type = CardActionTypes.ImBack,
        Title = title,
        Value = ActivityWire.Element(title),
    };

    /// <summary>The buttons for everybody in the conversation; none at all is null, for an empty list must not be sent.</summary>
    public static SuggestedActions? Suggest(IReadOnlyList<CardAction> actions) =>
        actions.Count == 0 ? null : new() { Actions = actions };
}
