using System.Globalization;
using System.Text.Json;

namespace HazardBot.Ledger.Hazards;

/// <summary>How small enumerations and days stand in columns: snake_case names, ISO dates.</summary>
internal static class Codes
{
    private const string Iso = "yyyy-MM-dd";

    public static string Of<T>(T member)
        where T : struct, Enum => Names<T>.ByMember[Convert.ToInt32(member, CultureInfo.InvariantCulture)];

    /// <exception cref="FormatException">No member has this code.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum => Array.IndexOf(Names<T>.ByMember, code) is var index and >= 0
            ? Enum.GetValues<T>()[index]
            : throw new FormatException($"'{code}' is no {typeof(T).Name}.");

    public static string? Of(DateOnly? day) => day?.ToString(Iso, CultureInfo.InvariantCulture);

    public static DateOnly? ParseDay(string? day) => day is null ? null : DateOnly.ParseExact(day, Iso, CultureInfo.InvariantCulture);

    /// <summary>Computed once; members are numbered from zero without gaps.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly string[] ByMember = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];
    }
}
