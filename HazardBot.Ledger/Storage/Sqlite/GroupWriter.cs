using System.Data.Common;
using System.Threading.Channels;
using Dapper;
using Microsoft.Data.Sqlite;

namespace HazardBot.Ledger.Storage.Sqlite;

/// <summary>
/// The one writer of a SQLite file: takes every waiting commit into one transaction, each in its own savepoint, so that one
/// fsync serves them all. What fails alone is refused alone. What fails the batch (disk full, I/O) is rolled back whole, then each
/// commit is tried once more by itself; one that fails again throws.
/// </summary>
internal sealed class GroupWriter : IAsyncDisposable
{
    private const int LargestBatch = 256;

    private readonly Channel<Waiting> _queue = Channel.CreateBounded<Waiting>(
        new BoundedChannelOptions(4096) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private readonly SqliteConnection _connection;
    private readonly Thread _thread;

    /// <param name="connection">Open, set up for durable writing, and used by nobody else.</param>
    public GroupWriter(SqliteConnection connection)
    {
        _connection = connection;
        _thread = new Thread(Run) { IsBackground = true, Name = "ledger writer" };
        _thread.Start();
    }

    public async Task<CommitResult> CommitAsync(Commit commit, CancellationToken cancel)
    {
        var waiting = new Waiting(commit);
        await _queue.Writer.WriteAsync(waiting, cancel);
        return await waiting.Done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await Task.Run(_thread.Join);
        await _connection.DisposeAsync();
    }

    private void Run()
    {
        var batch = new List<Waiting>(LargestBatch);
        while (_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && _queue.Reader.TryRead(out var waiting))
            {
                batch.Add(waiting);
            }

            if (!TryWrite(batch))
            {
                batch.ForEach(WriteAlone);
            }
        }
    }

    /// <summary>False where the batch as a whole failed and nothing of it is written.</summary>
    private bool TryWrite(List<Waiting> batch)
    {
        try
        {
            using var transaction = _connection.BeginTransaction();
            batch.ForEach(waiting => WriteInSavepoint(waiting, transaction));
            transaction.Commit();
        }
        catch (DbException)
        {
            return false;
        }

        batch.ForEach(waiting => waiting.Finish());
        return true;
    }

    private void WriteAlone(Waiting waiting)
    {
        try
        {
            using var transaction = _connection.BeginTransaction();
            WriteInSavepoint(waiting, transaction);
            transaction.Commit();
        }
        catch (DbException e)
        {
            waiting.Fault = e;
        }

        waiting.Finish();
    }

    private static void WriteInSavepoint(Waiting waiting, SqliteTransaction transaction)
    {
        var connection = transaction.Connection!;
        connection.Execute("SAVEPOINT turn", transaction: transaction);
        waiting.Fault = null;
        try
        {
            waiting.Result = CommitRun.Execute(waiting.Commit, transaction, s => s.Sqlite, SqliteDialect.IsUniqueViolation);
        }
        catch (Exception e) when (!SqliteDialect.FailsTheBatch(e))
        {
            // A bad row or a bad parameter is the fault of the turn that brought it; the others go on.
            waiting.Fault = e;
        }

        var stands = waiting.Fault is null && waiting.Result.IsDone;
        connection.Execute(stands ? "RELEASE turn" : "ROLLBACK TO turn; RELEASE turn", transaction: transaction);
    }

    private sealed class Waiting(Commit commit)
    {
        public Commit Commit { get; } = commit;

        public CommitResult Result { get; set; }

        public Exception? Fault { get; set; }

        /// <summary>Continuations run elsewhere: the writer's time is for writing.</summary>
        public TaskCompletionSource<CommitResult> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Finish()
        {
            if (Fault is null)
            {
                Done.SetResult(Result);
            }
            else
            {
                Done.SetException(Fault);
            }
        }
    }
}
