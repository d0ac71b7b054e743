namespace HazardBot.Ledger.Tables;

/// <summary>What a file says. All or nothing: with a problem there are no rows.</summary>
/// <param name="Problems">In the order of the file.</param>
/// <param name="Notes">What was passed over without harm, such as a column of an unknown name.</param>
public sealed record ImportReading<T>(IReadOnlyList<T> Rows, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<ImportProblem> Notes)
{
    public bool IsGood => Problems.Count == 0;

    internal static ImportReading<T> Of(IReadOnlyList<T> rows, IReadOnlyList<ImportProblem> problems, IReadOnlyList<ImportProblem> notes) =>
        new(problems.Count == 0 ? rows : [], [.. problems.OrderBy(p => p.Line ?? 0)], notes);
}
