using System.Text.RegularExpressions;
using HazardBot.Dialogs.Confidential.Reporter;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Confidential.Work;

/// <summary>A hazard goes from the open ledger into the confidential track, at any time: staff see that it belongs there, or the reporter asks for it.</summary>
internal static partial class MoveDialog
{
    /// <returns>Null where the message is about something else.</returns>
    public static async Task<Outcome?> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (x is not { Reading: { Danger: null } reading, Turn.Message.Action: null, State: { Draft: null, Case: null } })
        {
            return null;
        }

        if (x.Turn.Staff is { } who)
        {
            return reading.LedgerNumber is { } number && Move().IsMatch(reading.Text) && await x.Turn.Desk.FindAsync(who, number, cancel) is { } hazard
                ? Into(x, [hazard], Sight.ActorOf(x.Turn.Register, who, hazard.Facts), hazard.Facts.Report)
                : null;
        }

        if (x.State.Reports.Count == 0 || reading.Items.Count > 0 || !PersonReader.KeepsSchoolOut(reading.Text))
        {
            return null;
        }

        var last = (await ReceiptDialog.ReportsAsync(x, cancel)).FirstOrDefault(report => report.Hazards.Any(h => h.Facts.Status != HazardStatus.Moved));
        return last is null ? null : Into(x, [.. last.Hazards.Where(h => h.Facts.Status != HazardStatus.Moved)], Actor.Reporter, last.Id);
    }

    private static Outcome Into(Exchange x, IReadOnlyList<Hazard> hazards, Actor actor, Guid? report)
    {
        List<LedgerWrite> writes = [];
        foreach (var hazard in hazards)
        {
            var moved = HazardRules.Decide(hazard, new MoveToConfidential(), actor, x.Now);
            if (moved.Refusal is { } refusal)
            {
                return x.Answer(x.Text(refusal.Sentence(), new("number", hazard.Facts.Number), new("status", x.Text(hazard.Facts.Status.LedgerName()))));
            }

            writes.Add(new AppendEvents(hazard, moved.Events));
            writes.AddRange(Filed(x, hazard, actor, report));
        }

        var state = actor == Actor.Reporter && report is { } id
            ? x.State with { Confided = [id, .. x.State.Confided.Where(other => other != id).Take(4)], Reports = [.. x.State.Reports.Where(other => other != id)], FollowUp = new FollowUp(id, x.Now) }
            : x.State;
        return new Outcome(state, [.. x.Before, new Reply(x.Text(actor == Actor.Reporter ? CaseTexts.Moved : CaseWorkTexts.Moved, new Slot("number", hazards[0].Facts.Number)))], writes);
    }

    private static IEnumerable<LedgerWrite> Filed(Exchange x, Hazard hazard, Actor actor, Guid? report)
    {
        var chance = x.Turn.Chance;
        var unit = hazard.Facts.Unit;
        var school = x.Turn.Register.Find(unit) is { IsPlaceOfLearning: true } ? unit : null;
        var persons = PersonReader.Find(x.Reading!.Text).Where(person => person.Why is not null || actor != Actor.Reporter).Select(person => person.ToExclusion(school, person.Why ?? ExclusionReason.Accused));
        var whole = PersonReader.KeepsSchoolOut(x.Reading.Text) && school is not null ? [new Exclusion(ExclusionReason.KeptOut) { Unit = school }] : Array.Empty<Exclusion>();
        var matter = new CaseMatter(KindOf(hazard.Facts.Category)) { Unit = unit, Exclusions = [.. persons, .. whole] };
        var told = string.Join('\n', new[] { hazard.Words.Place, hazard.Words.Description }.Where(words => !string.IsNullOrWhiteSpace(words)));
        var filing = new FileCase(CaseNumber.From(chance.NewId()), matter, new CaseWords(told), hazard.Facts.ReportedAt.ToOffset(x.Now.Offset), report);
        var (id, key) = (chance.NewId(), chance.NewId());
        var decision = CaseRules.Decide(null, filing, actor, x.CaseGround, x.Now);
        if (decision.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"A hazard that may be moved can't be filed: {refusal}.");
        }

        return [new CreateCase(new NewCase(id, key, decision.Events), null), .. CaseMessages.ToMembers(x, id, 1, decision.Events[0].Facts.Members)];
    }

    private static CaseKind KindOf(HazardCategory category) => category switch
    {
        HazardCategory.Bullying => CaseKind.Bullying,
        HazardCategory.Management => CaseKind.Tip,
        _ => CaseKind.KeptFromSchool,
    };

    [GeneratedRegex("(转|改)(为|成|到)?保密|move (it )?to (the )?confidential", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Move();
}
