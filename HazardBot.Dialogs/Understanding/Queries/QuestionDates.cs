namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>The days of a question, and which day of a record they are about.</summary>
internal static class QuestionDates
{
    public static LedgerQuestion Dated(LedgerQuestion question, QuestionParts parts, LedgerQuestion? before, DateOnly today)
    {
        if (parts.Range is { } range)
        {
            var field = parts.Field ?? FieldOf(question.Status, range, before, today);
            var to = range.To ?? (field == DateField.Due ? null : today);
            var dated = range.From is null && range.To == today && field != DateField.Due
                ? question
                : question with { DateField = field, From = range.From, To = to };
            return AsLate(dated, parts, today);
        }

        if (before is { DateField: { } kept })
        {
            return question with { DateField = parts.Field is { } said && !parts.Words.Has("status") ? said : kept, From = before.From, To = before.To };
        }

        return AsLate(question, parts, today);
    }

    private static DateField FieldOf(StatusFilter? status, DateRange range, LedgerQuestion? before, DateOnly today) =>
        range.From > today ? DateField.Due
        : before?.DateField ?? status switch
        {
            StatusFilter.Overdue => DateField.Due,
            StatusFilter.Closed => DateField.Closed,
            _ => DateField.Reported,
        };

    /// <summary>到期还没改 is overdue where the days are past, and open where they are not.</summary>
    private static LedgerQuestion AsLate(LedgerQuestion question, QuestionParts parts, DateOnly today)
    {
        var saysDue = parts.Words.Has("field", "due") || parts.Words.In("status").Any(w => w.Value == "overdue" && w.Word.StartsWith("到期", StringComparison.Ordinal));
        if (!saysDue || question.Status is not (StatusFilter.Open or StatusFilter.Overdue))
        {
            return question;
        }

        var isPast = question.From is null && question.To is null ? true : question.To < today;
        return question with { Status = isPast ? StatusFilter.Overdue : StatusFilter.Open };
    }
}
