using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>催一下: whoever has to act on the hazards listed hears of it, once a hazard and day.</summary>
internal static class NudgeStep
{
    private const int MostNamed = 5;

    public static Handled Run(Bench bench, IReadOnlyList<Hazard> hazards)
    {
        var nudged = new List<Nudge>();
        var already = 0;
        var nobody = 0;
        var own = 0;
        foreach (var hazard in hazards.Where(h => !h.Facts.Status.IsEnded()))
        {
            if (bench.State.NudgedOn(bench.Today).Contains(hazard.Id))
            {
                already++;
            }
            else if (To(bench, hazard) is not { } person)
            {
                nobody++;
            }
            else if (person.Code == bench.Who.Code)
            {
                own++;
            }
            else if (Stepping.Decide(bench, hazard, new NudgeHazard(null)) is { Refusal: null } decided)
            {
                nudged.Add(new(hazard, decided.Events, person));
            }
        }

        return new Handled(
            Words(bench, nudged, already, nobody, own),
            bench.State with { Open = null, Nudged = new(bench.Today, [.. bench.State.NudgedOn(bench.Today), .. nudged.Select(n => n.Hazard.Id)]) },
            [.. nudged.SelectMany(nudge => Writes(bench, nudge))],
            []);
    }

    private static IEnumerable<LedgerWrite> Writes(Bench bench, Nudge nudge) =>
    [
        new AppendEvents(nudge.Hazard, nudge.Events),
        new SendMessage(
            bench.X.Turn.Chance.NewId(), OutgoingKind.Nudge, nudge.To.Code, null, nudge.Hazard.Id, null,
            FormattableString.Invariant($"nudge:{nudge.Hazard.Id:N}:{nudge.To.Code}:{bench.Today:yyyyMMdd}")),
    ];

    /// <summary>Who has to act next.</summary>
    private static StaffMember? To(Bench bench, Hazard hazard) =>
        bench.Register.FindStaff(hazard.Facts.Holder ?? hazard.Facts.Handler) is { VanishedAt: null } known ? known : Routing.HolderOf(bench.Register, hazard.Facts, bench.Today);

    private static string Words(Bench bench, List<Nudge> nudged, int already, int nobody, int own)
    {
        List<string> lines = [];
        if (nudged.Count > 0)
        {
            var people = nudged.Select(n => n.To).DistinctBy(person => person.Code).ToList();
            var named = string.Join(bench.Text(FieldTexts.Separator), people.Take(MostNamed).Select(person => person.Name));
            lines.Add(bench.Text(
                people.Count > MostNamed ? HandlingTexts.NudgedMany : HandlingTexts.Nudged,
                new("count", Count(nudged.Count)),
                new("people", named),
                new("more", Count(people.Count))));
        }

        if (already > 0)
        {
            lines.Add(bench.Text(HandlingTexts.NudgedAlready, new Slot("count", Count(already))));
        }

        if (nobody > 0)
        {
            lines.Add(bench.Text(HandlingTexts.NudgedNobody, new Slot("count", Count(nobody))));
        }

        if (own > 0)
        {
            lines.Add(bench.Text(HandlingTexts.NudgedOwn, new Slot("count", Count(own))));
        }

        return lines.Count == 0 ? bench.Text(HandlingTexts.NothingToNudge) : string.Join('\n', lines);
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record Nudge(Hazard Hazard, IReadOnlyList<HazardEvent> Events, StaffMember To);
}
