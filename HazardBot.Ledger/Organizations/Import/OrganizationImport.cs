using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Organizations.Import;

/// <summary>Reads a file of organizations: CSV or .xlsx with the columns code, name, kind, parent, aliases, lon, lat, hotline.</summary>
public static class OrganizationImport
{
    private const int LongestCode = 40;
    private const int LongestName = 100;
    private const int LongestAliases = 1000;
    private const int LongestHotline = 40;

    private enum Column
    {
        Code,
        Name,
        Kind,
        Parent,
        Aliases,
        Longitude,
        Latitude,
        Hotline,
    }

    private static readonly ColumnNames<Column>[] Columns =
    [
        new(Column.Code, true, "code", "编码", "编号", "代码", "单位编码", "机构编码", "学校编码"),
        new(Column.Name, true, "name", "名称", "单位名称", "机构名称", "学校名称"),
        new(Column.Kind, true, "kind", "类型", "类别", "单位类型", "机构类型"),
        new(Column.Parent, true, "parent", "上级", "上级编码", "上级单位", "上级单位编码", "主管单位编码"),
        new(Column.Aliases, false, "aliases", "alias", "别名", "简称", "俗称"),
        new(Column.Longitude, false, "lon", "lng", "longitude", "经度"),
        new(Column.Latitude, false, "lat", "latitude", "纬度"),
        new(Column.Hotline, false, "hotline", "热线", "电话", "联系电话", "值班电话"),
    ];

    /// <param name="file">The whole file; what it is shows in its content.</param>
    public static ImportReading<Organization> Read(byte[] file)
    {
        var table = TableFile.Read(file);
        if (table.Rows.Count == 0)
        {
            return ImportReading<Organization>.Of([], table.Problems, []);
        }

        var header = new Header<Column>(table.Rows[0], Columns);
        List<ImportProblem> problems = [.. table.Problems, .. header.Problems];
        List<Organization> organizations = [];
        if (header.Problems.Count == 0)
        {
            var rows = table.Rows.Skip(1).Select(row => ReadRow(new RowReader<Column>(header, row, problems))).ToList();
            organizations.AddRange(rows.Select(r => r.Organization));
            problems.AddRange(TreeCheck.Check([.. rows.Select(r => r.Place)]));
        }

        return ImportReading<Organization>.Of(organizations, problems, header.Notes);
    }

    private static (Organization Organization, TreeRow Place) ReadRow(RowReader<Column> row)
    {
        row.CheckWidth();
        var code = row.Required(Column.Code, LongestCode);
        var name = row.Required(Column.Name, LongestName);
        var kind = row.OneOf(Column.Kind, KindNames.ByKey, ImportProblemCode.UnknownKind);
        var parent = row.Optional(Column.Parent, LongestCode);
        var longitude = row.Degrees(Column.Longitude, 180);
        var latitude = row.Degrees(Column.Latitude, 90);
        if (row.IsEmpty(Column.Longitude) != row.IsEmpty(Column.Latitude))
        {
            row.Add(ImportProblemCode.HalfCoordinate);
        }

        var organization = new Organization(code, name, kind ?? default, parent, Aliases(row, name), longitude, latitude, row.Phone(Column.Hotline, LongestHotline));
        return (organization, new TreeRow(row.Line, code, kind, parent, HasParent: !row.IsEmpty(Column.Parent)));
    }

    private static string[] Aliases(RowReader<Column> row, string name) =>
        [.. (row.Optional(Column.Aliases, LongestAliases) ?? "")
            .Split(['|', '｜'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(alias => !string.Equals(alias, name, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)];
}
