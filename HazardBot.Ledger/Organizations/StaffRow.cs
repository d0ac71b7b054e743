using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations;

/// <summary>A member of staff as it stands in the table.</summary>
internal sealed class StaffRow
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Role { get; init; } = "";

    public string? Phone { get; init; }

    public string? Wecom { get; init; }

    public string? Dingtalk { get; init; }

    public string? Feishu { get; init; }

    public string? Email { get; init; }

    public long? Vanished_at { get; init; }

    public static StaffRow Of(StaffMember member) => new()
    {
        Code = member.Code,
        Name = member.Name,
        Unit = member.Unit,
        Role = Codes.Of(member.Role),
        Phone = member.Phone,
        Wecom = member.Wecom,
        Dingtalk = member.Dingtalk,
        Feishu = member.Feishu,
        Email = member.Email,
        Vanished_at = member.VanishedAt?.ToColumn(),
    };

    public StaffMember ToMember() => new(
        Code, Name, Unit, Codes.Parse<StaffRole>(Role), Phone, Wecom, Dingtalk, Feishu, Email, Vanished_at?.ToInstant());
}
