using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding.Accused;

/// <summary>A grown-up of a school whom a message speaks of.</summary>
/// <param name="Text">As typed: 王老师, 校长, 后勤主任.</param>
/// <param name="Role">The role of the register that the title is; null where it is none, or a name says more.</param>
/// <param name="Name">The name before the title; the title itself where it is neither a role nor named.</param>
/// <param name="Why">Accused or to be kept out; null where only mentioned.</param>
public sealed record PersonMention(string Text, StaffRole? Role, string? Name, ExclusionReason? Why)
{
    /// <summary>A particular person is meant: 老师 alone may be any.</summary>
    public bool IsParticular => Name is not null || Role is StaffRole.Head or StaffRole.DeputyHead || Text is "班主任";

    /// <summary>Who that keeps out.</summary>
    /// <param name="unit">Code of the school; null where it isn't known.</param>
    public Exclusion ToExclusion(string? unit, ExclusionReason why) => new(why) { Unit = unit, Role = Name is null ? Role : null, Name = Name };
}
