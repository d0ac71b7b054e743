using System.Data.Common;

namespace HazardBot.Ledger.Storage;

/// <summary>Sends the writes of one commit over an open transaction, and tells how they ended.</summary>
internal static class CommitRun
{
    /// <param name="send">Sends one write and tells how many rows it touched.</param>
    /// <param name="isUniqueViolation">Reads the provider's exception.</param>
    public static CommitResult Execute(Commit commit, Func<Write, int> send, Func<DbException, bool> isUniqueViolation)
    {
        foreach (var write in commit.Writes)
        {
            try
            {
                if (!Stands(write, send(write)))
                {
                    return new(CommitEnd.Stale, write.Statement);
                }
            }
            catch (DbException e) when (isUniqueViolation(e))
            {
                return new(CommitEnd.Duplicate, write.Statement);
            }
        }

        return CommitResult.Done;
    }

    /// <inheritdoc cref="Execute"/>
    public static async Task<CommitResult> ExecuteAsync(Commit commit, Func<Write, Task<int>> send, Func<DbException, bool> isUniqueViolation)
    {
        foreach (var write in commit.Writes)
        {
            try
            {
                if (!Stands(write, await send(write)))
                {
                    return new(CommitEnd.Stale, write.Statement);
                }
            }
            catch (DbException e) when (isUniqueViolation(e))
            {
                return new(CommitEnd.Duplicate, write.Statement);
            }
        }

        return CommitResult.Done;
    }

    private static bool Stands(Write write, int rows) => write.Expect == Expect.Anything || rows == 1;
}
