using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Texts;

/// <summary>What the roles are called.</summary>
public static class RoleTexts
{
    public static readonly Line Teacher = new("教职工", "teacher");
    public static readonly Line SafetyOfficer = new("学校安全员", "safety officer");
    public static readonly Line DeputyHead = new("分管校长", "deputy head");
    public static readonly Line Head = new("校长", "head");
    public static readonly Line BullyingCommittee = new("欺凌治理组织成员", "member of the bullying committee");
    public static readonly Line DistrictSafety = new("区局安全科", "district safety office");
    public static readonly Line DistrictDeputy = new("区局分管", "district deputy");
    public static readonly Line BureauSafety = new("市局学校安全管理处", "bureau safety office");
    public static readonly Line EquipmentCentre = new("装备信息中心", "equipment centre");
    public static readonly Line Inspector = new("巡查", "inspector");
    public static readonly Line Administrator = new("系统管理员", "administrator");

    public static Line Name(this StaffRole role) => role switch
    {
        StaffRole.Teacher => Teacher,
        StaffRole.SafetyOfficer => SafetyOfficer,
        StaffRole.DeputyHead => DeputyHead,
        StaffRole.Head => Head,
        StaffRole.BullyingCommittee => BullyingCommittee,
        StaffRole.DistrictSafety => DistrictSafety,
        StaffRole.DistrictDeputy => DistrictDeputy,
        StaffRole.BureauSafety => BureauSafety,
        StaffRole.EquipmentCentre => EquipmentCentre,
        StaffRole.Inspector => Inspector,
        StaffRole.Administrator => Administrator,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
