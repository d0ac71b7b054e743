using System.Globalization;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Sheets;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Duties.Rosters;

/// <summary>One row of a roster's file.</summary>
public sealed record RosterRow(string Unit, HazardCategory? Category, string Staff, DateOnly From, DateOnly To);

/// <summary>Reads a duty roster (值班表): CSV or .xlsx with the columns unit, staff, from, to and perhaps category.</summary>
public static class RosterImport
{
    private const int LongestCell = 100;

    private enum Column
    {
        Unit,
        Staff,
        From,
        To,
        Category,
    }

    private static readonly ColumnNames<Column>[] Columns =
    [
        new(Column.Unit, true, "unit", "单位", "单位编码", "值班单位"),
        new(Column.Staff, true, "staff", "人员", "人员编码", "值班人", "值班人员", "值班人编码"),
        new(Column.From, true, "from", "从", "开始", "开始日期", "起", "值班日期"),
        new(Column.To, true, "to", "到", "结束", "结束日期", "止"),
        new(Column.Category, false, "category", "类别", "隐患类别"),
    ];

    /// <param name="file">The whole file; what it is shows in its content.</param>
    /// <param name="register">The units and people that a shift must name, by code.</param>
    public static ImportReading<RosterRow> Read(byte[] file, Register register)
    {
        var table = TableFile.Read(file);
        if (table.Rows.Count == 0)
        {
            return ImportReading<RosterRow>.Of([], table.Problems, []);
        }

        var header = new Header<Column>(table.Rows[0], Columns);
        List<ImportProblem> problems = [.. table.Problems, .. header.Problems];
        List<RosterRow> shifts = [];
        if (header.Problems.Count == 0)
        {
            var lineOf = new Dictionary<RosterRow, int>();
            shifts.AddRange(table.Rows.Skip(1).Select(row => ReadRow(new RowReader<Column>(header, row, problems), register, lineOf)).OfType<RosterRow>());
        }

        return ImportReading<RosterRow>.Of(shifts, problems, header.Notes);
    }

    private static RosterRow? ReadRow(RowReader<Column> row, Register register, Dictionary<RosterRow, int> lineOf)
    {
        row.CheckWidth();
        var unit = Unit(row, register);
        var staff = Staff(row, register, unit);
        var category = Category(row);
        if ((Day(row, Column.From), Day(row, Column.To)) is not ({ } from, { } to))
        {
            return null;
        }

        if (to < from)
        {
            row.Add(ImportProblemCode.DatesCross, row.Heading(Column.To), row.Heading(Column.From));
        }

        var shift = new RosterRow(unit?.Code ?? "", category, staff?.Code ?? "", from, to);
        if (!lineOf.TryAdd(shift, row.Line) && unit is not null && staff is not null)
        {
            row.Add(ImportProblemCode.DoubleRow, lineOf[shift].ToString(CultureInfo.InvariantCulture));
        }

        return shift;
    }

    /// <summary>By code, else by its full name where no other has it.</summary>
    private static Organization? Unit(RowReader<Column> row, Register register)
    {
        var text = row.Required(Column.Unit, LongestCell);
        var named = register.Find(text) is { } byCode ? [byCode] : register.All.Where(o => o.VanishedAt is null && o.Name == text).Take(2).ToList();
        if (named is [{ VanishedAt: null } only])
        {
            return only;
        }

        if (text.Length > 0)
        {
            row.Add(named switch { [] => ImportProblemCode.UnknownUnitName, [_] => ImportProblemCode.VanishedUnit, _ => ImportProblemCode.AmbiguousUnitName }, text);
        }

        return null;
    }

    /// <summary>By code, else by name among the unit's people and those above. Who is on duty has to be able to see the unit.</summary>
    private static StaffMember? Staff(RowReader<Column> row, Register register, Organization? unit)
    {
        var text = row.Required(Column.Staff, LongestCell);
        var named = register.FindStaff(text) is { } byCode ? [byCode] : register.Ancestry(unit?.Code).SelectMany(place => register.StaffOf(place.Code)).Where(m => m.Name == text).Take(2).ToList();
        if (text.Length == 0 || unit is null)
        {
            return null;
        }

        if (named is not [{ VanishedAt: null } only])
        {
            row.Add(named.Count > 1 ? ImportProblemCode.AmbiguousStaff : ImportProblemCode.UnknownStaff, text);
            return null;
        }

        if (!Scope.Of(only).Sees(register, unit.Code))
        {
            row.Add(ImportProblemCode.StaffElsewhere, text, unit.Name);
        }

        return only;
    }

    private static HazardCategory? Category(RowReader<Column> row)
    {
        if (row.Optional(Column.Category, LongestCell) is not { } text || SheetWords.Text(text) is not { } cell)
        {
            return null;
        }

        var category = SheetWords.Category(cell);
        if (category is null)
        {
            row.Add(ImportProblemCode.NoSuchCategory, cell);
        }

        return category;
    }

    private static DateOnly? Day(RowReader<Column> row, Column column)
    {
        var text = row.Required(column, LongestCell);
        var day = SheetDates.Read(text);
        if (day is null && text.Length > 0)
        {
            row.Add(ImportProblemCode.BadDate, row.Heading(column), text);
        }

        return day;
    }
}
