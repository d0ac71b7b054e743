using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Organizations.Import;

/// <summary>The names by which a register may call the roles of domain.md A.4. Blanks, case, width and the marks / ( ) _ - don't matter.</summary>
internal static class RoleNames
{
    private static readonly (StaffRole Role, string[] Names)[] Table =
    [
        (StaffRole.Teacher, ["teacher", "班主任/教职工", "班主任", "教职工", "教师", "老师"]),
        (StaffRole.SafetyOfficer, ["safety officer", "学校安全员", "安全员"]),
        (StaffRole.DeputyHead, ["deputy head", "分管校长", "分管副校长", "分管园长", "副校长"]),
        (StaffRole.Head, ["head", "校长(第一责任人)", "校长", "园长", "院长", "第一责任人"]),
        (StaffRole.BullyingCommittee, ["bullying committee", "欺凌治理组织成员(限密)", "欺凌治理组织成员", "学生欺凌治理组织成员"]),
        (StaffRole.DistrictSafety, ["district safety", "区局安全科", "区市教体局安全科"]),
        (StaffRole.DistrictDeputy, ["district deputy", "区局分管", "区局分管领导"]),
        (StaffRole.BureauSafety, ["bureau safety", "市局学校安全管理处", "学校安全管理处", "市局安全处"]),
        (StaffRole.EquipmentCentre, ["equipment centre", "equipment center", "装备信息中心"]),
        (StaffRole.Inspector, ["inspector", "巡查/暗访人员", "巡查", "暗访", "巡查人员", "暗访人员"]),
        (StaffRole.Administrator, ["administrator", "系统管理员", "管理员"]),
    ];

    public static IReadOnlyDictionary<string, StaffRole> ByKey { get; } = Table
        .SelectMany(row => row.Names.Select(name => (Key: Cell.Key(name), row.Role)))
        .ToDictionary(name => name.Key, name => name.Role, StringComparer.Ordinal);
}
