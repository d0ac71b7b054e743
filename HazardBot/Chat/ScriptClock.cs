namespace HazardBot.Chat;

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class ScriptClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
