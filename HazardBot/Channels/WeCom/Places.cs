using System.Globalization;

namespace HazardBot.Channels.WeCom;

/// <summary>A place that was sent, as words: what it is called, and where it lies on the map that the platform and the register use (GCJ-02).</summary>
internal static class Places
{
    public static string Words(string? name, double latitude, double longitude)
    {
        var where = string.Create(CultureInfo.InvariantCulture, $"{latitude:F6},{longitude:F6}");
        return string.IsNullOrWhiteSpace(name) ? where : $"{name.Trim()} ({where})";
    }
}
