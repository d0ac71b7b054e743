namespace HazardBot.Settings;

/// <summary>The time with the installation's offset.</summary>
public sealed class LocalTime(TimeProvider time, TimeZoneInfo zone)
{
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone);
}
