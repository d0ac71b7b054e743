using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Confidential.Work;

/// <summary>A step on a case: asked for its words where it needs some, decided by the rules, and told to whom it concerns.</summary>
internal static class CaseSteps
{
    public static async Task<Outcome> RunAsync(CaseBench bench, Case record, CaseVerb verb, string? words, IReadOnlyList<BullyingAct> acts, CancellationToken cancel)
    {
        if (verb == CaseVerb.Show)
        {
            return CaseCard.Put(bench, record);
        }

        if (verb == CaseVerb.Read)
        {
            return CaseContent.AskPurpose(bench, record);
        }

        if (verb == CaseVerb.Established && acts.Count == 0 && record.Matter.Kind == CaseKind.Bullying && words is null)
        {
            return Ask(bench, record, verb, CaseWorkTexts.WhichActs);
        }

        return Command(bench, record, verb, words, acts) is { } command
            ? await DoAsync(bench, record, command, cancel)
            : Ask(bench, record, verb, Question(verb));
    }

    public static async Task<Outcome> DoAsync(CaseBench bench, Case record, CaseCommand command, CancellationToken cancel)
    {
        var x = bench.X;
        var decision = CaseRules.Decide(record, command, CaseSight.ActorOf(bench.Who), x.CaseGround, x.Now);
        if (decision.Refusal is { } refusal)
        {
            return bench.Answer(record, bench.Text(refusal.Sentence(), new("number", record.Facts.Number), new("status", bench.Text(record.Facts.Status.Label(record.Matter.Kind)))));
        }

        var after = decision.Events.Aggregate(record, CaseRules.Apply);
        List<LedgerWrite> writes = [new AppendCase(record, decision.Events)];
        writes.AddRange(CaseMessages.ToMembers(x, after.Id, after.Version, after.Facts.Members.Except(record.Facts.Members, StringComparer.Ordinal)));
        if (IsNews(decision.Events[^1].Kind))
        {
            writes.AddRange(CaseMessages.ToReporter(x, after, after.Version));
        }

        if (command is AgreeToOpening)
        {
            writes.Add(await OpenedCases.HazardAsync(bench, after, cancel));
        }

        // Whoever is out by now hears that the step was taken, and nothing of the case.
        var put = CaseSight.Sees(x.Turn.Register, bench.Who, after)
            ? CaseCard.Put(bench, after, Said(bench, command, after))
            : x.Answer(x.State with { CaseWork = null }, [new Reply(bench.Text(CaseWorkTexts.NoLongerYours, new Slot("number", record.Facts.Number)))]);
        return put with { Writes = writes, SealUnder = record.DataKey };
    }

    private static CaseCommand? Command(CaseBench bench, Case record, CaseVerb verb, string? words, IReadOnlyList<BullyingAct> acts) => (verb, words) switch
    {
        (CaseVerb.Start, _) => new StartInvestigation(),
        (CaseVerb.AgreeToOpening, _) => new AgreeToOpening(),
        (CaseVerb.Recuse, _) => new Recuse(words),
        (CaseVerb.Police, _) => new ReportToPolice(PoliceTime(bench), words),
        (_, null) => null,
        (CaseVerb.Safe, { } said) => new ConfirmSafety(said),
        (CaseVerb.End, { } said) => new EndInvestigation(said),
        (CaseVerb.Established, { } said) => new Find(CaseFinding.Established, acts, said),
        (CaseVerb.NotEstablished, { } said) => new Find(CaseFinding.NotEstablished, [], said),
        (CaseVerb.Unproven, { } said) => new Find(CaseFinding.Unproven, [], said),
        (CaseVerb.Handle, { } said) => new StartHandling(said),
        (CaseVerb.FollowUp, { } said) => new StartFollowUp(said),
        (CaseVerb.Close, { } said) => new CloseCase(said),
        (CaseVerb.Note, { } said) => new NoteCase(said),
        (CaseVerb.Ask, { } said) => new AskReporter(said),
        (CaseVerb.Appeal, { } said) => new Appeal(said),
        (CaseVerb.ProposeOpening, { } said) => new ProposeOpening(Scrubber.Scrub(said)),
        (CaseVerb.Assign, { } said) => Person(bench, record, said) is { } member ? new AssignMember(member.Code) : null,
        (CaseVerb.Settle, { } said) => NameSettling.Read(bench, record, said),
        (CaseVerb.Cross, _) => bench.X.Reading?.School?.Certain is { } school ? new MarkCrossSchool(school.Code) : null,
        _ => null,
    };

    /// <summary>Somebody of the line of units that the case is in, by whole name.</summary>
    public static StaffMember? Person(CaseBench bench, Case record, string said)
    {
        var register = bench.X.Turn.Register;
        var units = register.Ancestry(record.Matter.Unit).Select(unit => unit.Code).Append(record.Facts.HolderUnit).OfType<string>().Distinct(StringComparer.Ordinal);
        return units.SelectMany(register.StaffOf).FirstOrDefault(member => said.Contains(member.Name, StringComparison.Ordinal));
    }

    private static DateTimeOffset PoliceTime(CaseBench bench) =>
        ClockReader.Find(bench.X.Reading?.Text ?? "", bench.X.Now) ?? bench.X.Now;

    private static Outcome Ask(CaseBench bench, Case record, CaseVerb verb, Line question) => bench.X.Answer(
        bench.Focused(record.Id, new OpenCaseStep(verb, record.Id, record.Version, [], bench.X.Now)),
        [new Reply(bench.Text(question, new Slot("number", record.Facts.Number)))]);

    private static bool IsNews(CaseEventKind kind) => kind is CaseEventKind.SafetyConfirmed or CaseEventKind.InvestigationStarted or CaseEventKind.Found
        or CaseEventKind.HandlingStarted or CaseEventKind.Closed or CaseEventKind.Asked or CaseEventKind.Appealed or CaseEventKind.Opened;

    private static string Said(CaseBench bench, CaseCommand command, Case after) => bench.Text(command switch
    {
        AskReporter => CaseWorkTexts.AskedReporter,
        NoteCase => CaseWorkTexts.NoteTaken,
        AssignMember => CaseWorkTexts.AssignedNow,
        ReportToPolice => CaseWorkTexts.PoliceTaken,
        ProposeOpening => CaseWorkTexts.Proposed,
        SettleName => CaseWorkTexts.NameSettled,
        _ => CaseWorkTexts.Done,
    });

    private static Line Question(CaseVerb verb) => verb switch
    {
        CaseVerb.Safe => CaseWorkTexts.HowSafe,
        CaseVerb.End => CaseWorkTexts.WhatFound,
        CaseVerb.Established or CaseVerb.NotEstablished or CaseVerb.Unproven => CaseWorkTexts.WhyFound,
        CaseVerb.Handle => CaseWorkTexts.WhichMeasures,
        CaseVerb.FollowUp => CaseWorkTexts.WhichSupport,
        CaseVerb.Close => CaseWorkTexts.WhyClosed,
        CaseVerb.Ask => CaseWorkTexts.WhatToAsk,
        CaseVerb.Assign => CaseWorkTexts.WhomToAssign,
        CaseVerb.Settle => CaseWorkTexts.WhoIsMeant,
        CaseVerb.Cross => CaseWorkTexts.WhichOther,
        CaseVerb.ProposeOpening => CaseWorkTexts.WhatMayBeOpen,
        _ => CaseWorkTexts.WhatToNote,
    };
}
