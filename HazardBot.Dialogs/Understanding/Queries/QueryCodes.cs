using System.Text.Json;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>How the parts of a question stand in files: snake_case names.</summary>
public static class QueryCodes
{
    public static string Code<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString());

    /// <summary>Null where no member has this code.</summary>
    public static T? TryParse<T>(string? code)
        where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (Code(member) == code)
            {
                return member;
            }
        }

        return null;
    }
}
