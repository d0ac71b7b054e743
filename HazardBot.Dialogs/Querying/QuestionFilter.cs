using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Queries;

namespace HazardBot.Dialogs.Querying;

/// <summary>A question's restrictions as the ledger takes them.</summary>
internal static class QuestionFilter
{
    private const int Soon = 7;

    public static HazardFilter Of(LedgerQuestion question, DateOnly today)
    {
        var range = question.From is null && question.To is null ? null : new DayRange(question.From, question.To);
        var due = question.DateField == DateField.Due ? range : null;
        return new()
        {
            Unit = question.SchoolCode ?? question.DistrictCode,
            Category = question.Category,
            Severity = question.Severity,
            Status = Single(question.Status),
            IsOpen = question.Status is StatusFilter.Open or StatusFilter.Overdue or StatusFilter.DueSoon,
            Reported = question.DateField is null or DateField.Reported ? range : null,
            Closed = question.DateField == DateField.Closed ? range : null,
            Due = question.Status switch
            {
                // The due day is the last good one.
                StatusFilter.Overdue => new(due?.From, due?.To is { } to && to < today ? to : today.AddDays(-1)),
                StatusFilter.DueSoon => due ?? new(today, today.AddDays(Soon)),
                _ => due,
            },
        };
    }

    public static HazardGroup? Group(GroupBy? by) => by switch
    {
        null or GroupBy.Status => HazardGroup.Status,
        GroupBy.District => HazardGroup.District,
        GroupBy.School => HazardGroup.School,
        GroupBy.Category => HazardGroup.Category,
        GroupBy.Severity => HazardGroup.Severity,
        GroupBy.Month => HazardGroup.Month,
        GroupBy.Week => HazardGroup.Week,
        GroupBy.Day => HazardGroup.Day,
        _ => null,
    };

    public static HazardStatus? Single(StatusFilter? status) => status switch
    {
        StatusFilter.Closed => HazardStatus.Closed,
        StatusFilter.Reviewing => HazardStatus.AwaitingCheck,
        StatusFilter.Submitted => HazardStatus.Submitted,
        StatusFilter.Assigned => HazardStatus.Assigned,
        StatusFilter.InProgress => HazardStatus.InProgress,
        StatusFilter.CheckFailed => HazardStatus.CheckFailed,
        StatusFilter.ExtensionAsked => HazardStatus.ExtensionAsked,
        StatusFilter.Unfounded => HazardStatus.Unfounded,
        StatusFilter.Merged => HazardStatus.Merged,
        StatusFilter.Referred => HazardStatus.Referred,
        StatusFilter.Void => HazardStatus.Void,
        _ => null,
    };
}
