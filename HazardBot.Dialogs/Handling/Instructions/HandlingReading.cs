using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>What the reader has to know besides the text.</summary>
/// <param name="Today">Of the installation's zone.</param>
/// <param name="Names">Names of people who may be put in charge, as the register has them.</param>
public sealed record HandlingContext(DateOnly Today, WorkCalendar Calendar, IReadOnlyList<string> Names);

/// <summary>Everything that one instruction says. What isn't said is null or empty.</summary>
public sealed record HandlingReading
{
    public HandlingVerb? Verb { get; init; }

    /// <summary>Ledger numbers in their usual form, in the order said.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Numbers of the list last shown, counted from one.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>The last digits of a ledger number: 132号.</summary>
    public string? Tail { get; init; }

    /// <summary>都, 全部</summary>
    public bool All { get; init; }

    /// <summary>A day ahead, or behind where the person named one that is past.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Days more than what stands: 延期三天. Null where a day was named.</summary>
    public int? MoreDays { get; init; }

    /// <summary>What is said besides the step, the records and the day: why, or what was done.</summary>
    public string? Reason { get; init; }

    /// <summary>Clauses that name neither a person nor a measure: the answer to an open question about either.</summary>
    public string? Rest { get; init; }

    public string? Owner { get; init; }

    public string? Measure { get; init; }

    public string? Guard { get; init; }

    public string? Interim { get; init; }

    public RectificationMode? Mode { get; init; }

    public Severity? Severity { get; init; }

    /// <summary>Whom or where it is handed on to, as typed.</summary>
    public string? Target { get; init; }

    /// <summary>How many were found in the weekly sweep; null where no number was said.</summary>
    public int? Count { get; init; }

    /// <summary>It takes back what was said before: 不对，是下周五.</summary>
    public bool Corrects { get; init; }

    /// <summary>It speaks of last week's sweep.</summary>
    public bool LastWeek { get; init; }

    public bool NamesRecord => Numbers.Count > 0 || Lines.Count > 0 || Tail is not null || All;

    public bool SaysResponsibility => Owner is not null || Measure is not null || Guard is not null || Interim is not null;
}
