using System.Globalization;
using HazardBot.Ledger;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using HazardBot.Turns;

namespace HazardBot.Jobs;

/// <param name="Anonymized">Cases whose words' time was over.</param>
/// <param name="Reporters">Reports whose reporters' time was over.</param>
/// <param name="Routed">Cases that nobody was left to have.</param>
public sealed record UpkeepCounts(int Anonymized, int Reporters, int Routed);

/// <summary>Retention: words and reporters whose time is over are destroyed, what happened stays provable. And cases that nobody is left to have are routed anew.</summary>
public sealed class CaseUpkeep(OpenLedger ledger, RegisterWatch registers, CaseClocks clocks, IChanceSource chance)
{
    /// <param name="now">With the installation's offset.</param>
    /// <param name="isDryRun">Counts and writes nothing.</param>
    public async Task<UpkeepCounts> RunAsync(DateTimeOffset now, bool isDryRun, CancellationToken cancel)
    {
        var until = now.AddDays(-clocks.KeptDays);
        var anonymized = 0;
        foreach (var record in await ledger.CaseSweep.EndedUntilAsync(until, cancel))
        {
            anonymized += await DoAsync(record, new AnonymizeCase(), now, isDryRun, cancel) ? 1 : 0;
        }

        var reporters = 0;
        foreach (var report in await ledger.CaseSweep.ReportsUntilAsync(until, cancel))
        {
            var commit = new Commit();
            CaseSweep.Anonymize(commit, report, now);
            reporters += isDryRun || (await ledger.CommitAsync(commit, cancel)).IsDone ? 1 : 0;
        }

        var routed = 0;
        foreach (var record in await ledger.CaseSweep.UnderWayAsync(cancel))
        {
            routed += await DoAsync(record, new RouteAgain(), now, isDryRun, cancel) ? 1 : 0;
        }

        return new(anonymized, reporters, routed);
    }

    private async Task<bool> DoAsync(Case record, CaseCommand command, DateTimeOffset now, bool isDryRun, CancellationToken cancel)
    {
        var decision = CaseRules.Decide(record, command, Actor.System, new(registers.Current, clocks), now);
        if (decision.Refusal is not null || (command is RouteAgain && decision.Events[^1].Facts.Members.Count == 0))
        {
            return false;
        }

        if (isDryRun)
        {
            return true;
        }

        var commit = new Commit();
        await ledger.CaseWriter.AddAsync(commit, new AppendCase(record, decision.Events), now, cancel);
        foreach (var staff in decision.Events[^1].Facts.Members.Except(record.Facts.Members, StringComparer.Ordinal))
        {
            var once = string.Create(CultureInfo.InvariantCulture, $"case:{record.Id:N}:{record.Version + decision.Events.Count}:{staff}");
            var message = new SendMessage(chance.NewId(now), OutgoingKind.CaseTask, staff, null, null, record.Id.ToString("N", CultureInfo.InvariantCulture), once);
            await ledger.HazardWriter.AddAsync(commit, message, now, cancel);
        }

        return (await ledger.CommitAsync(commit, cancel)).IsDone;
    }
}
