using HazardBot.Dialogs.Turns;
using HazardBot.Ledger;
using HazardBot.Ledger.Conversations;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Turns;

/// <summary>Makes one commit of a turn's outcome: the conversation, the ledger's events, all or nothing.</summary>
public sealed class TurnCommit(OpenLedger ledger)
{
    /// <summary>How long the words of an ended talk are kept, so that a repeated message still gets its answer.</summary>
    private static readonly TimeSpan EndedTalkIsKept = TimeSpan.FromDays(7);

    public async Task<CommitResult> RunAsync(
        Conversation before, Turn turn, Outcome outcome, byte[] body, byte[]? message, CancellationToken cancel)
    {
        var commit = new Commit();
        var hasEnded = turn.State.Draft is { } draft && outcome.State.Draft?.Id != draft.Id;
        var saved = new SavedTurn(
            before,
            outcome.State.ToBytes(),
            body,
            message,
            outcome.State.DraftUntil,
            hasEnded ? KeyRing.Create(turn.Chance.NewId()) : null,
            turn.Now + EndedTalkIsKept);
        ledger.Conversations.Save(commit, saved, turn.Now);
        foreach (var write in outcome.Writes)
        {
            await ledger.HazardWriter.AddAsync(commit, write, turn.Now, cancel);
        }

        return await ledger.CommitAsync(commit, cancel);
    }
}
