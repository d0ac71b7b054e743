using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace HazardBot.Ledger.Storage.Sqlite;

/// <summary>
/// Copies the write-ahead log into the file on a thread of its own, beside the writer: four thousand pages take a tenth of a second, and
/// every turn would wait for them. The writer itself copies only what is left when the log has grown long, and then begins it anew.
/// </summary>
internal sealed class Checkpointer : IDisposable
{
    /// <summary>So long writes are gathered: pages written again and again are copied once.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(250);

    private readonly Func<DbConnection> _open;
    private readonly Lock _one = new();
    private readonly AutoResetEvent _written = new(false);
    private readonly ManualResetEvent _stop = new(false);
    private readonly Thread _thread;

    /// <param name="open">An unopened connection, pooled: the file may be another one since the last pass.</param>
    public Checkpointer(Func<DbConnection> open)
    {
        _open = open;
        _thread = new Thread(Run) { IsBackground = true, Name = "ledger checkpoints" };
        _thread.Start();
    }

    /// <summary>Something was written: there will be a pass.</summary>
    public void Note() => _written.Set();

    /// <summary>Copies everything, so that nothing replaced is left in the log; less while somebody reads an older state.</summary>
    /// <exception cref="SqliteException">The database failed.</exception>
    public void Wipe() => Pass("PRAGMA wal_checkpoint(TRUNCATE)");

    public void Dispose()
    {
        _stop.Set();
        _thread.Join();
        _written.Dispose();
        _stop.Dispose();
    }

    private void Run()
    {
        while (WaitHandle.WaitAny([_stop, _written]) != 0 && !_stop.WaitOne(Gathering))
        {
            try
            {
                Pass("PRAGMA wal_checkpoint(PASSIVE)");
            }
            catch (SqliteException)
            {
                // The log keeps everything; the next pass tries again, and who writes hears of what is wrong.
            }
        }
    }

    private void Pass(string pragma)
    {
        lock (_one)
        {
            using var connection = _open();
            connection.Open();
            connection.Execute(pragma);
        }
    }
}
