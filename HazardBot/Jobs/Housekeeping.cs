using HazardBot.Ledger;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Jobs;

/// <summary>What has to be done again and again while the server runs. Each pass is idempotent; several nodes may do it at once.</summary>
public sealed class Housekeeping(ForgetDrafts forget, QuietTalks talks, CaseUpkeep cases, OpenLedger ledger, RegisterWatch registers, LocalTime local, TimeProvider time, ILogger<Housekeeping> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ForgetPause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        var forgetNext = local.Now;
        do
        {
            try
            {
                await registers.RefreshAsync(stoppingToken);
                if (local.Now >= forgetNext)
                {
                    forgetNext = local.Now + ForgetPause;
                    var counts = await forget.RunAsync(local.Now, stoppingToken);
                    if (counts is not { Drafts: 0, Keys: 0 })
                    {
                        log.LogInformation("Forgot {Drafts} drafts and destroyed {Keys} keys", counts.Drafts, counts.Keys);
                    }

                    await ledger.Guesses.ForgetAsync(local.Now, stoppingToken);
                    await talks.RunAsync(stoppingToken);
                    var kept = await cases.RunAsync(local.Now, isDryRun: false, stoppingToken);
                    if (kept is not { Anonymized: 0, Reporters: 0, Routed: 0 })
                    {
                        log.LogInformation("Destroyed the words of {Cases} cases and who told {Reports} reports, routed {Routed} cases anew", kept.Anonymized, kept.Reporters, kept.Routed);
                    }

                    await ledger.IdleBindings.EndIdleAsync(local.Now, stoppingToken);
                    await ledger.IdleBindings.EndLeftAsync(registers.Current.Left, local.Now, stoppingToken);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The outermost place of a worker: the database may be away for a while, the next pass tries again.
                log.LogWarning("Housekeeping failed and is tried again: {Error}", SafeTrace.Of(e));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
