using HazardBot.Ledger.Alerts;

namespace HazardBot.Dialogs.Alerting;

/// <summary>An alert that was raised out of a conversation, as far as the person there was told.</summary>
/// <param name="What">Which danger, as in <see cref="AlertMatter.What"/>.</param>
/// <param name="At">When it was last spoken of.</param>
/// <param name="Steps">The marks of time of which the person heard that nobody had confirmed it.</param>
/// <param name="Answer">The answer of which the person heard.</param>
/// <param name="Asks">A question about it stands open.</param>
public sealed record AlertRaised(Guid Id, string What, DateTimeOffset At, int Steps = 0, AlertAnswer? Answer = null, bool Asks = false)
{
    /// <summary>How long what is said without naming the danger still belongs to it.</summary>
    private static readonly TimeSpan Telling = TimeSpan.FromHours(1);

    public bool IsFresh(DateTimeOffset now) => now - At < Telling;
}

/// <summary>The card of an alert as a member of staff was shown it.</summary>
public sealed record AlertShown(Guid Id, DateTimeOffset At);
