using HazardBot.Benchmarks.Seed;
using HazardBot.Ledger.Hazards;
using HazardBot.Reminders;

namespace HazardBot.Benchmarks.Remind;

/// <summary>What the pass has to count, from the numbers of the hazards alone: neither the database nor the product's calendar is asked.</summary>
internal static class ExpectedPass
{
    /// <summary>The next working day after the Tuesday of the seed.</summary>
    private static readonly DateOnly WarnsUntil = new(2026, 12, 2);

    /// <summary>The last due dates of which heads, districts, and their deputies with the bureau hear: 3, 6 and 10 working days ago.</summary>
    private static readonly DateOnly Heads = new(2026, 11, 26), Districts = new(2026, 11, 23), Tops = new(2026, 11, 17);

    public static PassCounts Of(LargeHazards hazards, int open)
    {
        var today = DateOnly.FromDateTime(LargeHazards.Today.DateTime);
        var persons = new HashSet<string>(StringComparer.Ordinal);
        var (waiting, yellow, red) = (0, 0, 0);
        for (var number = 0; number < open; number++)
        {
            var (actBy, school) = (LargeHazards.ActBy(number), LargeHazards.SchoolOf(number));
            var isOver = actBy < today;
            if (actBy > WarnsUntil && hazards.StatusOf(number) is not (HazardStatus.Submitted or HazardStatus.AwaitingCheck))
            {
                continue;
            }

            waiting++;
            yellow += !isOver && actBy <= WarnsUntil ? 1 : 0;
            red += isOver ? 1 : 0;
            persons.Add(hazards.HolderOf(number));
            if (isOver)
            {
                persons.UnionWith(Above(school, actBy));
            }
        }

        return new(persons.Count, persons.Count, waiting, yellow, red, red, 0, 0);
    }

    private static IEnumerable<string> Above(int school, DateOnly actBy)
    {
        var district = LargeRegister.DistrictOf(school);
        yield return LargeRegister.Officer(school);
        if (actBy <= Heads)
        {
            yield return LargeRegister.Head(school);
        }

        if (actBy <= Districts)
        {
            yield return LargeRegister.DistrictOfficer(district);
        }

        if (actBy <= Tops)
        {
            yield return LargeRegister.DistrictDeputy(district);
            yield return LargeRegister.BureauOfficer;
        }
    }
}
