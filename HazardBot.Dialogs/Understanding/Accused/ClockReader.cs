using System.Globalization;
using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Understanding.Accused;

/// <summary>A clock time of today, as somebody says when they called: 9点40, 下午2点半, 14:30.</summary>
public static partial class ClockReader
{
    private const int Read = 400;

    /// <returns>Null where none is said, or it would lie ahead of <paramref name="now"/>.</returns>
    public static DateTimeOffset? Find(string text, DateTimeOffset now)
    {
        if (Clock().Match(text.Length <= Read ? text : text[..Read]) is not { Success: true } found)
        {
            return null;
        }

        var hour = int.Parse(found.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = found.Groups["minute"] is { Success: true } said ? int.Parse(said.ValueSpan, CultureInfo.InvariantCulture) : found.Groups["half"].Success ? 30 : 0;
        hour += hour < 12 && (found.Groups["late"].Success || found.Groups["pm"].Success) ? 12 : 0;
        if (hour > 23 || minute > 59)
        {
            return null;
        }

        var at = new DateTimeOffset(now.Date.AddHours(hour).AddMinutes(minute), now.Offset);
        return at <= now ? at : null;
    }

    [GeneratedRegex("(?<late>下午|晚上|傍晚)?(?<hour>[0-9]{1,2})(点|时|:|：)((?<half>半)|(?<minute>[0-9]{1,2}))?( ?(?<pm>pm))?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();
}
