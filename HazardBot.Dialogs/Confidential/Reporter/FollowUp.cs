namespace HazardBot.Dialogs.Confidential.Reporter;

/// <summary>A confidential report being talked about with who told it.</summary>
/// <param name="Report">Id of the report.</param>
public sealed record FollowUp(Guid Report, DateTimeOffset At)
{
    /// <summary>A question of the people who deal with it was shown: what is said next is its answer.</summary>
    public bool Answering { get; init; }

    /// <summary>It was asked whether to erase.</summary>
    public bool Erasing { get; init; }

    /// <summary>It was said that there is news, and nobody has looked yet: one line is enough.</summary>
    public bool NewsTold { get; init; }

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>After a day nothing stands open any more.</summary>
    public FollowUp? Forget(DateTimeOffset now) => now - At < Day ? this : NewsTold ? this with { Answering = false, Erasing = false } : null;
}
