using System.Text.Json;
using System.Text.Json.Serialization;
using HazardBot.Dialogs.Alerting;
using HazardBot.Dialogs.Confidential;
using HazardBot.Dialogs.Confidential.Reporter;
using HazardBot.Dialogs.Confidential.Work;
using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.People;
using HazardBot.Dialogs.Practice;
using HazardBot.Dialogs.Querying;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Threads;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;

namespace HazardBot.Dialogs.Turns;

/// <summary>What is remembered of a conversation between two messages. Sealed when stored.</summary>
public sealed record ConversationState
{
    public static ConversationState New { get; } = new();

    /// <summary>The language last spoken; null before the first message that tells one.</summary>
    public Language? Language { get; init; }

    /// <summary>Where the channel was last reached, by its own verified word; null where it has no such address.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Whether the privacy notice was shown.</summary>
    public bool NoticeShown { get; init; }

    /// <summary>The code on a wall that was scanned last.</summary>
    public Scan? Scanned { get; init; }

    /// <summary>The report under way, if any; forgotten seven days after its last word.</summary>
    public HazardDraft? Draft { get; init; }

    /// <summary>Ids of the last reports sent from here, newest first, at most five; none sent with "receipt only".</summary>
    public IReadOnlyList<Guid> Reports { get; init => field = value ?? []; } = [];

    /// <summary>The binding of this chat to a member of staff, as far as is known; null for the public, for whom nothing is looked up.</summary>
    public Guid? Binding { get; init; }

    /// <summary>A change about people that waits for its confirmation, if any.</summary>
    public PeopleDraft? People { get; init; }

    /// <summary>Times of receipts and binding codes tried in vain within the last hour.</summary>
    public IReadOnlyList<DateTimeOffset> WrongReceipts { get; init => field = value ?? []; } = [];

    /// <summary>The danger cards shown here lately, one of a kind.</summary>
    public IReadOnlyList<DangerShown> Dangers { get; init => field = value ?? []; } = [];

    /// <summary>The alerts raised out of this conversation lately, one a danger, the newest last.</summary>
    public IReadOnlyList<AlertRaised> Alerts { get; init => field = value ?? []; } = [];

    /// <summary>Ids of the alerts raised out of this conversation whose words may still be kept, newest first, at most ten: they go when the person wants all of it deleted.</summary>
    public IReadOnlyList<Guid> Raised { get; init => field = value ?? []; } = [];

    /// <summary>The alert that a member of staff was shown here last; null where there was none lately.</summary>
    public AlertShown? AlertShown { get; init; }

    /// <summary>When something was told here last that must be kept confidential; what it was is not kept.</summary>
    public DateTimeOffset? ConfidentialAt { get; init; }

    /// <summary>Something confidential being told; forgotten seven days after its last word.</summary>
    public CaseDraft? Case { get; init; }

    /// <summary>Whether the notice of the confidential track was shown.</summary>
    public bool CaseNoticeShown { get; init; }

    /// <summary>Ids of the confidential reports sent from here, newest first, at most five; none sent with "receipt only".</summary>
    public IReadOnlyList<Guid> Confided { get; init => field = value ?? []; } = [];

    /// <summary>Who confided: spoken to accordingly afterwards.</summary>
    public Teller? Confiding { get; init; }

    /// <summary>What of a confidential report is being talked about with who told it.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>A member of staff's dealing with confidential cases.</summary>
    public CaseWork? CaseWork { get; init; }

    /// <summary>Something was told here that a browser shows again only when it is asked to.</summary>
    [JsonIgnore]
    public bool IsPrivate => ConfidentialAt is not null || Case is not null || Confided.Count > 0;

    /// <summary>The hazards of the numbered list last shown, in its order: what a bare number points at.</summary>
    public IReadOnlyList<Guid> Listed { get; init => field = value ?? []; } = [];

    /// <summary>A member of staff's dealing with hazards; null where there was none lately.</summary>
    public HandlingState? Handling { get; init; }

    /// <summary>When a member of staff was asked here at which hour to be reminded; null where that was answered, or never asked.</summary>
    public DateTimeOffset? HourAskedAt { get; init; }

    /// <summary>What staff last asked of the ledger here.</summary>
    public Asked? Asked { get; init; }

    /// <summary>A talk with a person on the other side; null where there is none.</summary>
    public Talk? Talk { get; init; }

    /// <summary>The report whose receipt was shown here last: for an hour its holder may answer and object, wherever it was sent from.</summary>
    public HeldReport? Held { get; init; }

    /// <summary>A practice run; null where everything counts.</summary>
    public PracticeState? Practice { get; init; }

    /// <summary>The state without what has had its time: a draft seven days after its last word, wrong receipts after an hour, danger cards after a day.</summary>
    public ConversationState Forget(DateTimeOffset now)
    {
        var draft = Draft is { } kept && now - kept.TouchedAt < HazardDraft.Kept ? kept : null;
        var receipts = WrongReceipts.All(at => now - at < Hour) ? WrongReceipts : [.. WrongReceipts.Where(at => now - at < Hour)];
        var dangers = Dangers.All(d => now - d.At < Day) ? Dangers : [.. Dangers.Where(d => now - d.At < Day)];
        var alerts = Alerts.All(a => now - a.At < Day) ? Alerts : [.. Alerts.Where(a => now - a.At < Day)];
        var alert = AlertShown is { } card && now - card.At < Day ? card : null;
        var handling = Handling?.Forget(now);
        var people = People is { } asked && now - asked.At < Day ? asked : null;
        var talk = Talk?.Forget(now);
        var held = Held is { } shown && now - shown.At < Hour ? shown : null;
        var practice = Practice?.Forget(now);
        var confidential = Case is { } told && now - told.TouchedAt < HazardDraft.Kept ? Case : null;
        var followUp = FollowUp?.Forget(now);
        var work = CaseWork?.Forget(now);
        return practice == Practice && draft == Draft && people == People && receipts == WrongReceipts && dangers == Dangers && alerts == Alerts && alert == AlertShown
            && handling == Handling && talk == Talk && held == Held && confidential == Case && followUp == FollowUp && work == CaseWork
            ? this
            : this with
            {
                Draft = draft,
                People = people,
                WrongReceipts = receipts,
                Dangers = dangers,
                Alerts = alerts,
                AlertShown = alert,
                Handling = handling,
                Talk = talk,
                Held = held,
                Practice = practice,
                Case = confidential,
                FollowUp = followUp,
                CaseWork = work,
            };
    }

    /// <summary>When the draft is to be forgotten; null where there is none.</summary>
    [JsonIgnore]
    public DateTimeOffset? DraftUntil => (Draft?.TouchedAt, Case?.TouchedAt) switch
    {
        (null, null) => null,
        ({ } open, { } confidential) => (open < confidential ? open : confidential) + HazardDraft.Kept,
        var (open, confidential) => (open ?? confidential) + HazardDraft.Kept,
    };

    /// <summary>The drafts under way: when one of them ends, so does the talk that it was told in.</summary>
    [JsonIgnore]
    public IEnumerable<Guid> Drafts => new[] { Draft?.Id, Case?.Id }.OfType<Guid>();

    /// <summary>When a form was last written in; null where none is under way.</summary>
    [JsonIgnore]
    public DateTimeOffset? TouchedAt => Draft?.TouchedAt > Case?.TouchedAt || Case is null ? Draft?.TouchedAt : Case.TouchedAt;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StateJson.Default.ConversationState);

    /// <exception cref="JsonException">These are not the bytes of a state.</exception>
    public static ConversationState FromBytes(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, StateJson.Default.ConversationState) ?? throw new JsonException("A state is never null.");
}

/// <summary>A danger card that was shown, and when the danger was last spoken of.</summary>
public sealed record DangerShown(DangerKind Kind, DateTimeOffset At);

/// <summary>A report whose receipt was shown in this chat.</summary>
public sealed record HeldReport(Guid Report, DateTimeOffset At);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(ButtonAction))]
internal sealed partial class StateJson : JsonSerializerContext;
