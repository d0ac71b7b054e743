using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Confidential.Work;

/// <summary>Two persons want it in the open ledger: a hazard of its own, with nothing but the words that the first of them proposed.</summary>
internal static class OpenedCases
{
    public static async Task<LedgerWrite> HazardAsync(CaseBench bench, Case record, CancellationToken cancel)
    {
        var (x, chance) = (bench.X, bench.X.Turn.Chance);
        var read = new CaseRead(chance.NewId(), record.Id, CasePurpose.Decision, null, x.Now);
        var opened = await x.Turn.Cases.OpenAsync(bench.Who, read, cancel) ?? throw new InvalidOperationException("A case that was just decided on can't be read.");
        var words = new HazardWords(Scrubber.Scrub(opened.Words.Scrubbed ?? ""));
        var reading = x.Context.Read(words.Description ?? "");
        var facts = new HazardFacts(
            chance.NextNumber(x.Now.Year),
            HazardStatus.Submitted,
            reading.Categories is [{ Category: not HazardCategory.Bullying } likeliest, ..] ? likeliest.Category : HazardCategory.Other,
            Severity.General,
            false,
            HazardSource.Transferred,
            record.Matter.Unit,
            null,
            x.Now);
        var decision = HazardRules.Decide(null, new FileHazard(Tasks.Routed(x, facts), words), CaseSight.ActorOf(bench.Who), x.Now);
        return decision.Refusal is { } refusal
            ? throw new InvalidOperationException($"Words that two persons agreed on were refused: {refusal}.")
            : new RecordHazards([new NewHazard(chance.NewId(), chance.NewId(), decision.Events, [])]);
    }
}
