using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace HazardBot.Dialogs.Understanding.Dates;

/// <summary>What Microsoft.Recognizers.Text makes of a text. Its models are loaded at first use, a quarter of a second each.</summary>
internal static class RecognizedDates
{
    private const int LongestAsked = 300;

    /// <summary>Where a clock time may be of the morning or the evening (10:30), the one between these is meant.</summary>
    private const int FirstHour = 6;
    private const int LastHour = 18;

    /// <summary>What the library takes for a day and people don't.</summary>
    private static readonly string[] Vague = ["最近", "现在", "刚", "目前", "近来", "当前", "此刻", "马上", "now", "recent", "current", "just", "today's"];

    private static readonly Lazy<DateTimeModel> Chinese = new(() => Model(Culture.Chinese));
    private static readonly Lazy<DateTimeModel> English = new(() => Model(Culture.English));

    /// <summary>Days up to today, latest of each expression's readings. Texts over 300 characters are read up to there.</summary>
    public static IEnumerable<DayMention> Find(string folded, Language language, DateTimeOffset now)
    {
        var asked = folded.Length <= LongestAsked ? folded : folded[..LongestAsked];
        List<ModelResult> results;
        try
        {
            results = (language == Language.English ? English : Chinese).Value.Parse(asked, now.DateTime);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException)
        {
            // The library stumbles over impossible dates; what it can't read says nothing.
            yield break;
        }

        foreach (var result in results)
        {
            if (!IsVague(result.Text) && Latest(result, now) is { } occurrence)
            {
                yield return new(new(result.Start, Math.Min(asked.Length, result.End + 1)), occurrence.Day, occurrence.Time);
            }
        }
    }

    private static bool IsVague(string text) => text.All(c => "零一二三四五六七八九十".Contains(c, StringComparison.Ordinal))
        || Array.Exists(Vague, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static DateTimeModel Model(string culture) => new DateTimeRecognizer(culture, DateTimeOptions.None).GetDateTimeModel();

    private static (DateOnly Day, TimeOnly? Time)? Latest(ModelResult result, DateTimeOffset now)
    {
        if (result.Resolution is null || !result.Resolution.TryGetValue("values", out var list) || list is not List<Dictionary<string, string>> values)
        {
            return null;
        }

        (DateOnly, TimeOnly?)? latest = null;
        foreach (var value in values)
        {
            var text = value.GetValueOrDefault("type") switch
            {
                "date" or "datetime" => value.GetValueOrDefault("value"),
                "daterange" or "datetimerange" => value.GetValueOrDefault("start"),
                _ => null,
            };
            if (DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment <= now.DateTime && moment.Year >= 2000
                && !(value.GetValueOrDefault("type") is "daterange" && value.GetValueOrDefault("timex") is { Length: <= 4 }))
            {
                var exact = value["type"] == "datetime" && text!.Length > 10;
                if (!(exact && latest is { Item2: { Hour: >= FirstHour } } && latest.Value.Item1 == DateOnly.FromDateTime(moment) && moment.Hour >= LastHour))
                {
                    latest = (DateOnly.FromDateTime(moment), exact ? TimeOnly.FromDateTime(moment) : null);
                }
            }
        }

        return latest;
    }
}
