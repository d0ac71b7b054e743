using System.Globalization;

using HazardBot.Ledger.Tables;
namespace HazardBot.Ledger.Organizations.Import;

/// <summary>Reads a file of staff: CSV or .xlsx with the columns code, name, unit, role, phone, wecom, dingtalk, feishu, email.</summary>
public static class StaffImport
{
    private const int LongestCode = 40;
    private const int LongestName = 100;
    private const int LongestPhone = 40;
    private const int LongestPlatformId = 128;

    private enum Column
    {
        Code,
        Name,
        Unit,
        Role,
        Phone,
        Wecom,
        Dingtalk,
        Feishu,
        Email,
    }

    private static readonly ColumnNames<Column>[] Columns =
    [
        new(Column.Code, true, "code", "编码", "编号", "工号", "人员编码", "人员编号"),
        new(Column.Name, true, "name", "名称", "姓名"),
        new(Column.Unit, true, "unit", "单位", "单位编码", "所属单位", "所属单位编码", "机构编码", "学校编码"),
        new(Column.Role, true, "role", "角色", "职责", "岗位", "职务"),
        new(Column.Phone, false, "phone", "电话", "手机", "手机号", "手机号码", "联系电话"),
        new(Column.Wecom, false, "wecom", "企业微信", "企业微信账号"),
        new(Column.Dingtalk, false, "dingtalk", "钉钉", "钉钉账号"),
        new(Column.Feishu, false, "feishu", "飞书", "飞书账号"),
        new(Column.Email, false, "email", "邮箱", "电子邮箱", "邮件"),
    ];

    /// <param name="file">The whole file; what it is shows in its content.</param>
    /// <param name="register">The organizations that a unit must be one of.</param>
    public static ImportReading<StaffMember> Read(byte[] file, Register register)
    {
        var table = TableFile.Read(file);
        if (table.Rows.Count == 0)
        {
            return ImportReading<StaffMember>.Of([], table.Problems, []);
        }

        var header = new Header<Column>(table.Rows[0], Columns);
        List<ImportProblem> problems = [.. table.Problems, .. header.Problems];
        List<StaffMember> staff = [];
        if (header.Problems.Count == 0)
        {
            var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
            staff.AddRange(table.Rows.Skip(1).Select(row => ReadRow(new RowReader<Column>(header, row, problems), register, lineOf)));
        }

        return ImportReading<StaffMember>.Of(staff, problems, header.Notes);
    }

    private static StaffMember ReadRow(RowReader<Column> row, Register register, Dictionary<string, int> lineOf)
    {
        row.CheckWidth();
        var code = row.Required(Column.Code, LongestCode);
        if (code.Length > 0 && !lineOf.TryAdd(code, row.Line))
        {
            row.Add(ImportProblemCode.DoubleCode, code, lineOf[code].ToString(CultureInfo.InvariantCulture));
        }

        var name = row.Required(Column.Name, LongestName);
        var unit = row.Required(Column.Unit, LongestCode);
        if (unit.Length > 0 && register.Find(unit) is not { VanishedAt: null })
        {
            row.Add(register.Find(unit) is null ? ImportProblemCode.UnknownUnit : ImportProblemCode.VanishedUnit, unit);
        }

        return new StaffMember(
            code,
            name,
            unit,
            row.OneOf(Column.Role, RoleNames.ByKey, ImportProblemCode.UnknownRole) ?? default,
            row.Phone(Column.Phone, LongestPhone),
            row.Optional(Column.Wecom, LongestPlatformId),
            row.Optional(Column.Dingtalk, LongestPlatformId),
            row.Optional(Column.Feishu, LongestPlatformId),
            row.Email(Column.Email));
    }
}
