using HazardBot.Dialogs.Turns;
using HazardBot.Ledger;
using HazardBot.Ledger.Conversations;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Jobs;

/// <param name="Drafts">Drafts forgotten.</param>
/// <param name="Keys">Data keys destroyed.</param>
public sealed record ForgetCounts(int Drafts, int Keys);

/// <summary>Forgets drafts whose seven days are over and destroys the keys whose time has come: the words can't be read any more, by anybody.</summary>
public sealed class ForgetDrafts(OpenLedger ledger)
{
    private const int PassSize = 200;

    public async Task<ForgetCounts> RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var drafts = 0;
        IReadOnlyList<byte[]> due;
        do
        {
            due = await ledger.Conversations.ListDraftsDueAsync(now, PassSize, cancel);
            var forgotten = 0;
            foreach (var id in due)
            {
                forgotten += await ForgetAsync(id, now, cancel) ? 1 : 0;
            }

            drafts += forgotten;
            if (forgotten == 0)
            {
                break;
            }
        }
        while (due.Count == PassSize);

        return new(drafts, await ledger.Keys.DestroyDueAsync(now, cancel));
    }

    /// <summary>False where the person wrote again meanwhile: then it isn't due any more.</summary>
    private async Task<bool> ForgetAsync(byte[] id, DateTimeOffset now, CancellationToken cancel)
    {
        var conversation = await ledger.Conversations.LoadAsync(id, Guid.CreateVersion7(now), cancel);
        if (conversation.State is null)
        {
            return false;
        }

        var state = ConversationState.FromBytes(conversation.State).Forget(now);
        var saved = new SavedTurn(
            conversation, state.ToBytes(), [], null, state.DraftUntil, KeyRing.Create(Guid.CreateVersion7(now)), now);
        var commit = new Commit();
        ledger.Conversations.Save(commit, saved, now);
        return (await ledger.CommitAsync(commit, cancel)).IsDone;
    }
}
