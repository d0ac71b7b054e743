using System.Globalization;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Organizations.Places;

/// <summary>Reads a file of places: CSV or .xlsx with the columns code, unit, name, english.</summary>
public static class PlaceImport
{
    private const int LongestCode = 40;
    private const int LongestName = 100;

    private enum Column
    {
        Code,
        Unit,
        Name,
        English,
    }

    private static readonly ColumnNames<Column>[] Columns =
    [
        new(Column.Code, true, "code", "编码", "编号", "地点编码", "地点编号", "点位编码", "点位编号"),
        new(Column.Unit, true, "unit", "单位", "单位编码", "学校编码", "所属单位", "所属单位编码"),
        new(Column.Name, true, "name", "名称", "地点", "地点名称", "点位", "点位名称"),
        new(Column.English, false, "english", "英文", "英文名称", "english name"),
    ];

    /// <param name="file">The whole file; what it is shows in its content.</param>
    /// <param name="register">The schools that a place must be in one of.</param>
    public static ImportReading<Place> Read(byte[] file, Register register)
    {
        var table = TableFile.Read(file);
        if (table.Rows.Count == 0)
        {
            return ImportReading<Place>.Of([], table.Problems, []);
        }

        var header = new Header<Column>(table.Rows[0], Columns);
        List<ImportProblem> problems = [.. table.Problems, .. header.Problems];
        List<Place> places = [];
        if (header.Problems.Count == 0)
        {
            var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
            places.AddRange(table.Rows.Skip(1).Select(row => ReadRow(new RowReader<Column>(header, row, problems), register, lineOf)));
        }

        return ImportReading<Place>.Of(places, problems, header.Notes);
    }

    private static Place ReadRow(RowReader<Column> row, Register register, Dictionary<string, int> lineOf)
    {
        row.CheckWidth();
        var code = row.Required(Column.Code, LongestCode);
        if (code.Length > 0 && !lineOf.TryAdd(code, row.Line))
        {
            row.Add(ImportProblemCode.DoubleCode, code, lineOf[code].ToString(CultureInfo.InvariantCulture));
        }

        var unit = row.Required(Column.Unit, LongestCode);
        if (unit.Length > 0 && register.Find(unit) is not { VanishedAt: null })
        {
            row.Add(register.Find(unit) is null ? ImportProblemCode.UnknownUnit : ImportProblemCode.VanishedUnit, unit);
        }

        return new(code, unit, row.Required(Column.Name, LongestName), row.Optional(Column.English, LongestName));
    }
}
