using System.Collections;
using System.Text.Json;
using HazardBot.Dialogs.Activities;
using Microsoft.IdentityModel.Tokens;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>What a good token says.</summary>
/// <param name="Caller">Application id of a bot that calls us as a skill; null for a channel.</param>
/// <param name="ServiceUrl">The service address that the channel vouches for.</param>
/// <param name="Endorsements">The channels for which the key may sign.</param>
internal sealed record VerifiedToken(string? Caller, string? ServiceUrl, IReadOnlyList<string> Endorsements)
{
    /// <summary>A token is good for the activity that it came with: its channel and service address.</summary>
    public bool Covers(Activity activity) => Caller is not null
        || (ServiceUrl is not null
            && string.Equals(ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            && Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal));

    /// <summary>A list beside the key's own fields; empty where it has none.</summary>
    public static IReadOnlyList<string> EndorsementsOf(JsonWebKey key) => (key.AdditionalData.TryGetValue("endorsements", out var list) ? list : null) switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } json => [.. json.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)],
        string => [],
        IEnumerable names => [.. names.Cast<object?>().Select(item => item?.ToString()).OfType<string>()],
        _ => [],
    };
}
