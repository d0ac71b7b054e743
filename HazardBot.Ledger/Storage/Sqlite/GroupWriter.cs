using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace HazardBot.Ledger.Storage.Sqlite;

/// <summary>
/// The one writer of a SQLite file: takes every waiting commit into one transaction, each in its own savepoint, so that one
/// fsync serves them all. What fails alone is refused alone. What fails the batch (disk full, I/O) undoes it whole, then each
/// commit is tried once more by itself; one that fails again throws.
/// </summary>
internal sealed class GroupWriter : IAsyncDisposable
{
    private const int LargestBatch = 256;

    private readonly Channel<WaitingCommit> _queue = Channel.CreateBounded<WaitingCommit>(
        new BoundedChannelOptions(4096) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait, AllowSynchronousContinuations = true });

    private readonly Func<SqliteConnection> _open;
    private readonly Action? _written;
    private readonly Thread _thread;
    private WriterSession? _session;

    /// <param name="open">Opens a connection set up for durable writing. Called again after a fault that failed a batch.</param>
    /// <param name="written">Told after every batch, on the writer's thread.</param>
    public GroupWriter(Func<SqliteConnection> open, Action? written = null)
    {
        (_open, _written) = (open, written);
        _thread = new Thread(Run) { IsBackground = true, Name = "ledger writer" };
        _thread.Start();
    }

    /// <exception cref="ObjectDisposedException">The writer has been closed; nothing is written.</exception>
    public async Task<CommitResult> CommitAsync(Commit commit, CancellationToken cancel)
    {
        var waiting = new WaitingCommit(commit);
        try
        {
            await _queue.Writer.WriteAsync(waiting, cancel);
        }
        catch (ChannelClosedException e)
        {
            throw new ObjectDisposedException("The writer of this database is closed; nothing was written.", e);
        }

        return await waiting.Ended;
    }

    /// <summary>Returns after everything that waits is written.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await Task.Run(_thread.Join);
    }

    private void Run()
    {
        var batch = new List<WaitingCommit>(LargestBatch);
        while (_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && _queue.Reader.TryRead(out var waiting))
            {
                batch.Add(waiting);
            }

            Write(batch);
        }

        _session?.Dispose();
    }

    private void Write(List<WaitingCommit> batch)
    {
        if (TryWrite(batch) is not { } fault)
        {
            batch.ForEach(waiting => waiting.End());
            _written?.Invoke();
        }
        else if (batch.Count == 1 || SqliteDialect.IsLocked(fault))
        {
            // Another process that held the lock for the whole time-out would hold it for each of them.
            batch.ForEach(waiting => waiting.Fail(fault));
        }
        else
        {
            batch.ForEach(waiting => Write([waiting]));
        }
    }

    /// <summary>Null where the transaction stands; else why nothing of it is written.</summary>
    private Exception? TryWrite(List<WaitingCommit> batch)
    {
        try
        {
            _session ??= new(_open());
            _session.BeginTransaction();
            batch.ForEach(waiting => waiting.Write(_session));
            _session.CommitTransaction();
            return null;
        }
        catch (Exception e)
        {
            // The outermost place of the writer: whatever it was, the thread lives on. SQLite may or may not have rolled back by
            // itself, and the connection may be of no more use; closing it settles both.
            CloseSession();
            return e;
        }
    }

    private void CloseSession()
    {
        var session = _session;
        _session = null;
        try
        {
            session?.Dispose();
        }
        catch (SqliteException)
        {
            // What failed has been noted; nothing of this connection is used again.
        }
    }
}
