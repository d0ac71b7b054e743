namespace HazardBot.Ledger.Organizations;

/// <summary>The roles of domain.md A.4. A role sees its own unit's subtree; bullying content only by named assignment.</summary>
public enum StaffRole
{
    /// <summary>班主任/教职工</summary>
    Teacher,

    /// <summary>学校安全员</summary>
    SafetyOfficer,

    /// <summary>分管校长</summary>
    DeputyHead,

    /// <summary>校长(第一责任人)</summary>
    Head,

    /// <summary>欺凌治理组织成员(限密)</summary>
    BullyingCommittee,

    /// <summary>区局安全科</summary>
    DistrictSafety,

    /// <summary>区局分管</summary>
    DistrictDeputy,

    /// <summary>市局学校安全管理处</summary>
    BureauSafety,

    /// <summary>装备信息中心</summary>
    EquipmentCentre,

    /// <summary>巡查/暗访人员</summary>
    Inspector,

    /// <summary>系统管理员(no case content)</summary>
    Administrator,
}

/// <summary>One person of the register. Addresses are opaque platform ids, compared ordinally.</summary>
/// <param name="Code">Key of the register, at most 40 characters.</param>
/// <param name="Name">At most 100 characters.</param>
/// <param name="Unit">Code of the organization the person belongs to.</param>
/// <param name="VanishedAt">Since when the imported file lacks the person; null for a present one. Who has vanished may see and get nothing.</param>
public sealed record StaffMember(
    string Code,
    string Name,
    string Unit,
    StaffRole Role,
    string? Phone = null,
    string? Wecom = null,
    string? Dingtalk = null,
    string? Feishu = null,
    string? Email = null,
    DateTimeOffset? VanishedAt = null) : IRegistered;
