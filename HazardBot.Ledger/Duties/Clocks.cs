using System.Globalization;

namespace HazardBot.Ledger.Duties;

/// <summary>How long each step may take. Settings, section <c>Clocks</c>; where no source is named, the default is our choice.</summary>
public sealed class Clocks
{
    /// <summary>Working days from submission until somebody has accepted a hazard.</summary>
    public int AcceptWorkdays { get; init; } = 1;

    /// <summary>Working days from assignment in which a unit may send back what isn't its own, with the reason. 《山东省政务服务热线管理办法》.</summary>
    public int MisrouteReturnWorkdays { get; init; } = 2;

    /// <summary>Working days from acceptance until the reporter has had a first answer. 《山东省政务服务热线管理办法》.</summary>
    public int FirstReplyWorkdays { get; init; } = 5;

    /// <summary>Working days from acceptance until the reporter has heard how it ended. 《山东省政务服务热线管理办法》.</summary>
    public int CloseWorkdays { get; init; } = 5;

    /// <summary>Working days by which that may be extended, once, with a reason. 《山东省政务服务热线管理办法》.</summary>
    public int CloseExtensionWorkdays { get; init; } = 10;

    /// <summary>Days from naming who is responsible until a general hazard (一般) is gone; the person may set another date.</summary>
    public int GeneralHazardDays { get; init; } = 7;

    /// <summary>The same for a major one (重大).</summary>
    public int MajorHazardDays { get; init; } = 30;

    /// <summary>黄牌: working days before the due date. 《山东省省级政务服务投诉热线管理办法》.</summary>
    public int YellowWorkdaysBefore { get; init; } = 1;

    /// <summary>红牌: the how-manieth working day after the due date. 《山东省省级政务服务投诉热线管理办法》.</summary>
    public int RedWorkdaysAfter { get; init; } = 1;

    /// <summary>
    /// The how-manieth working day after the due date on which the heads of the unit hear of it too. The ladder of 黄牌, 红牌, 督办 is that of
    /// 《山东省省级政务服务投诉热线管理办法》; the days of its upper rungs are our choice.
    /// </summary>
    public int HeadsWorkdaysAfter { get; init; } = 3;

    /// <summary>The same for the level above the unit.</summary>
    public int LevelAboveWorkdaysAfter { get; init; } = 6;

    /// <summary>The same for who leads the level above, and for the bureau.</summary>
    public int TopWorkdaysAfter { get; init; } = 10;

    /// <summary>Working days before an obligation's due date on which it is reminded of, divided by commas; 0 is the date itself.</summary>
    public string ObligationReminders { get; init; } = "7,3,1,0";

    /// <summary>Working days from a hazard being reported mended until somebody has checked it (复查).</summary>
    public int CheckWorkdays { get; init; } = 2;

    /// <summary>Working days from a request for more time until it is decided.</summary>
    public int ExtensionDecisionWorkdays { get; init; } = 1;

    /// <summary><see cref="ObligationReminders"/> as numbers, the farthest first; null where the setting is no list of numbers from 0 to 60.</summary>
    public IReadOnlyList<int>? ReminderWorkdays()
    {
        List<int> days = [];
        foreach (var part in ObligationReminders.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var workdays) || workdays > LongestReminder)
            {
                return null;
            }

            days.Add(workdays);
        }

        return [.. days.Distinct().OrderDescending()];
    }

    private const int LongestReminder = 60;

    /// <summary>No step takes longer than a year.</summary>
    private const int Longest = 366;

    /// <summary>Names of the settings that can't be: a number of days below 1 or above 366, a rung below the one under it, reminders that aren't such a list.</summary>
    public IEnumerable<string> Wrong()
    {
        foreach (var (name, days) in new (string, int)[]
        {
            (nameof(AcceptWorkdays), AcceptWorkdays),
            (nameof(MisrouteReturnWorkdays), MisrouteReturnWorkdays),
            (nameof(FirstReplyWorkdays), FirstReplyWorkdays),
            (nameof(CloseWorkdays), CloseWorkdays),
            (nameof(CloseExtensionWorkdays), CloseExtensionWorkdays),
            (nameof(GeneralHazardDays), GeneralHazardDays),
            (nameof(MajorHazardDays), MajorHazardDays),
            (nameof(YellowWorkdaysBefore), YellowWorkdaysBefore),
            (nameof(RedWorkdaysAfter), RedWorkdaysAfter),
            (nameof(HeadsWorkdaysAfter), HeadsWorkdaysAfter),
            (nameof(LevelAboveWorkdaysAfter), LevelAboveWorkdaysAfter),
            (nameof(TopWorkdaysAfter), TopWorkdaysAfter),
            (nameof(CheckWorkdays), CheckWorkdays),
            (nameof(ExtensionDecisionWorkdays), ExtensionDecisionWorkdays),
        })
        {
            if (days is < 1 or > Longest)
            {
                yield return name;
            }
        }

        // Nobody hears of it before those below do.
        foreach (var (name, days, below) in new (string, int, int)[]
        {
            (nameof(HeadsWorkdaysAfter), HeadsWorkdaysAfter, RedWorkdaysAfter),
            (nameof(LevelAboveWorkdaysAfter), LevelAboveWorkdaysAfter, HeadsWorkdaysAfter),
            (nameof(TopWorkdaysAfter), TopWorkdaysAfter, LevelAboveWorkdaysAfter),
        })
        {
            if (days >= 1 && days < below)
            {
                yield return name;
            }
        }

        if (ReminderWorkdays() is null)
        {
            yield return nameof(ObligationReminders);
        }
    }
}
