using System.Text.Json;
using HazardBot.Dialogs.Activities;
using HazardBot.Settings;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>Whose people may write on Teams. Where an activity names its tenant in two places, both must be allowed.</summary>
internal sealed class Tenants(BotFrameworkSettings settings)
{
    private readonly HashSet<string> _allowed = new(BotFrameworkSettings.List(settings.AllowedTenants), StringComparer.OrdinalIgnoreCase);

    public bool Allow(Activity activity)
    {
        string?[] named = [activity.Conversation?.TenantId, InChannelData(activity)];
        var tenants = named.OfType<string>().ToList();
        return tenants.Count > 0 && tenants.All(_allowed.Contains);
    }

    private static string? InChannelData(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
        && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
}
