using System.Net;
using System.Net.Sockets;
using HazardBot.Settings;

namespace HazardBot.Web.Limits;

/// <summary>Counts what comes from each address and for each conversation, on this node.</summary>
public sealed class DoorLimits : IDisposable
{
    private const int NetworkBytes = 8;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    private readonly Dictionary<Traffic, Limit> _byAddress;
    private readonly Dictionary<Traffic, Limit> _byConversation;

    public DoorLimits(LimitSettings settings)
    {
        _byAddress = new()
        {
            [Traffic.Start] = new(settings.StartsPerAddress, TenMinutes),
            [Traffic.Token] = new(settings.TokensPerAddress, Minute),
            [Traffic.Message] = new(settings.MessagesPerAddress, Minute),
            [Traffic.Upload] = new(settings.UploadsPerAddress, TenMinutes),
        };
        _byConversation = new()
        {
            [Traffic.Message] = new(settings.MessagesPerConversation, Minute),
            [Traffic.Upload] = new(settings.UploadsPerConversation, TenMinutes),
            [Traffic.Read] = new(settings.ReadsPerConversation, Minute),
        };
    }

    /// <param name="conversation">Null where there is none yet.</param>
    /// <returns>Whether there is room for it.</returns>
    public bool Take(Traffic traffic, IPAddress? address, string? conversation) =>
        (conversation is null || !_byConversation.TryGetValue(traffic, out var ofConversation) || ofConversation.Take(conversation))
        && (!_byAddress.TryGetValue(traffic, out var ofAddress) || ofAddress.Take(Key(address)));

    /// <summary>When at the latest it is worth trying again.</summary>
    public TimeSpan Wait(Traffic traffic)
    {
        var waits = new[] { _byAddress, _byConversation }.Where(limits => limits.ContainsKey(traffic)).Select(limits => limits[traffic].Wait);
        return waits.Max();
    }

    public void Dispose()
    {
        foreach (var limit in _byAddress.Values.Concat(_byConversation.Values))
        {
            limit.Dispose();
        }
    }

    /// <summary>Of IPv6 the network: one house has as many addresses of it as it likes.</summary>
    private static string Key(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        _ => address.ToString(),
    };
}
