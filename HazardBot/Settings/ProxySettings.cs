using System.Net;

namespace HazardBot.Settings;

/// <summary>Section <c>Proxies</c>: who may say from where a request came.</summary>
public sealed class ProxySettings
{
    /// <summary>
    /// Addresses (<c>10.0.0.5</c>) or networks (<c>10.0.0.0/24</c>) of the proxies in front. Only their X-Forwarded-For and X-Forwarded-Proto are
    /// believed; without any, nobody's: otherwise whoever writes that header would have as many addresses as he likes.
    /// </summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <returns>Null where one of them can't be read.</returns>
    public IReadOnlyList<IPNetwork>? Networks()
    {
        var networks = Known.Select(Parse).ToList();
        return networks.Contains(null) ? null : [.. networks.OfType<IPNetwork>()];
    }

    private static IPNetwork? Parse(string text) => IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}
