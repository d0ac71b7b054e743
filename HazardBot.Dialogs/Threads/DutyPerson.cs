using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Threads;

/// <summary>Who is on duty and has a chat.</summary>
/// <param name="Place">The unit whose duty it is.</param>
internal sealed record DutyPerson(StaffMember Member, Organization Place)
{
    /// <param name="unit">The narrowest unit known; null for the top.</param>
    /// <returns>Null where nobody at all can be reached.</returns>
    public static async Task<DutyPerson?> FindAsync(Exchange x, string? unit, CancellationToken cancel)
    {
        foreach (var (member, place) in DutyDesk.Candidates(x.Turn.Register, unit, DateOnly.FromDateTime(x.Now.DateTime)))
        {
            if (member.Code != x.Turn.Staff?.Code && (await x.Turn.Bindings.ListAsync(member.Code, cancel)).Any(binding => !binding.IsIdle(x.Now)))
            {
                return new(member, place);
            }
        }

        return null;
    }
}
