using HazardBot.Dialogs.Threads;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Conversations;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Guesses;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Organizations.People;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Threads;

namespace HazardBot.Turns;

/// <summary>Makes one commit of a turn's outcome: the conversation, the ledger's events, all or nothing.</summary>
public sealed class TurnCommit(OpenLedger ledger)
{
    /// <summary>How long the words of an ended talk are kept, so that a repeated message still gets its answer.</summary>
    private static readonly TimeSpan EndedTalkIsKept = TimeSpan.FromDays(7);

    /// <param name="answeredOn">The channel by which the answer is sent after the commit; null where it leaves in the response.</param>
    /// <returns>How it ended, and the conversation as it is left if it is done, without the bytes of its state.</returns>
    public async Task<(CommitResult Result, Conversation After)> RunAsync(
        Conversation before, Turn turn, Outcome outcome, byte[] body, byte[]? message, CancellationToken cancel, string? answeredOn = null)
    {
        var commit = new Commit();
        var hasEnded = outcome.ForgetsTalk || HasEnded(turn.State, outcome.State);
        var state = outcome.State.ToBytes();
        var nextKey = hasEnded ? KeyRing.Create(turn.Chance.NewId()) : null;
        var saved = new SavedTurn(before, state, body, message, outcome.State.DraftUntil, nextKey, outcome.ForgetsTalk ? turn.Now : turn.Now + EndedTalkIsKept)
        {
            BodyKey = outcome.SealUnder is { } key ? await ledger.Keys.FindAsync(key, cancel) : null,
        };
        ledger.Conversations.Save(commit, saved, turn.Now);
        if (answeredOn is not null && outcome.Replies.Count > 0)
        {
            ReplyStore.Add(commit, before.Id, before.Version + 1, answeredOn, isRepeated: outcome.Writes.Count > 0, turn.Now);
        }

        if (outcome.ForgetsTalk)
        {
            ConversationStore.Forget(commit, before.Id, turn.Now);
        }

        if (turn.Binding is { } binding)
        {
            BindingStore.Rely(commit, binding, turn.Now);
        }
        else if (turn is { Unbound: { } why, State.Binding: { } lost })
        {
            ledger.Bindings.Add(commit, new EndBinding(lost, why), turn.Now);
        }

        foreach (var write in outcome.Writes)
        {
            await AddAsync(commit, write, turn.Now, cancel);
        }

        var after = new Conversation(before.Id, before.Version + 1, nextKey ?? before.Key, null);
        return (await ledger.CommitAsync(commit, cancel), after);
    }

    /// <summary>A report, a talk with a person, a practice run: what was said in it is kept apart from what comes after.</summary>
    private static bool HasEnded(ConversationState before, ConversationState after) =>
        before.Drafts.Except(after.Drafts).Any()
        || (before.Talk is { Mode: TalkMode.Open } talk && after.Talk?.Thread != talk.Thread)
        || (before.Practice is not null && after.Practice is null);

    private async Task AddAsync(Commit commit, LedgerWrite write, DateTimeOffset now, CancellationToken cancel)
    {
        switch (write)
        {
            case BindingWrite binding:
                ledger.Bindings.Add(commit, binding, now);
                break;
            case ChangePeople people:
                PeopleStore.Add(commit, people);
                break;
            case SaveAlert alert:
                await ledger.Alerts.AddAsync(commit, alert, now, cancel);
                break;
            case ForgetAlert over:
                DataKeyStore.DestroyAfter(commit, over.Id, now);
                break;
            case CountGuess guess:
                ledger.Guesses.Add(commit, guess, now);
                break;
            case ThreadWrite talk:
                await ledger.Threads.AddAsync(commit, talk, now, cancel);
                break;
            case CaseWrite confidential:
                await ledger.CaseWriter.AddAsync(commit, confidential, now, cancel);
                break;
            case SetDigestHour set:
                DueReader.SetHour(commit, set);
                break;
            case FileSweep filed:
                SweepStore.Add(commit, filed.Sweep);
                break;
            default:
                await ledger.HazardWriter.AddAsync(commit, write, now, cancel);
                break;
        }
    }
}
