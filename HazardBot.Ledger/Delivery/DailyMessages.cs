using System.Globalization;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Delivery;

/// <summary>The messages of which there is one a person and day.</summary>
public static class DailyMessages
{
    /// <param name="kind"><see cref="OutgoingKind.Digest"/> or <see cref="OutgoingKind.Sweep"/>.</param>
    public static SendMessage Create(OutgoingKind kind, Guid id, string staff, DateOnly day) =>
        new(id, kind, staff, null, null, About(day), Key(kind, staff, day));

    /// <summary>The day as a message names it.</summary>
    public static string About(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What makes it unique: <c>digest:T112:2026-12-01</c>.</summary>
    public static string Key(OutgoingKind kind, string staff, DateOnly day) => $"{Codes.Of(kind)}:{staff}:{About(day)}";
}
