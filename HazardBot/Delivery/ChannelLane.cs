namespace HazardBot.Delivery;

/// <summary>
/// One channel's pace on this node: its limits, and that it is left alone while it is away. Who may not go yet gets a time of his own, so that
/// what is put back returns at the pace at which it can leave.
/// </summary>
internal sealed class ChannelLane(SendPace pace)
{
    /// <summary>So many failures one after the other, and the channel counts as away.</summary>
    private const int FailuresBeforePause = 5;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    /// <summary>As much as a second holds, and one at least.</summary>
    private readonly double _most = Math.Max(1, pace.PerSecond);
    private readonly Lock _lock = new();
    private double _tokens = Math.Max(1, pace.PerSecond);
    private DateTimeOffset _filledAt;
    private DateTimeOffset _pausedUntil;
    private DateTimeOffset _tail;
    private int _failures;
    private int _running;

    /// <returns>Null where it may leave now; <see cref="Leave"/> has to follow. Else when to come again.</returns>
    public DateTimeOffset? Enter(DateTimeOffset now)
    {
        lock (_lock)
        {
            Fill(now);
            var isTrying = _failures >= FailuresBeforePause;
            if (now < _pausedUntil || _tokens < 1 || _running >= (isTrying ? 1 : pace.AtOnce))
            {
                return Tail(now);
            }

            _tokens--;
            _running++;
            return null;
        }
    }

    public void Leave()
    {
        lock (_lock)
        {
            _running--;
        }
    }

    /// <summary>What goes past the pace counts all the same.</summary>
    public void Spend(int messages, DateTimeOffset now)
    {
        lock (_lock)
        {
            Fill(now);
            _tokens -= messages;
        }
    }

    public void Ended(SendResult result, DateTimeOffset now)
    {
        lock (_lock)
        {
            switch (result)
            {
                case { End: SendEnd.RetryAfter, After: { } after }:
                    // The platform counts otherwise than we do.
                    _pausedUntil = Later(_pausedUntil, now + (after < LongestPause ? after : LongestPause));
                    break;
                case { End: SendEnd.RetryAfter or SendEnd.Unknown }:
                    _failures++;
                    if (_failures >= FailuresBeforePause)
                    {
                        var pause = FirstPause * (_failures - FailuresBeforePause + 1);
                        _pausedUntil = Later(_pausedUntil, now + (pause < LongestPause ? pause : LongestPause));
                    }

                    break;
                default:
                    _failures = 0;
                    break;
            }
        }
    }

    private DateTimeOffset Tail(DateTimeOffset now) => _tail = Later(_tail, Later(now, _pausedUntil)) + TimeSpan.FromSeconds(1 / pace.PerSecond);

    private void Fill(DateTimeOffset now)
    {
        if (now > _filledAt)
        {
            _tokens = Math.Min(_most, _tokens + ((now - _filledAt).TotalSeconds * pace.PerSecond));
            _filledAt = now;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
