using System.Threading.RateLimiting;

namespace HazardBot.Web.Limits;

/// <summary>So many of something in so long a time, for each of those who ask. What wasn't used comes back bit by bit, not all at once.</summary>
internal sealed class Limit(int most, TimeSpan window) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(
        who => RateLimitPartition.GetTokenBucketLimiter(who, _ => new()
        {
            TokenLimit = most,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = window / most,
            QueueLimit = 0,
        }),
        StringComparer.Ordinal);

    /// <summary>When at the latest there is room for one more.</summary>
    public TimeSpan Wait => window / most;

    /// <returns>Whether there was room for one more.</returns>
    public bool Take(string who)
    {
        using var lease = _limiter.AttemptAcquire(who);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
