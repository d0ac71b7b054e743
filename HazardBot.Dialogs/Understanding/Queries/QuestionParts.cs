using HazardBot.Dialogs.Understanding.Places;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>What one text names of a question; the rest is null.</summary>
internal sealed record QuestionParts
{
    public required QueryWords Words { get; init; }

    public QuestionIntent? Intent { get; init; }

    public HazardCategory? Category { get; init; }

    public StatusFilter? Status { get; init; }

    public Severity? Severity { get; init; }

    public NamedDistrict? District { get; init; }

    public NamedSchool? School { get; init; }

    public string? SchoolText { get; init; }

    public DateRange? Range { get; init; }

    /// <summary>What the range is about, where a word tells it.</summary>
    public DateField? Field { get; init; }

    public GroupBy? GroupBy { get; init; }

    public string? Reference { get; init; }

    public int? Top { get; init; }

    /// <summary>还有多少: what is left is what is open, unless a state is said.</summary>
    public bool AsksWhatIsLeft { get; init; }

    /// <summary>谁家最多: of whatever was counted before.</summary>
    public bool IsGroupOpen { get; init; }

    public bool IsEmpty => (Intent ?? QuestionIntent.List) == QuestionIntent.List && !Words.Has("intent") && !HasFilter && GroupBy is null && Reference is null && Top is null
        && Field is null && !Words.Has("clear") && !Words.Has("ledger");

    public bool HasFilter => Category is not null || Status is not null || Severity is not null || District is not null || School is not null || Range is not null;

    /// <summary>Whether it asks, rather than only naming things that a report names too.</summary>
    public bool IsPlainlyAsking => Intent is not null || Status is not null || GroupBy is not null || Reference is not null || Top is not null || Words.Has("clear");
}
