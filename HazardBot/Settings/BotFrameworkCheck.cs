using HazardBot.Dialogs.Texts;

namespace HazardBot.Settings;

/// <summary>Finds what is missing or wrong in the section <c>BotFramework</c>. Where it is off nothing is asked.</summary>
internal static class BotFrameworkCheck
{
    /// <summary>These names are this server's own.</summary>
    private static readonly string[] Own = ["directline", "webchat", "skill", "test", "wecom", "wechatkf"];

    public static IEnumerable<SettingsProblem> Problems(BotFrameworkSettings settings)
    {
        if (!settings.IsOn)
        {
            return [];
        }

        var channels = BotFrameworkSettings.List(settings.Channels);
        var callers = BotFrameworkSettings.List(settings.SkillCallers);
        List<(bool IsGood, string Name)> rules =
        [
            (Guid.TryParse(settings.AppId, out _), nameof(settings.AppId)),
            (!string.IsNullOrWhiteSpace(settings.AppPassword), nameof(settings.AppPassword)),
            (string.IsNullOrWhiteSpace(settings.AppTenantId) || Guid.TryParse(settings.AppTenantId, out _), nameof(settings.AppTenantId)),
            (channels.Count + callers.Count > 0 && channels.All(IsChannel), nameof(settings.Channels)),
            (AreGuids(settings.AllowedTenants) && (!channels.Contains("msteams", StringComparer.Ordinal) || BotFrameworkSettings.List(settings.AllowedTenants).Count > 0), nameof(settings.AllowedTenants)),
            (AreHosts(settings.ServiceHosts) && BotFrameworkSettings.List(settings.ServiceHosts).Count > 0, nameof(settings.ServiceHosts)),
            (AreHosts(settings.FileHosts), nameof(settings.FileHosts)),
            (AreGuids(settings.SkillCallers), nameof(settings.SkillCallers)),
            (AreGuids(settings.SkillTenants), nameof(settings.SkillTenants)),
            (settings.Endpoint is null or "" || IsHttps(settings.Endpoint), nameof(settings.Endpoint)),
            (IsHttps(settings.OpenIdMetadata), nameof(settings.OpenIdMetadata)),
            (IsHttps(settings.LoginMetadata), nameof(settings.LoginMetadata)),
            (IsHttps(settings.LoginAuthority), nameof(settings.LoginAuthority)),
            (settings.Issuer.Length > 0, nameof(settings.Issuer)),
            (settings.Scope.Length > 0, nameof(settings.Scope)),
        ];
        return rules.Where(rule => !rule.IsGood).Select(rule => new SettingsProblem(ConnectorTexts.SettingWrong, rule.Name));
    }

    private static bool IsChannel(string name) =>
        name.Length <= 40 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !Own.Contains(name, StringComparer.Ordinal);

    private static bool AreGuids(string list) => BotFrameworkSettings.List(list).All(id => Guid.TryParse(id, out _));

    private static bool AreHosts(string list) => BotFrameworkSettings.List(list)
        .All(host => Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) == UriHostNameType.Dns && host.Contains('.', StringComparison.Ordinal));

    private static bool IsHttps(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}
