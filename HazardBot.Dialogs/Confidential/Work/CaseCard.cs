using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential.Work;

/// <summary>How a case stands, for who has it: its number, its state, the next limit and the next steps. No word of it.</summary>
internal static class CaseCard
{
    public static Outcome Put(CaseBench bench, Case record, string? before = null)
    {
        var status = bench.Text(
            CaseWorkTexts.Stands, new("number", record.Facts.Number), new("status", bench.Text(record.Facts.Status.Label(record.Matter.Kind))));
        List<string> lines = before is null ? [status] : [before, status];
        if (record.Facts.ActAt is { } by)
        {
            lines.Add(bench.Text(Next(record), new Slot("when", bench.When(by))));
        }

        if (record.Matter.Exclusions.FirstOrDefault(exclusion => exclusion.IsOpen) is { Name: { } name })
        {
            lines.Add(bench.Text(CaseWorkTexts.NameIsOpen, new Slot("name", name)));
        }

        return bench.Answer(record, string.Join('\n', lines), Buttons(bench, record));
    }

    public static async Task<Outcome> ListAsync(CaseBench bench, CancellationToken cancel)
    {
        var assigned = await bench.X.Turn.Cases.AssignedAsync(bench.Who, cancel);
        if (assigned.Count == 0)
        {
            return bench.X.Answer(bench.Text(CaseWorkTexts.None));
        }

        var lines = assigned.Select(record => bench.Text(
            CaseWorkTexts.Item,
            new("line", CaseMessages.Line(record, bench.X.Now, bench.X.Language)),
            new("status", bench.Text(record.Facts.Status.Label(record.Matter.Kind)))));
        return bench.X.Answer(string.Join('\n', [bench.Text(CaseWorkTexts.ListHead), .. lines, bench.Text(CaseWorkTexts.HowToOpen)]));
    }

    private static List<Button> Buttons(CaseBench bench, Case record)
    {
        Button Step(Line title, CaseVerb verb) => bench.Step(record, title, verb);
        return record.Facts.Status switch
        {
            CaseStatus.Submitted => [Step(CaseWorkTexts.DoRead, CaseVerb.Read), Step(record.Matter.Kind.IsAboutNoChild() ? CaseWorkTexts.DoLooked : CaseWorkTexts.DoSafe, CaseVerb.Safe), Step(CaseWorkTexts.DoPolice, CaseVerb.Police), Step(CaseWorkTexts.DoRecuse, CaseVerb.Recuse)],
            CaseStatus.Safe => [Step(CaseWorkTexts.DoRead, CaseVerb.Read), Step(CaseWorkTexts.DoStart, CaseVerb.Start), Step(CaseWorkTexts.DoAsk, CaseVerb.Ask), Step(CaseWorkTexts.DoPolice, CaseVerb.Police)],
            CaseStatus.Investigating => [Step(CaseWorkTexts.DoRead, CaseVerb.Read), Step(CaseWorkTexts.DoEnd, CaseVerb.End), Step(CaseWorkTexts.DoAsk, CaseVerb.Ask), Step(CaseWorkTexts.DoPolice, CaseVerb.Police)],
            CaseStatus.AwaitingFinding or CaseStatus.Review =>
                [Step(CaseWorkTexts.DoRead, CaseVerb.Read), Step(CaseWorkTexts.DoEstablished, CaseVerb.Established), Step(CaseWorkTexts.DoNotEstablished, CaseVerb.NotEstablished), Step(CaseWorkTexts.DoUnproven, CaseVerb.Unproven)],
            CaseStatus.Established => [Step(CaseWorkTexts.DoRead, CaseVerb.Read), Step(CaseWorkTexts.DoHandle, CaseVerb.Handle), Step(CaseWorkTexts.DoPolice, CaseVerb.Police)],
            CaseStatus.NotEstablished or CaseStatus.Unproven => [Step(CaseWorkTexts.DoRead, CaseVerb.Read), Step(CaseWorkTexts.DoFollowUp, CaseVerb.FollowUp), Step(CaseWorkTexts.DoClose, CaseVerb.Close)],
            CaseStatus.Handling => [Step(CaseWorkTexts.DoRead, CaseVerb.Read), Step(CaseWorkTexts.DoFollowUp, CaseVerb.FollowUp)],
            CaseStatus.FollowingUp => [Step(CaseWorkTexts.DoRead, CaseVerb.Read), Step(CaseWorkTexts.DoFollowUp, CaseVerb.FollowUp), Step(CaseWorkTexts.DoClose, CaseVerb.Close)],
            _ => [],
        };
    }

    private static Line Next(Case record) => record.Facts.Status switch
    {
        CaseStatus.Submitted when record.Matter.Kind.IsAboutNoChild() => CaseWorkTexts.LookBy,
        CaseStatus.Submitted => CaseWorkTexts.SafeBy,
        CaseStatus.Safe or CaseStatus.Investigating => CaseWorkTexts.InvestigateBy,
        CaseStatus.Review => CaseWorkTexts.ReviewBy,
        _ => CaseWorkTexts.StepBy,
    };
}
