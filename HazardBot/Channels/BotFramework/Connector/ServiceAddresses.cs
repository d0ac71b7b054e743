namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>Hosts that may be called: by name, or any below a domain. Only https, only the usual port, and no name and password in it.</summary>
internal sealed class ServiceAddresses(IReadOnlyList<string> hosts)
{
    /// <returns>Null where nothing may be sent there.</returns>
    public Uri? Allowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
        && uri.HostNameType == UriHostNameType.Dns
        && hosts.Any(host => Covers(host, uri.IdnHost))
            ? uri
            : null;

    private static bool Covers(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase);
}
