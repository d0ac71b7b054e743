namespace HazardBot.Dialogs.Reporting;

/// <summary>The telephone numbers the bot may show. Settings, section <c>Hotlines</c>; check them before going live.</summary>
public sealed record Hotlines
{
    public string Police { get; init; } = "110";

    public string Fire { get; init; } = "119";

    public string Medical { get; init; } = "120";

    /// <summary>Traffic accidents.</summary>
    public string Traffic { get; init; } = "122";

    /// <summary>Psychological help, nationwide.</summary>
    public string Mind { get; init; } = "12356";

    /// <summary>Young people's service line.</summary>
    public string Youth { get; init; } = "12355";

    /// <summary>Government service line, protection of minors included.</summary>
    public string Citizen { get; init; } = "12345";
}
