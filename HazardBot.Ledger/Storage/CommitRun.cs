using System.Data.Common;
using Dapper;

namespace HazardBot.Ledger.Storage;

/// <summary>Sends the writes of one commit over an open transaction, and tells how they ended.</summary>
internal static class CommitRun
{
    /// <param name="isUniqueViolation">Reads the provider's exception.</param>
    public static CommitResult Execute(Commit commit, DbTransaction transaction, Func<Statement, string> text, Func<DbException, bool> isUniqueViolation)
    {
        foreach (var write in commit.Writes)
        {
            try
            {
                var rows = transaction.Connection!.Execute(text(write.Statement), write.Parameters, transaction);
                if (write.Expect == Expect.OneRow && rows != 1)
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
    public static async Task<CommitResult> ExecuteAsync(
        Commit commit, DbTransaction transaction, Func<Statement, string> text, Func<DbException, bool> isUniqueViolation, CancellationToken cancel)
    {
        foreach (var write in commit.Writes)
        {
            try
            {
                var command = new CommandDefinition(text(write.Statement), write.Parameters, transaction, cancellationToken: cancel);
                var rows = await transaction.Connection!.ExecuteAsync(command);
                if (write.Expect == Expect.OneRow && rows != 1)
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
}
