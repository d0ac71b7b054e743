using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Benchmarks.Push;

/// <summary>How a platform of the morning's push behaves.</summary>
/// <param name="Away">From when, and for how long, nobody can be reached; null for never.</param>
/// <param name="DropsEvery">Every so many calls one is lost on the way; zero for none.</param>
/// <param name="SwallowsEvery">Every so many calls that arrive one gets no answer; zero for none.</param>
internal sealed record PlatformPlan(string Name, double PerSecond, (TimeSpan From, TimeSpan For)? Away = null, int DropsEvery = 0, int SwallowsEvery = 0);

/// <summary>A platform with a limit that it enforces, and with troubles of its own. It remembers what arrived and what it acknowledged.</summary>
internal sealed class SimulatedPlatform(PlatformPlan plan, TimeProvider time) : IChannelSender
{
    /// <summary>Stands in an alert and in no digest.</summary>
    public const string Danger = "生命危险";

    private readonly Lock _lock = new();
    private readonly DateTimeOffset _start = time.GetUtcNow();
    private double _tokens = plan.PerSecond;
    private DateTimeOffset _filledAt;
    private int _arrived;

    public string Channel => plan.Name;

    public SendPace Pace { get; } = new(plan.PerSecond, 16);

    public PlatformPlan Plan => plan;

    public int Calls { get; private set; }

    /// <summary>Calls over the limit.</summary>
    public int TooMany { get; private set; }

    public int Dropped { get; private set; }

    public int Swallowed { get; private set; }

    /// <summary>Whose sends ended without an answer.</summary>
    public HashSet<string> Unanswered { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Arrived { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Acknowledged { get; } = new(StringComparer.Ordinal);

    /// <summary>What arrived last at whom, and when.</summary>
    public Dictionary<string, (string Text, DateTimeOffset At)> Last { get; } = new(StringComparer.Ordinal);

    /// <summary>When the last digest was acknowledged.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>When the push began; the plan counts from here.</summary>
    public DateTimeOffset Begin { get; set; } = DateTimeOffset.MaxValue;

    public Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        lock (_lock)
        {
            return Task.FromResult(Take(to.User, messages));
        }
    }

    /// <summary>The shortest time in which so many calls can be taken, the time away included.</summary>
    public TimeSpan Shortest(int calls)
    {
        var needed = TimeSpan.FromSeconds((calls - plan.PerSecond) / plan.PerSecond);
        return plan.Away is { } away && needed > away.From ? needed + away.For : needed;
    }

    private SendResult Take(string user, IReadOnlyList<Activity> messages)
    {
        var now = time.GetUtcNow();
        if (plan.Away is { } away && now >= Begin + away.From && now < Begin + away.From + away.For)
        {
            return new(SendEnd.RetryAfter, null, "503");
        }

        Calls++;
        _tokens = Math.Min(plan.PerSecond, _tokens + ((now - (_filledAt == default ? _start : _filledAt)).TotalSeconds * plan.PerSecond));
        _filledAt = now;
        if (_tokens < 0.999)
        {
            TooMany++;
            return new(SendEnd.RetryAfter, TimeSpan.FromSeconds(1), "429");
        }

        _tokens--;
        if (plan.DropsEvery > 0 && Calls % plan.DropsEvery == 0)
        {
            Dropped++;
            Unanswered.Add(user);
            return new(SendEnd.Unknown, null, "no answer");
        }

        Arrived[user] = Arrived.GetValueOrDefault(user) + 1;
        Last[user] = (string.Join('\n', messages.Select(message => message.Text)), now);
        if (plan.SwallowsEvery > 0 && ++_arrived % plan.SwallowsEvery == 0)
        {
            Swallowed++;
            Unanswered.Add(user);
            return new(SendEnd.Unknown, null, "no answer");
        }

        Acknowledged[user] = Acknowledged.GetValueOrDefault(user) + 1;
        LastAt = Last[user].Text.Contains(Danger, StringComparison.Ordinal) ? LastAt : now;
        return SendResult.Sent;
    }
}
