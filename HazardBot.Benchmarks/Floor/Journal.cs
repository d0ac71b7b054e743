using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace HazardBot.Benchmarks.Floor;

/// <summary>One row for each activity, durable before its task completes. A single thread takes whatever waits into one transaction, so that one fsync serves all of it.</summary>
internal sealed class Journal : IDisposable
{
    private readonly Channel<Waiting> _waiting = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private readonly SqliteConnection _connection;
    private readonly Thread _writer;

    public Journal(string path)
    {
        _connection = new($"Data Source={path};Pooling=False");
        _connection.Open();
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
        Execute("CREATE TABLE IF NOT EXISTS turn (id INTEGER PRIMARY KEY, conversation TEXT NOT NULL, activity TEXT, sender TEXT, text TEXT, at INTEGER NOT NULL)");
        _writer = new(Write) { IsBackground = true, Name = "journal" };
        _writer.Start();
    }

    public Task CommitAsync(FloorActivity activity)
    {
        var item = new Waiting(activity, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _waiting.Writer.TryWrite(item) ? item.Done.Task : Task.FromException(new ObjectDisposedException(nameof(Journal)));
    }

    public void Dispose()
    {
        _waiting.Writer.Complete();
        _writer.Join();
        _connection.Dispose();
    }

    private void Write()
    {
        using var insert = new TurnInsert(_connection);
        var batch = new List<Waiting>();
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            using (var transaction = _connection.BeginTransaction())
            {
                while (_waiting.Reader.TryRead(out var item))
                {
                    insert.Execute(item.Activity, transaction);
                    batch.Add(item);
                }

                transaction.Commit();
            }

            batch.ForEach(item => item.Done.SetResult());
            batch.Clear();
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed record Waiting(FloorActivity Activity, TaskCompletionSource Done);
}
