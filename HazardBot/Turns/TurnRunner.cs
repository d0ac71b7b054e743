using System.Text.Json;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger;
using HazardBot.Ledger.Conversations;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Organizations.People;
using HazardBot.Ledger.Storage;
using HazardBot.Settings;

namespace HazardBot.Turns;

/// <summary>
/// Runs a turn: load, decide, commit, answer. Nothing is said before the commit returned; a lost race runs the turn again on
/// fresh reads, five times at most; what can't be answered is set aside under an incident number.
/// </summary>
public sealed class TurnRunner(
    OpenLedger ledger, RegisterWatch registers, IDialog dialog, Timetable times, LocalTime time, IChanceSource chance, ConversationSignals signals, OutboxSignal outbox, ILogger<TurnRunner> log)
{
    private const int MostRuns = 5;
    private const int NumbersKeptReady = 8;

    private readonly ConversationGate _gate = new();
    private readonly ConversationCache _cache = new();
    private readonly TurnCommit _commit = new(ledger);
    private readonly WhoSpeaks _speakers = new(ledger.Bindings);

    /// <exception cref="System.Data.Common.DbException">The database failed: nothing is written, and the message is not answered.</exception>
    public Task<TurnAnswer> RunAsync(Inbound inbound, CancellationToken cancel)
    {
        var keys = TurnKeys.Of(ledger.Hash, inbound.Activity);
        var key = Convert.ToHexString(keys.Conversation);
        return _gate.RunAsync(key, () => RunInOrderAsync(inbound, keys, key, cancel));
    }

    /// <summary>A push is a turn too: the conversation knows what was said, and who answers it is understood.</summary>
    /// <exception cref="System.Data.Common.DbException">The database failed: nothing is written and nothing may be sent.</exception>
    public Task<PushResult> PushAsync(Push push, CancellationToken cancel)
    {
        var inbound = new Inbound(PushActivities.From(push.Address)) { IsVouched = true };
        var keys = TurnKeys.Of(ledger.Hash, inbound.Activity, push.Id);
        var key = Convert.ToHexString(keys.Conversation);
        return _gate.RunAsync(key, () => PushInOrderAsync(push, inbound, keys, key, cancel));
    }

    private async Task<PushResult> PushInOrderAsync(Push push, Inbound inbound, TurnKeys keys, string key, CancellationToken cancel)
    {
        var now = time.Now;
        var drawn = new Chance(() => chance.NewId(now), chance.NewReceipt, ledger.Numbers.Take, chance.NewCode);
        for (var run = 1; run <= MostRuns; run++)
        {
            drawn.Rewind();
            var said = await ledger.Conversations.FindTurnAsync(keys.Conversation, keys.Message!, cancel);
            var (before, state) = await LoadAsync(keys.Conversation, drawn.NewId(), cancel);
            if (said is null && state.TouchedAt is { } touched && now - touched < push.HoldsBackFor)
            {
                return new(PushEnd.HeldBack);
            }

            var message = IncomingMessages.Of(inbound);
            var speaker = await _speakers.WhoAsync(state, message, registers.Current, inbound.IsVouched, now, cancel);
            if (push.Staff != speaker.Staff?.Code && push.Staff is not null)
            {
                return new(PushEnd.NotTheirs);
            }

            var turn = TurnOf(state, message, now, drawn, speaker);
            if (await push.Render(turn, cancel) is not { } rendered)
            {
                return new(PushEnd.Nothing);
            }

            var outcome = Bound(rendered, speaker, message.From, drawn);

            if (said is not null)
            {
                // Sent again, it is the turn that it was, not another one.
                return said.Body is { } told ? new(PushEnd.Committed, ReplyActivities.Read(TurnBody.Replies(told))) : new(PushEnd.Nothing);
            }

            var replies = ReplyActivities.Write(
                inbound.Activity with { ServiceUrl = state.ServiceUrl ?? inbound.Activity.ServiceUrl }, outcome.Replies, outcome.State.Language ?? Language.Chinese);
            var (result, after) = await _commit.RunAsync(before, turn, outcome, TurnBody.Write(inbound, replies), keys.Message, cancel);
            if (result.IsDone)
            {
                _cache.Put(key, now, new(after, outcome.State));
                signals.Changed(key);
                return new(PushEnd.Committed, ReplyActivities.Read(replies));
            }

            _cache.Forget(key);
        }

        return new(PushEnd.Busy);
    }

    private Turn TurnOf(ConversationState state, IncomingMessage message, DateTimeOffset now, Chance drawn, SpeakingPerson speaker) => new()
    {
        State = state,
        Message = message,
        Now = now,
        Chance = drawn,
        Register = registers.Current,
        Ledger = ledger.Hazards,
        Desk = ledger.Desk(registers.Current),
        Sweeps = ledger.Sweeps,
        Queries = ledger.Queries(registers.Current),
        Staff = speaker.Staff,
        Binding = speaker.Binding,
        Unbound = speaker.Unbound,
        Bindings = ledger.Bindings,
        Times = times,
        People = ledger.People,
        Trail = ledger.Trail,
        Threads = ledger.Threads,
        Cases = ledger.CaseDesk(registers.Current),
        Hours = ledger.Due,
        Alerts = ledger.Alerts,
        Guesses = ledger.Guesses,
    };

    private async Task<TurnAnswer> RunInOrderAsync(Inbound inbound, TurnKeys keys, string key, CancellationToken cancel)
    {
        var now = time.Now;
        var drawn = new Chance(() => chance.NewId(now), chance.NewReceipt, ledger.Numbers.Take, chance.NewCode);
        var error = "the conversation or a record kept changing";
        var language = Language.Chinese;
        for (var run = 1; run <= MostRuns; run++)
        {
            try
            {
                drawn.Rewind();
                var newKey = drawn.NewId();
                if (run > 1 || !_cache.TryGet(key, now, out var kept))
                {
                    kept = await LoadAsync(keys.Conversation, newKey, cancel);
                }

                var (before, state) = kept;
                language = state.Language ?? language;
                var message = IncomingMessages.Of(inbound);
                var speaker = await _speakers.WhoAsync(state, message, registers.Current, inbound.IsVouched, now, cancel);
                var turn = TurnOf(state, message, now, drawn, speaker);
                var outcome = Bound(Reachable(await dialog.RunAsync(turn, cancel), inbound.VerifiedService), speaker, message.From, drawn);
                var replies = ReplyActivities.Write(inbound.Activity, outcome.Replies, outcome.State.Language ?? language);
                var body = TurnBody.Write(inbound, replies);
                var (result, after) = await _commit.RunAsync(before, turn, outcome, body, keys.Message, cancel, inbound.IsAnsweredLater ? inbound.Activity.ChannelId : null);
                if (outcome.Writes.Any(write => write is ChangePeople))
                {
                    // Done, the next turn sees it; stale, another's change is seen by the next run.
                    await registers.RefreshAsync(cancel);
                }

                switch (result.End)
                {
                    case CommitEnd.Done:
                        foreach (var photo in outcome.RefusedPhotos)
                        {
                            await ledger.Blobs.DestroyAsync(photo, cancel);
                        }

                        _cache.Put(key, now, new(after, outcome.State));
                        signals.Changed(key);
                        if (outcome.Writes.Any(write => write is SendMessage))
                        {
                            outbox.Written();
                        }

                        return new(TurnEnd.Answered, replies, after.Version);
                    case CommitEnd.Duplicate when result.At == ConversationStore.RepeatedMessage && keys.Message is not null:
                        return await RepeatAsync(keys.Conversation, keys.Message, cancel);
                    default:
                        _cache.Forget(key);
                        log.LogInformation("Run {Run} of a turn lost a race and is run again", run);
                        break;
                }
            }
            catch (NumbersUsedUpException e)
            {
                // Not a lost race: nothing was read that could have changed.
                await ledger.Numbers.EnsureAsync(e.Year, NumbersKeptReady, cancel);
                run--;
            }
            catch (Exception e) when (e is not (OperationCanceledException or System.Data.Common.DbException))
            {
                // The outermost place of a turn: whatever a dialog throws, its conversation stays as it was.
                log.LogError("A turn failed: {Error}", SafeTrace.Of(e));
                error = SafeTrace.Of(e);
                break;
            }
        }

        return await SetAsideAsync(inbound, keys, now, language, error, cancel);
    }

    /// <summary>Whom the platform knows, and the register too, is bound by the turn itself.</summary>
    private static Outcome Bound(Outcome outcome, SpeakingPerson speaker, ReplyAddress from, Chance drawn)
    {
        if (speaker is not { IsNewlyKnown: true, Staff: { } staff } || outcome.State.Binding is not null)
        {
            return outcome;
        }

        var id = drawn.NewId();
        return outcome with { State = outcome.State with { Binding = id }, Writes = [.. outcome.Writes, new BindKnown(id, staff.Code, from)] };
    }

    /// <summary>The newest verified address of a channel is the one to write to.</summary>
    private static Outcome Reachable(Outcome outcome, string? service) =>
        service is null || service == outcome.State.ServiceUrl ? outcome : outcome with { State = outcome.State with { ServiceUrl = service } };

    private async Task<Remembered> LoadAsync(byte[] id, Guid newKey, CancellationToken cancel)
    {
        var stored = await ledger.Conversations.LoadAsync(id, newKey, cancel);
        return new(stored with { State = null }, stored.State is null ? ConversationState.New : ConversationState.FromBytes(stored.State));
    }

    private async Task<TurnAnswer> RepeatAsync(byte[] conversation, byte[] message, CancellationToken cancel)
    {
        var turn = await ledger.Conversations.FindTurnAsync(conversation, message, cancel);
        return new(TurnEnd.Repeated, turn?.Body is { } body ? TurnBody.Replies(body) : NoReplies(), turn?.Version ?? 0);
    }

    private async Task<TurnAnswer> SetAsideAsync(
        Inbound inbound, TurnKeys keys, DateTimeOffset now, Language language, string error, CancellationToken cancel)
    {
        var incident = await ledger.SetAside.AddAsync(
            new SetAside(
                chance.NewId(now), keys.Conversation, keys.Message, IncidentNumber.Create(), MostRuns, error, inbound.ToBytes(), now),
            cancel);
        log.LogError("A message is set aside as incident {Incident}", incident);
        var apology = new Reply(DoorTexts.Incident.In(language, new Slot("incident", incident)));
        return new(TurnEnd.SetAside, ReplyActivities.Write(inbound.Activity, [apology], language), 0);
    }

    private static byte[] NoReplies() =>
        JsonSerializer.SerializeToUtf8Bytes(new ExpectedReplies { Activities = [] }, ActivityWire.Contract<ExpectedReplies>());
}
