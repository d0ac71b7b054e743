using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>Who of the unit's staff is meant by the words for the person in charge.</summary>
internal static class OwnerMatch
{
    private static readonly (string Word, StaffRole Role)[] Posts =
    [
        ("安全员", StaffRole.SafetyOfficer), ("安全干部", StaffRole.SafetyOfficer), ("safety officer", StaffRole.SafetyOfficer),
        ("分管校长", StaffRole.DeputyHead), ("副校长", StaffRole.DeputyHead), ("分管园长", StaffRole.DeputyHead), ("deputy head", StaffRole.DeputyHead),
        ("校长", StaffRole.Head), ("园长", StaffRole.Head), ("院长", StaffRole.Head), ("headmaster", StaffRole.Head), ("head teacher", StaffRole.Head), ("principal", StaffRole.Head),
    ];

    private static readonly string[] Self = ["我", "我自己", "本人", "me", "myself", "i"];

    private static readonly string[] Honorifics = ["老师", "主任", "师傅", "校长", "园长", "组长", "队长", "经理", "同志", "科长", "副校长"];

    /// <summary>What was said with the person found, or several to choose from. Somebody the register lacks stays a name.</summary>
    public static (Gathered Said, IReadOnlyList<StaffMember> Several) Find(Bench bench, Hazard hazard, Gathered said)
    {
        if (said.Owner is null || said.Handler is not null)
        {
            return (said, []);
        }

        var found = Of(bench, hazard.Facts.Unit ?? bench.Who.Unit, said.Owner);
        return found.Count switch
        {
            0 => (said with { Handler = "" }, []),
            1 => (said with { Owner = found[0].Name, Handler = found[0].Code }, []),
            _ => (said, found),
        };
    }

    /// <summary>Staff of a unit whom the words fit; several where they fit several alike.</summary>
    public static IReadOnlyList<StaffMember> Of(Bench bench, string unit, string words)
    {
        if (Self.Contains(words, StringComparer.OrdinalIgnoreCase))
        {
            return [bench.Who];
        }

        var staff = bench.Register.StaffOf(unit).ToList();
        if (staff.Where(member => words.Contains(member.Name, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } named)
        {
            return named;
        }

        if (Posts.FirstOrDefault(post => words.EndsWith(post.Word, StringComparison.OrdinalIgnoreCase)) is { Word: { } word } holder && words.Length <= word.Length + 2)
        {
            return [.. staff.Where(member => member.Role == holder.Role)];
        }

        var family = Family(words);
        return family is null ? [] : [.. staff.Where(member => member.Name.StartsWith(family, StringComparison.Ordinal))];
    }

    /// <summary>The family name of 王老师 or 老王; null where the words are no such thing.</summary>
    private static string? Family(string words) => words switch
    {
        ['老' or '小' or '大', var one] => one.ToString(),
        [var one, .. var rest] when Honorifics.Contains(rest) => one.ToString(),
        _ => null,
    };
}
