using System.Text;
using System.Text.Json;

namespace HazardBot.Benchmarks.Load;

/// <summary>A button under a reply.</summary>
/// <param name="Text">What a press says; null where it says the title.</param>
/// <param name="Value">What a press carries, as JSON; null where nothing but text.</param>
internal sealed record BotButton(string Title, string? Text, string? Value);

/// <summary>The texts of the messages in <c>{"activities":[…]}</c>, one a line, and the suggested actions of the last that has any; other activity types are skipped.</summary>
internal sealed record BotReply(string Text, IReadOnlyList<BotButton> Buttons)
{
    public static BotReply None { get; } = new(string.Empty, []);

    public BotButton? FindButton(string title) => Buttons.FirstOrDefault(button => string.Equals(button.Title, title, StringComparison.Ordinal));

    /// <exception cref="JsonException">The body is no JSON.</exception>
    public static BotReply Read(byte[] body, bool wantButtons)
    {
        if (body.Length == 0)
        {
            return None;
        }

        using var document = JsonDocument.Parse(body);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("activities", out var activities))
        {
            return None;
        }

        var texts = new StringBuilder();
        IReadOnlyList<BotButton> buttons = [];
        foreach (var activity in activities.EnumerateArray())
        {
            if (activity.TryGetProperty("type", out var type) && type.ValueEquals("message") && activity.TryGetProperty("text", out var text))
            {
                texts.Append(text.GetString()).Append('\n');
                buttons = wantButtons && activity.TryGetProperty("suggestedActions", out var suggested) && suggested.TryGetProperty("actions", out var actions)
                    ? [.. actions.EnumerateArray().Select(ReadButton)]
                    : buttons;
            }
        }

        return new(texts.ToString(), buttons);
    }

    private static BotButton ReadButton(JsonElement action)
    {
        var title = action.TryGetProperty("title", out var titled) ? titled.GetString() ?? string.Empty : string.Empty;
        var text = action.TryGetProperty("text", out var said) ? said.GetString() : null;
        return action.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object
            ? new(title, text, value.GetRawText())
            : new(title, text, null);
    }
}
