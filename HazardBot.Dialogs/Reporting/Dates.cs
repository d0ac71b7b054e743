using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Dates in people's words.</summary>
internal static class Dates
{
    /// <param name="iso">A date or a date-time, local.</param>
    public static string Show(string iso, Language language, DateTimeOffset now) =>
        DateTime.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? iso.Length > 10 ? $"{Show(DateOnly.FromDateTime(at), language, now)} {at:HH:mm}" : Show(DateOnly.FromDateTime(at), language, now)
            : iso;

    public static string Show(DateOnly date, Language language, DateTimeOffset now) =>
        date.ToString((date.Year == now.Year ? FieldTexts.MonthDay : FieldTexts.YearMonthDay).In(language), CultureInfo.InvariantCulture);
}
