using System.Text.Json.Nodes;

namespace HazardBot.Tests.WeCom;

/// <summary>What one member is shown: thirty in any minute, a thousand in any hour, and nothing twice within the time that the sender names.</summary>
internal sealed class MemberRates
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _sent = new(StringComparer.Ordinal);

    public bool Shows(string user, string raw, JsonObject body)
    {
        lock (_lock)
        {
            var now = TimeProvider.System.GetUtcNow();
            var seconds = (int?)body["enable_duplicate_check"] == 1 ? (int?)body["duplicate_check_interval"] ?? 1800 : 0;
            var isAgain = _sent.TryGetValue(raw, out var before) && now - before < TimeSpan.FromSeconds(seconds);
            _sent[raw] = isAgain ? before : now;
            if (!_shown.TryGetValue(user, out var times))
            {
                _shown[user] = times = [];
            }

            if (isAgain || times.Count(at => now - at < TimeSpan.FromMinutes(1)) >= 30 || times.Count(at => now - at < TimeSpan.FromHours(1)) >= 1000)
            {
                return false;
            }

            times.Add(now);
            return true;
        }
    }
}
