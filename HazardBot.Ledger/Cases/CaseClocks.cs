namespace HazardBot.Ledger.Cases;

/// <summary>How long the steps of a case may take, and how long its words are kept. Settings, section <c>Cases</c>; where no source is named, the default is our choice.</summary>
public sealed class CaseClocks
{
    /// <summary>Hours from the report until somebody has seen to it that the child is safe.</summary>
    public int SafeWithinHours { get; init; } = 2;

    /// <summary>Natural days from discovery in which the investigation ends; it doesn't move over days off. 《山东省学校安全条例》第47条.</summary>
    public int InvestigationDays { get; init; } = 10;

    /// <summary>Natural days of a review from the appeal.</summary>
    public int ReviewDays { get; init; } = 15;

    /// <summary>Natural days for a finding, for beginning to act on one, and between two looks while a child is helped.</summary>
    public int StepDays { get; init; } = 7;

    /// <summary>Days from the end of a case until its words, and who told it, are destroyed.</summary>
    public int KeptDays { get; init; } = 365;

    /// <summary>Who deals with what concerns everybody up to the top: name and how to reach them, as it is told to the reporter.</summary>
    public string? Outside { get; init; }

    /// <summary>The end of the day that many natural days after; the day itself isn't counted.</summary>
    /// <param name="from">With the installation's offset.</param>
    public static DateTimeOffset EndOfDay(DateTimeOffset from, int days) => new(from.Date.AddDays(days + 1).AddTicks(-TimeSpan.TicksPerMillisecond), from.Offset);

    /// <summary>Names of the settings that can't be.</summary>
    public IEnumerable<string> Wrong()
    {
        foreach (var (name, value) in new (string, int)[]
        {
            (nameof(SafeWithinHours), SafeWithinHours), (nameof(InvestigationDays), InvestigationDays), (nameof(ReviewDays), ReviewDays),
            (nameof(StepDays), StepDays), (nameof(KeptDays), KeptDays),
        })
        {
            if (value is < 1 or > 3660)
            {
                yield return name;
            }
        }
    }
}
