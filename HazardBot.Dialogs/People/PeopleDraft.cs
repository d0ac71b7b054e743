using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.People;

/// <summary>What is to be done about a person.</summary>
public enum PeopleChange
{
    Add,
    Replace,
    Release,
}

/// <summary>A change about people that waits for its one confirmation.</summary>
/// <param name="Name">Who comes; null where nobody does, or is still to be named.</param>
/// <param name="Staff">Staff code of who goes; null where nobody does.</param>
public sealed record PeopleDraft(Guid Id, PeopleChange Change, string Unit, StaffRole Role, string? Name, string? Staff, DateTimeOffset At)
{
    /// <summary>How long a typed yes or name is taken for this one.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    public bool AwaitsName => Change == PeopleChange.Replace && Name is null;
}
