namespace HazardBot.Ledger.Storage.Sqlite;

/// <summary>A commit in the writer's queue, and whoever waits for its end.</summary>
internal sealed class WaitingCommit(Commit commit)
{
    // Continuations run elsewhere: the writer's time is for writing.
    private readonly TaskCompletionSource<CommitResult> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CommitResult _result;
    private Exception? _fault;

    public Task<CommitResult> Ended => _ended.Task;

    /// <summary>Within a transaction that does not stand yet: may be done again.</summary>
    public void Write(WriterSession session) => _result = session.Write(commit, out _fault);

    /// <summary>The transaction it was written in stands.</summary>
    public void End()
    {
        if (_fault is null)
        {
            _ended.SetResult(_result);
        }
        else
        {
            _ended.SetException(_fault);
        }
    }

    /// <summary>The transaction it was written in does not stand.</summary>
    public void Fail(Exception fault) => _ended.SetException(fault);
}
