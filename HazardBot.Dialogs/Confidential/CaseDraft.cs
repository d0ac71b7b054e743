using System.Text.Json.Serialization;
using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential;

/// <summary>What last was put to who tells something confidential.</summary>
public enum CaseStanding
{
    /// <summary>The form's open question.</summary>
    Question,

    Summary,

    /// <summary>Sexual harm: shall the named person hear of it?</summary>
    Offer,

    /// <summary>Talk of suicide: is there a grown-up with them? The rest waits.</summary>
    Company,
}

/// <summary>Something confidential being told. Nothing of it stands in the ledger before the person said yes.</summary>
/// <param name="Id">Becomes the report's id, so that it is sent once at most.</param>
/// <param name="Version">Grows with every message; buttons carry it too.</param>
public sealed record CaseDraft(Guid Id, int Version, DateTimeOffset StartedAt, DateTimeOffset TouchedAt, CaseKind Kind, Teller Teller) : IDraft<CaseDraft>
{
    /// <summary>What happened, message by message, in the teller's words.</summary>
    public IReadOnlyList<string> Told { get; init => field = value ?? []; } = [];

    public SchoolAnswer? School { get; init; }

    /// <summary>Code of the district named.</summary>
    public string? District { get; init; }

    public string? Safety { get; init; }

    public string? Who { get; init; }

    public string? Since { get; init; }

    public string? Adults { get; init; }

    /// <summary>Grown-ups spoken of; those only mentioned are asked about.</summary>
    public IReadOnlyList<PersonMention> Persons { get; init => field = value ?? []; } = [];

    /// <summary>Those only mentioned who may see it, as the teller said.</summary>
    public IReadOnlyList<string> Allowed { get; init => field = value ?? []; } = [];

    /// <summary>The whole school is kept out.</summary>
    public bool SchoolOut { get; init; }

    /// <summary>It was asked whether anybody is to be kept out, and answered.</summary>
    public bool KeepOutAsked { get; init; }

    /// <summary>Names are masked; null while it wasn't asked.</summary>
    public bool? Masked { get; init; }

    /// <summary>Somebody is in danger, or was when they wrote.</summary>
    public bool Urgent { get; init; }

    /// <summary>They aren't safe: nothing is asked until they are, or want to go on.</summary>
    public bool Waits { get; init; }

    /// <summary>The teller is at the end of their patience, or was sent away before.</summary>
    public bool Upset { get; init; }

    /// <summary>The law demands of who tells it that it be reported to the police.</summary>
    public bool Mandatory { get; init; }

    /// <summary>When it was reported to the police, as told.</summary>
    public DateTimeOffset? Police { get; init; }

    /// <summary>The teller has said enough: nothing more is asked that can be done without.</summary>
    public bool Enough { get; init; }

    public bool ReceiptOnly { get; init; }

    /// <summary>What else the first message told that may stand in the open ledger; taken up afterwards.</summary>
    public string? Rest { get; init; }

    public CaseStanding Standing { get; init; }

    public FormProgress Progress { get; init => field = value ?? FormProgress.None; } = FormProgress.None;

    public CaseDraft With(FormProgress progress) => this with { Progress = progress };

    /// <summary>The person last mentioned who has not been asked about yet.</summary>
    [JsonIgnore]
    public PersonMention? Unasked => Persons.FirstOrDefault(person => person is { Why: null, IsParticular: true } && !Allowed.Contains(person.Text));
}
