namespace HazardBot.Tests.WeCom;

/// <summary>How the simulated platform behaves towards one call that sends.</summary>
internal enum WeComTrouble
{
    None,

    /// <summary>It takes its time.</summary>
    Slow,

    /// <summary>42001: the token is no longer good.</summary>
    Expired,

    /// <summary>-1: busy.</summary>
    Busy,

    /// <summary>45009: too many calls.</summary>
    TooMany,

    /// <summary>502.</summary>
    Down,

    /// <summary>200 with a page of a proxy.</summary>
    NoJson,

    /// <summary>It takes the message and doesn't answer.</summary>
    Swallowed,

    /// <summary>Nobody is there.</summary>
    Unreachable,

    /// <summary>81013: nobody of those named may see the application.</summary>
    Gone,

    /// <summary>0, and the person stands in invaliduser.</summary>
    Invalid,

    /// <summary>60020: the server's address isn't trusted.</summary>
    NotTrusted,

    /// <summary>95001: too many since the person's last message.</summary>
    Closed,
}
