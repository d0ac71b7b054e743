using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Intent;

/// <summary>What a message asks for or says by the way (<c>signals.tsv</c>).</summary>
public enum Signal
{
    Anonymous,
    AskAnonymous,

    /// <summary>不用保密, 可以实名: the name may be known.</summary>
    Named,
    Hurt,
    NotHurt,
    Almost,
    Ongoing,

    /// <summary>What is said of a thing that stays so until somebody mends it: 没锁, 断了, 堆着.</summary>
    Standing,
    Over,
    AddsAnother,
    AsksStatus,
    Mine,
    Withdraws,
    Greeting,
    Intend,
}

/// <summary>The signals of one message.</summary>
public sealed class Signals
{
    private const int GuardedWithin = 6;
    private static readonly PatternSet<Signal> Patterns = new(LexiconFile.Rows("signals.tsv"), row => Enum.Parse<Signal>(row[0]));
    private readonly List<PatternHit<Signal>> _hits;
    private readonly string _folded;

    private Signals(string folded) => (_folded, _hits) = (folded, Patterns.Find(folded));

    public static Signals Of(string folded) => new(folded);

    public bool Has(Signal signal) => _hits.Exists(h => h.Value == signal);

    /// <summary>True for an injury or symptom that is said to be there, false where it is said that there is none, else null.</summary>
    public bool? PeopleHurt() =>
        _hits.Exists(h => h.Value == Signal.Hurt && !IsGuarded(h)) ? true
        : Has(Signal.NotHurt) ? false
        : null;

    /// <summary>Parts of the message that are greetings.</summary>
    public IEnumerable<Span> Greetings() => _hits.Where(h => h.Value == Signal.Greeting).Select(h => h.Span);

    private bool IsGuarded(PatternHit<Signal> hurt) => _hits.Exists(h =>
        (h.Value == Signal.NotHurt && h.Span.Overlaps(hurt.Span))
        || (h.Value == Signal.Almost && h.Span.End <= hurt.Span.Start && hurt.Span.Start - h.Span.End <= GuardedWithin
            && !Marks.Pause(_folded, h.Span.End, hurt.Span.Start)));
}
