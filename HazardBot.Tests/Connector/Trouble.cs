namespace HazardBot.Tests.Connector;

/// <summary>How the simulated service behaves towards one call.</summary>
internal enum Trouble
{
    None,

    /// <summary>401: the token is no longer good.</summary>
    Expired,

    /// <summary>429 with Retry-After.</summary>
    Busy,

    /// <summary>429 without.</summary>
    BusyWithoutWord,

    /// <summary>502.</summary>
    Down,

    /// <summary>It takes the message and doesn't answer.</summary>
    Swallowed,

    /// <summary>Nobody is there.</summary>
    Unreachable,

    /// <summary>403: the person has removed the bot.</summary>
    Blocked,

    /// <summary>201 with no body, as Teams sometimes answers.</summary>
    EmptyBody,
}
