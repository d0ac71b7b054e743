namespace HazardBot.Ledger.Tables;

/// <summary>A row that isn't blank, its cells tidied by <see cref="Cell"/>.</summary>
/// <param name="Line">As in <see cref="ImportProblem"/>.</param>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A file taken apart: its rows, the header first, or what is wrong with it as a table.</summary>
internal sealed record Table(IReadOnlyList<TableRow> Rows, IReadOnlyList<ImportProblem> Problems)
{
    public static Table Refused(ImportProblemCode code, string value = "") => new([], [new ImportProblem(code, Value: value)]);

    public static Table Of(IReadOnlyList<TableRow> rows, IReadOnlyList<ImportProblem> problems)
    {
        if (problems.Count > 0)
        {
            return new([], problems);
        }

        return rows.Count switch
        {
            0 => Refused(ImportProblemCode.EmptyFile),
            1 => new(rows, [new ImportProblem(ImportProblemCode.NoRows)]),
            _ => new(rows, []),
        };
    }
}
