namespace HazardBot.Ledger.Hazards;

/// <summary>What an event of the trail is.</summary>
public enum HazardEventKind
{
    /// <summary>A reporter said yes to the summary.</summary>
    Filed,

    /// <summary>Entered with the state it already had: 存量补录, demo data.</summary>
    Recorded,

    /// <summary>The reporter asks to correct it. Changes nothing by itself.</summary>
    ChangeRequested,

    /// <summary>The reporter asks to take it back. Changes nothing by itself.</summary>
    WithdrawalRequested,

    /// <summary>The reporter added a photo or words.</summary>
    Supplemented,
}

/// <summary>Who does something, in which role. <see cref="Code"/> is a staff code or one of the constants; a reporter's identity never stands here.</summary>
public sealed record Actor(string Code, string Role)
{
    public static Actor Reporter { get; } = new("reporter", "reporter");

    public static Actor System { get; } = new("system", "system");
}

/// <summary>One line of the trail, before it is sealed and chained.</summary>
/// <param name="Facts">The facts after the event, where it changed any.</param>
/// <param name="Words">The words that the event brought, where it brought any; null members leave the record's as they are.</param>
public sealed record HazardEvent(HazardEventKind Kind, DateTimeOffset At, Actor Actor, HazardFacts? Facts, HazardWords? Words);
