namespace HazardBot.Ledger.Tables;

/// <summary>One column and the headings it goes by, the first being the one that is documented.</summary>
internal sealed record ColumnNames<TColumn>(TColumn Column, bool IsRequired, params IReadOnlyList<string> Names)
    where TColumn : struct, Enum;

/// <summary>Which column of a file holds what, in any order.</summary>
internal sealed class Header<TColumn>
    where TColumn : struct, Enum
{
    private readonly Dictionary<TColumn, int> _indexOf = [];
    private readonly IReadOnlyList<string> _headings;

    public Header(TableRow row, IReadOnlyList<ColumnNames<TColumn>> columns)
    {
        _headings = row.Cells;
        Width = row.Cells.Count - row.Cells.Reverse().TakeWhile(c => c.Length == 0).Count();
        var columnOf = columns.SelectMany(c => c.Names.Select(n => (Key: Cell.Key(n), c.Column))).ToDictionary(p => p.Key, p => p.Column, StringComparer.Ordinal);
        for (var i = 0; i < Width; i++)
        {
            if (columnOf.TryGetValue(Cell.Key(_headings[i]), out var column))
            {
                if (!_indexOf.TryAdd(column, i))
                {
                    Problems.Add(new ImportProblem(ImportProblemCode.DoubleHeader, row.Line, _headings[i], Heading(column)));
                }
            }
            else if (_headings[i].Length > 0)
            {
                Notes.Add(new ImportProblem(ImportProblemCode.IgnoredColumn, row.Line, _headings[i]));
            }
        }

        Problems.AddRange(columns.Where(c => c.IsRequired && !_indexOf.ContainsKey(c.Column))
            .Select(c => new ImportProblem(ImportProblemCode.MissingHeader, row.Line, c.Names[0])));
    }

    public List<ImportProblem> Problems { get; } = [];

    public List<ImportProblem> Notes { get; } = [];

    /// <summary>Columns up to the last heading.</summary>
    public int Width { get; }

    /// <summary>The heading as the person wrote it.</summary>
    public string Heading(TColumn column) => _headings[_indexOf[column]];

    /// <returns>The tidied cell; empty where the file has no such column or the row ends before it.</returns>
    public string Text(TableRow row, TColumn column) =>
        _indexOf.TryGetValue(column, out var i) && i < row.Cells.Count ? row.Cells[i] : "";
}
