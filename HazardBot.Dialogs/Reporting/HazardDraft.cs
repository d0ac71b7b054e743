using System.Text.Json.Serialization;
using HazardBot.Dialogs.Forms;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>A report being told. Nothing of it stands in the ledger before the person said yes to the summary.</summary>
/// <param name="Id">Buttons carry it, so that one on an older draft changes nothing; it becomes the report's id, so that a draft is sent once at most.</param>
/// <param name="Version">Grows with every message; buttons carry it too.</param>
public sealed record HazardDraft(Guid Id, int Version, DateTimeOffset StartedAt, DateTimeOffset TouchedAt) : IDraft<HazardDraft>
{
    /// <summary>How long a draft is kept after its last word.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>The things told, each to become a record of its own.</summary>
    public IReadOnlyList<DraftItem> Items { get; init => field = value ?? []; } = [];

    public SchoolAnswer? School { get; init; }

    /// <summary>Where the code hung by which the person came; null where none did.</summary>
    public Here? Here { get; init; }

    /// <summary>Code of the district or bureau named.</summary>
    public string? District { get; init; }

    /// <summary>When it happened, ISO, local; null if it wasn't said.</summary>
    public string? Occurred { get; init; }

    public bool Anonymous { get; init; }

    /// <summary>The person wants a receipt and nothing kept to be reached by.</summary>
    public bool ReceiptOnly { get; init; }

    public string? Contact { get; init; }

    /// <summary>Whether anyone is unwell, in the person's words or ours.</summary>
    public Wellbeing? Unwell { get; init; }

    public bool? SomebodyOnIce { get; init; }

    public string? Vehicle { get; init; }

    public string? Substance { get; init; }

    public IReadOnlyList<Guid> Photos { get; init => field = value ?? []; } = [];

    /// <summary>Somebody is in danger now.</summary>
    [JsonIgnore]
    public bool Urgent => Items.Any(i => i.Urgent);

    /// <summary>All that was typed about it, as typed, at most <see cref="DraftWords.Most"/> characters.</summary>
    public string Words { get; init => field = value ?? ""; } = "";

    /// <summary>A message that came after a long silence and waits for "go on" or "start over".</summary>
    public string? Pending { get; init; }

    public Standing Standing { get; init; }

    public FormProgress Progress { get; init => field = value ?? FormProgress.None; } = FormProgress.None;

    public HazardDraft With(FormProgress progress) => this with { Progress = progress };
}

/// <summary>What was last put to the person.</summary>
public enum Standing
{
    /// <summary>The form's open question.</summary>
    Question,

    Summary,

    /// <summary>"What is wrong?", with the fields as buttons.</summary>
    WhatIsWrong,

    /// <summary>"Go on, or start over?", after a long silence.</summary>
    Resume,

    /// <summary>"What is the other one?"</summary>
    Another,
}

/// <summary>One thing told.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Category">Null while it is unsure.</param>
/// <param name="Guesses">The two likeliest, where it is unsure.</param>
/// <param name="School">Where it is another school than the draft's.</param>
/// <param name="Urgent">Somebody is in danger now.</param>
public sealed record DraftItem(
    string Text,
    HazardCategory? Category,
    IReadOnlyList<HazardCategory> Guesses,
    string? Place,
    SchoolAnswer? School = null,
    bool Urgent = false);

/// <summary>The school, as told and as found.</summary>
/// <param name="Told">As typed.</param>
/// <param name="Code">Code of the register's entry; null where there is none, or several fit.</param>
/// <param name="Candidates">Codes of those that fit, where several do.</param>
public sealed record SchoolAnswer(string Told, string? Code, IReadOnlyList<string> Candidates)
{
    public bool IsSettled => Code is not null || Candidates.Count == 0;
}

/// <summary>Whether people are unwell.</summary>
/// <param name="Words">How many and how, as typed, if said.</param>
public sealed record Wellbeing(bool Anyone, string? Words);
