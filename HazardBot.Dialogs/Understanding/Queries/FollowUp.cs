namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>What a question takes over from the one before it.</summary>
internal static class FollowUp
{
    /// <summary>A single record and a how-to hand nothing on.</summary>
    public static LedgerQuestion? Base(LedgerQuestion? before) =>
        before is null or { Reference: not null } or { Intent: QuestionIntent.Help or QuestionIntent.Detail } ? null : before;

    /// <summary>全市, 不限时间: the filters that are lifted are gone.</summary>
    public static LedgerQuestion? Cleared(LedgerQuestion? before, QueryWords words)
    {
        if (before is null || words.Has("clear", "all"))
        {
            return null;
        }

        var city = words.Has("clear", "district");
        var school = words.Has("clear", "school");
        var date = words.Has("clear", "date");
        return before with
        {
            DistrictCode = city ? null : before.DistrictCode,
            DistrictName = city ? null : before.DistrictName,
            SchoolCode = school ? null : before.SchoolCode,
            SchoolText = school ? null : before.SchoolText,
            DateField = date ? null : before.DateField,
            From = date ? null : before.From,
            To = date ? null : before.To,
            Category = words.Has("clear", "category") ? null : before.Category,
            Status = words.Has("clear", "status") ? null : before.Status,
            Severity = words.Has("clear", "severity") ? null : before.Severity,
        };
    }
}
