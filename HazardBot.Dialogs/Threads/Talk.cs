using HazardBot.Ledger.Threads;

namespace HazardBot.Dialogs.Threads;

/// <summary>How what is typed here stands to a talk.</summary>
public enum TalkMode
{
    /// <summary>Something of it was shown; words that answer it are taken, everything else goes its usual way.</summary>
    Offered,

    /// <summary>The person said that the answer comes next.</summary>
    Answering,

    /// <summary>Something was taken as an answer a moment ago.</summary>
    Answered,

    /// <summary>Every word goes to the other side; the bot keeps quiet.</summary>
    Open,
}

/// <summary>A talk with a person on the other side, as this chat stands to it.</summary>
/// <param name="Side">Which side sits here.</param>
public sealed record Talk(Guid Thread, ThreadSide Side, TalkMode Mode, DateTimeOffset At)
{
    private static readonly TimeSpan HalfHour = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Fortnight = TimeSpan.FromDays(14);

    /// <summary>An open talk stays until it is seen to have ended.</summary>
    public Talk? Forget(DateTimeOffset now) => (Mode, Side) switch
    {
        (TalkMode.Open, _) => this,
        (TalkMode.Answered, _) => now - At < HalfHour ? this : null,
        (_, ThreadSide.Staff) => now - At < Day ? this : null,
        _ => now - At < Fortnight ? this : null,
    };
}
