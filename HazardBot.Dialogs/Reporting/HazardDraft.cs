namespace HazardBot.Dialogs.Reporting;

/// <summary>A report being told. Nothing of it stands in the ledger before the person said yes to the summary.</summary>
/// <param name="Id">Buttons carry it, so that one on an older draft changes nothing.</param>
/// <param name="Version">Grows with every change; buttons carry it too.</param>
public sealed record HazardDraft(Guid Id, int Version, DateTimeOffset StartedAt, DateTimeOffset TouchedAt);
