using HazardBot.Ledger;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Storage;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Alerts;

/// <summary>
/// Goes on with alerts that nobody answered in time. What is due stands in the ledger; each step is written on the version that was read,
/// with its messages in the same commit, so that of several nodes one does it and a killed one leaves nothing half done.
/// </summary>
public sealed class AlertPass(OpenLedger ledger, AlertRules rules, RegisterWatch registers, IChanceSource chance, LocalTime time)
{
    private const int PassSize = 50;

    private const int MostTries = 5;

    /// <returns>How many steps were taken.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var taken = 0;
        foreach (var id in await ledger.Alerts.DueAsync(time.Now, PassSize, cancel))
        {
            if (await ledger.Alerts.FindAsync(id, cancel) is not { } alert)
            {
                await ledger.Alerts.StopAsync(id, cancel);
            }
            else if (rules.Step(alert, registers.Current, time.Now) is { } step && await SaveAsync(step, cancel))
            {
                // Stale: another node took the step, or it was answered at this very moment.
                taken++;
            }
        }

        return taken;
    }

    /// <summary>Nothing reaches somebody who was to be told: the next one is told at once.</summary>
    /// <param name="staff">Staff code.</param>
    public async Task PassOnAsync(Guid id, string staff, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await ledger.Alerts.FindAsync(id, cancel) is not { } alert
                || rules.Unreached(alert, staff, registers.Current, time.Now) is not { } change
                || await SaveAsync(change, cancel))
            {
                return;
            }
        }
    }

    private async Task<bool> SaveAsync(AlertChange change, CancellationToken cancel)
    {
        var commit = new Commit();
        await ledger.Alerts.AddAsync(commit, new SaveAlert(change), time.Now, cancel);
        foreach (var message in change.Sends(() => chance.NewId(time.Now)))
        {
            await ledger.HazardWriter.AddAsync(commit, message, time.Now, cancel);
        }

        return (await ledger.CommitAsync(commit, cancel)).IsDone;
    }
}
