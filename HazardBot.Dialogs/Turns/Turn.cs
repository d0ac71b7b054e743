using System.Text.Json;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Bindings;

namespace HazardBot.Dialogs.Turns;

/// <summary>Everything a turn is a function of.</summary>
public sealed record Turn
{
    /// <summary>The conversation as it was left.</summary>
    public required ConversationState State { get; init; }

    public required IncomingMessage Message { get; init; }

    /// <summary>Time of the turn with the installation's offset.</summary>
    public required DateTimeOffset Now { get; init; }

    public required Chance Chance { get; init; }

    public required Register Register { get; init; }

    public required IHazardReader Ledger { get; init; }

    public required IHazardDesk Desk { get; init; }

    public required ISweepReader Sweeps { get; init; }

    /// <summary>Who speaks, where this chat is bound to a member of staff; null for the public.</summary>
    public StaffMember? Staff { get; init; }

    /// <summary>The binding by which <see cref="Staff"/> is known; the commit relies on its standing. Null for the public.</summary>
    public Binding? Binding { get; init; }

    /// <summary>Why this chat is bound no more since its last message; null otherwise. It is told once.</summary>
    public BindingEnd? Unbound { get; init; }

    public IBindingReader Bindings { get; init; } = NoBindings.Instance;
}

/// <summary>A message as the dialogs see it, whatever platform it came by.</summary>
/// <param name="Text">What was typed; empty for a mere tap or photo.</param>
/// <param name="Action">The value of the button that was tapped, if one was.</param>
/// <param name="Photos">Ids of cleaned photos that came along.</param>
/// <param name="UnreadableAttachments">How many attachments could not be taken (not a picture, too large).</param>
/// <param name="Joined">The person has just opened the chat and said nothing yet.</param>
/// <param name="IsGroup">Others read along.</param>
public sealed record IncomingMessage(
    string Text,
    ButtonAction? Action,
    IReadOnlyList<Guid> Photos,
    int UnreadableAttachments,
    bool Joined,
    string? Locale,
    ReplyAddress From,
    bool IsGroup = false);

/// <summary>What a button carries: the draft or record it belongs to, the version it was shown for, and what it does.</summary>
/// <param name="Do">The verb: submit, choose, skip, cancel …</param>
/// <param name="About">Id of the draft or record.</param>
/// <param name="Version">Its version when the button was shown.</param>
/// <param name="Value">What was chosen, if a choice: an organization code, a category code.</param>
public sealed record ButtonAction(string Do, Guid About, int Version, string? Value = null)
{
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, StateJson.Default.ButtonAction);

    /// <summary>Reads a button's value as it came back from a channel; null where it isn't one of ours.</summary>
    public static ButtonAction? FromJson(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } json)
        {
            return null;
        }

        try
        {
            return json.Deserialize(StateJson.Default.ButtonAction) is { Do: not null } action ? action : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A button under a reply: what it shows, and what it does. Typing what it shows does the same.</summary>
public sealed record Button(string Title, ButtonAction Action);

/// <summary>One message of the bot. At most four buttons.</summary>
public sealed record Reply(string Text, IReadOnlyList<Button> Buttons)
{
    public Reply(string text)
        : this(text, [])
    {
    }
}

/// <summary>What a turn comes to, as data: nothing has happened yet.</summary>
/// <param name="State">The conversation as it is left.</param>
/// <param name="Replies">What is said, in order.</param>
/// <param name="Writes">What the ledger shall hold.</param>
public sealed record Outcome(ConversationState State, IReadOnlyList<Reply> Replies, IReadOnlyList<LedgerWrite> Writes)
{
    public Outcome(ConversationState state, params IReadOnlyList<Reply> replies)
        : this(state, replies, [])
    {
    }
}

/// <summary>A part of the talk. It does no I/O but reading the ledger.</summary>
public interface IDialog
{
    /// <summary>Answers the message; the same turn gives the same outcome.</summary>
    Task<Outcome> RunAsync(Turn turn, CancellationToken cancel);
}
