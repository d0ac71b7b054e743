using System.Text.Json;
using System.Text.Json.Serialization;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Threads;

/// <summary>What a message about a talk is about: the talk, and which line of it.</summary>
/// <param name="Line">Zero for the talk itself: that it began, went on to somebody else, or ended.</param>
public sealed record ThreadNotice(Guid Thread, int Line)
{
    /// <summary>A message to a member of staff.</summary>
    public static SendMessage ToStaff(Guid id, TalkThread thread, string staff, int line, string occasion) => new(
        id, OutgoingKind.ThreadLine, staff, null, thread.Hazard, new ThreadNotice(thread.Id, line).ToAbout(), Once(thread, staff, line, occasion));

    /// <summary>A message to the person of the public. A talk with the person on duty stands where else the report does: it holds the address.</summary>
    public static SendMessage ToPublic(Guid id, TalkThread thread, int line, string occasion) => new(
        id, OutgoingKind.ThreadLine, null, thread.Report ?? thread.Id, thread.Hazard, new ThreadNotice(thread.Id, line).ToAbout(), Once(thread, "public", line, occasion));

    public string ToAbout() => JsonSerializer.Serialize(this, ThreadJson.Default.ThreadNotice);

    /// <summary>Null where it is none.</summary>
    public static ThreadNotice? Parse(string? about)
    {
        try
        {
            return about is null ? null : JsonSerializer.Deserialize(about, ThreadJson.Default.ThreadNotice);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Once(TalkThread thread, string to, int line, string occasion) => FormattableString.Invariant($"{occasion}:{thread.Id:N}:{to}:{line}");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ThreadNotice))]
[JsonSerializable(typeof(ThreadWords))]
internal sealed partial class ThreadJson : JsonSerializerContext;
