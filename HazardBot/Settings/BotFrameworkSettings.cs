namespace HazardBot.Settings;

/// <summary>
/// Section <c>BotFramework</c>: Teams and the other channels of Microsoft's Bot Framework. Without <see cref="AppId"/> all of it is shut.
/// Lists are divided by commas.
/// </summary>
public sealed class BotFrameworkSettings
{
    /// <summary>The bot's application (client) id, a GUID.</summary>
    public string? AppId { get; init; }

    /// <summary>The client secret of that application; best given by a secrets file.</summary>
    public string? AppPassword { get; init; }

    /// <summary>The tenant in which the application is registered; without one it is an older multi-tenant registration.</summary>
    public string? AppTenantId { get; init; }

    /// <summary>Channels that may write, by their Bot Framework ids.</summary>
    public string Channels { get; init; } = "msteams";

    /// <summary>Tenants whose people may write on Teams, GUIDs. Required for Teams: nobody else's people come in.</summary>
    public string AllowedTenants { get; init; } = "";

    /// <summary>Hosts to which the bot sends its answers and its token: a name, or <c>*.</c> and a domain. Nothing is sent anywhere else.</summary>
    public string ServiceHosts { get; init; } = "smba.trafficmanager.net, *.botframework.com";

    /// <summary>Hosts of pictures that carry their own permission in the address, as files sent on Teams do; no token is sent there.</summary>
    public string FileHosts { get; init; } = "*.sharepoint.com";

    /// <summary>Application ids of other bots that may hand over to this one as a skill.</summary>
    public string SkillCallers { get; init; } = "";

    /// <summary>Further tenants whose tokens a skill's caller may bring, besides the application's own.</summary>
    public string SkillTenants { get; init; } = "";

    /// <summary>Where the channel reaches the bot, as <c>https://bot.example.cn/api/messages</c>; only <c>channel check</c> needs it.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Where the keys of the channels' tokens are described.</summary>
    public string OpenIdMetadata { get; init; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Who issues the channels' tokens.</summary>
    public string Issuer { get; init; } = "https://api.botframework.com";

    /// <summary>Where the keys of skill callers' tokens are described.</summary>
    public string LoginMetadata { get; init; } = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Where the bot gets its own tokens.</summary>
    public string LoginAuthority { get; init; } = "https://login.microsoftonline.com";

    /// <summary>What these tokens are for.</summary>
    public string Scope { get; init; } = "https://api.botframework.com/.default";

    public bool IsOn => !string.IsNullOrWhiteSpace(AppId);

    /// <summary>The parts of a list.</summary>
    public static IReadOnlyList<string> List(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
