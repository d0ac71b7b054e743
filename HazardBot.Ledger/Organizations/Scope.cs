namespace HazardBot.Ledger.Organizations;

/// <summary>What part of the tree an asker may see: the subtree below one unit. Without a unit it sees nothing: no door fails open.</summary>
public sealed record Scope(string? Top)
{
    public static Scope Nothing { get; } = new((string?)null);

    /// <summary>A member's own unit and what stands below; nothing for an administrator and for one who has vanished from the register.</summary>
    public static Scope Of(StaffMember member) =>
        member.Role == StaffRole.Administrator || member.VanishedAt is not null ? Nothing : new(member.Unit);

    public bool Sees(Register register, string? unit) => Top is not null && register.IsWithin(unit, Top);
}
