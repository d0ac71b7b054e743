using System.Text.Json;
using System.Text.Json.Serialization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Guesses;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Organizations.People;
using HazardBot.Ledger.Threads;

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

    /// <summary>When steps are due.</summary>
    public Timetable Times { get; init; } = Timetable.Shipped;

    public required ILedgerQueries Queries { get; init; }

    /// <summary>Who speaks, where this chat is bound to a member of staff; null for the public.</summary>
    public StaffMember? Staff { get; init; }

    /// <summary>The binding by which <see cref="Staff"/> is known; the commit relies on its standing. Null for the public.</summary>
    public Binding? Binding { get; init; }

    /// <summary>Why this chat is bound no more since its last message; null otherwise. It is told once.</summary>
    public BindingEnd? Unbound { get; init; }

    public IBindingReader Bindings { get; init; } = NoBindings.Instance;

    public IPeopleReader People { get; init; } = NoPeople.Instance;

    /// <summary>The confidential track, as far as whoever speaks may know of it.</summary>
    public ICaseDesk Cases { get; init; } = NoCases.Instance;

    /// <summary>When who gets the daily digest.</summary>
    public IDigestHours Hours { get; init; } = UsualHours.Instance;

    public IAlertReader Alerts { get; init; } = NoAlerts.Instance;

    public IGuessReader Guesses { get; init; } = NoGuesses.Instance;
    public IHazardTrail Trail { get; init; } = NoTrail.Instance;

    public IThreadReader Threads { get; init; } = NoThreads.Instance;

    /// <summary>Nothing of it is real: its ledger is a practice run's, and its writes go nowhere else.</summary>
    public bool IsPractice { get; init; }
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
    bool IsGroup = false)
{
    /// <summary>The code on a wall by which the person came in.</summary>
    public ScannedCode? Scanned { get; init; }

    /// <summary>What the channel can do by which it came.</summary>
    public Capabilities Channel { get; init; } = Capabilities.Full;

    /// <summary>What could not be taken was spoken.</summary>
    public bool IsVoice { get; init; }

    /// <summary>What is said of what could not be taken.</summary>
    public Line Unreadable => IsVoice ? ReportingTexts.VoiceUnheard : ReportingTexts.AttachmentUnreadable;
}

/// <summary>What a button carries: the draft or record it belongs to, the version it was shown for, and what it does.</summary>
/// <param name="Do">The verb: submit, choose, skip, cancel …</param>
/// <param name="About">Id of the draft or record.</param>
/// <param name="Version">Its version when the button was shown.</param>
/// <param name="Value">What was chosen, if a choice: an organization code, a category code.</param>
public sealed record ButtonAction(string Do, Guid About, int Version, string? Value = null)
{
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, StateJson.Default.ButtonAction);

    public void WriteTo(Utf8JsonWriter json) => JsonSerializer.Serialize(json, this, StateJson.Default.ButtonAction);

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

/// <summary>How a card travels: in the <c>channelData</c> of the reply, as <c>{"card":{…}}</c>.</summary>
public sealed record CardData(ReplyCard Card)
{
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, CardJson.Default.CardData);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CardData))]
internal sealed partial class CardJson : JsonSerializerContext;

/// <summary>A button under a reply: what it shows, and what it does. Typing what it shows does the same.</summary>
public sealed record Button(string Title, ButtonAction Action);

/// <summary>One message of the bot. At most four buttons.</summary>
public sealed record Reply(string Text, IReadOnlyList<Button> Buttons)
{
    public Reply(string text)
        : this(text, [])
    {
    }

    /// <summary>What comes with it: photos, a sheet.</summary>
    public IReadOnlyList<ReplyFile> Files { get; init; } = [];

    /// <summary>The same said as a card, for a channel that can show one; everything in it stands in the text too.</summary>
    public ReplyCard? Card { get; init; }
}

/// <summary>What a card is, so that a page can show it as one.</summary>
public enum CardKind
{
    /// <summary>What was understood, to be checked.</summary>
    Summary,

    /// <summary>A report was sent: something to keep.</summary>
    Receipt,

    /// <summary>How a hazard stands.</summary>
    Progress,
}

/// <param name="Lines">Label and value.</param>
/// <param name="Foot">What is said below; null for nothing.</param>
/// <param name="Step">Of a progress: how many of 收到 → 受理 → 整改 → 复查 → 销号 are behind it, one to five.</param>
public sealed record ReplyCard(CardKind Kind, string Title, IReadOnlyList<CardLine> Lines, string? Foot = null, int? Step = null);

public sealed record CardLine(string Label, string Value);

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

    /// <summary>The data key of the case whose words were said or written here: the turn is sealed under it, and gone when the case's words are.</summary>
    public Guid? SealUnder { get; init; }

    /// <summary>Photos that came along and are not kept: their bytes are destroyed.</summary>
    public IReadOnlyList<Guid> RefusedPhotos { get; init => field = value ?? []; } = [];

    /// <summary>Whoever speaks wants everything said here forgotten: the keys of the talks of this conversation are destroyed.</summary>
    public bool ForgetsTalk { get; init; }
}

/// <summary>A part of the talk. It does no I/O but reading the ledger.</summary>
public interface IDialog
{
    /// <summary>Answers the message; the same turn gives the same outcome.</summary>
    Task<Outcome> RunAsync(Turn turn, CancellationToken cancel);
}
