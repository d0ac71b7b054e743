using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HazardBot.Benchmarks.Load;

/// <summary>
/// The user's turns: a JSON array whose items are a text, or <c>{"text", "or": [...], "tap": true, "expect": regex}</c>.
/// <c>{n}</c> in a text becomes the conversation's number. Tools that know only "text" and "expect" play it too.
/// </summary>
internal sealed record Script(string Name, IReadOnlyList<ScriptTurn> Turns)
{
    /// <exception cref="JsonException">The file is no script.</exception>
    public static Script Load(string path)
    {
        var turns = JsonSerializer.Deserialize(File.ReadAllBytes(path), LoadJson.Default.IReadOnlyListScriptItem) ?? throw new JsonException($"{path} is no script.");
        return new(Path.GetFileNameWithoutExtension(path), [.. turns.Select(item => item.ToTurn())]);
    }
}

/// <summary>One turn. Several texts take turns by the conversation's number.</summary>
/// <param name="Tap">Sent as a press of the button with this title, where the last reply shows one, else as text.</param>
/// <param name="Expect">What the reply must match.</param>
internal sealed record ScriptTurn(IReadOnlyList<string> Texts, bool Tap, Regex? Expect)
{
    public string TextFor(int conversation) =>
        Texts[conversation % Texts.Count].Replace("{n}", conversation.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

internal sealed record ScriptItem(string Text, IReadOnlyList<string>? Or, bool Tap, string? Expect)
{
    public ScriptTurn ToTurn() => new([Text, .. Or ?? []], Tap, Expect is null ? null : new(Expect, RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1)));
}
