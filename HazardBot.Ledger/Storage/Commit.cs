namespace HazardBot.Ledger.Storage;

/// <summary>What has to be true of a write for its commit to stand.</summary>
public enum Expect
{
    /// <summary>Any number of rows.</summary>
    Anything,

    /// <summary>Exactly one row; otherwise what was relied on has changed, and the commit is stale.</summary>
    OneRow,
}

/// <summary>One statement of a commit. The parameters are an anonymous object for Dapper.</summary>
public sealed record Write(Statement Statement, object Parameters, Expect Expect);

/// <summary>Writes that happen together or not at all.</summary>
public sealed class Commit
{
    private readonly List<Write> _writes = [];

    public IReadOnlyList<Write> Writes => _writes;

    public Commit Add(Statement statement, object parameters, Expect expect = Expect.Anything)
    {
        _writes.Add(new(statement, parameters, expect));
        return this;
    }
}

/// <summary>How a commit ended. Lost races are values, faults are exceptions.</summary>
public enum CommitEnd
{
    /// <summary>Everything is written, durably.</summary>
    Done,

    /// <summary>Nothing is written: a row that had to be there as read was not.</summary>
    Stale,

    /// <summary>Nothing is written: a unique key exists already.</summary>
    Duplicate,
}

/// <param name="At">The statement at which it ended other than done.</param>
public readonly record struct CommitResult(CommitEnd End, Statement? At = null)
{
    public static CommitResult Done { get; } = new(CommitEnd.Done);

    public bool IsDone => End == CommitEnd.Done;
}
