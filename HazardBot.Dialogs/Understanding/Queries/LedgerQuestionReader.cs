using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Reads questions by the word lists of <c>Understanding/Data</c> and by rules for dates.</summary>
/// <param name="prefix">Letters of the installation's ledger numbers, for those that are said short: 123号.</param>
public sealed class LedgerQuestionReader(string prefix = "QD") : IQuestionReader
{
    public string Prefix => prefix;

    public LedgerQuestion? Read(string text, ReadingContext context, LedgerQuestion? before)
    {
        var clean = TextFirstAid.Mend(text);
        if (clean.IsEmpty)
        {
            return null;
        }

        var parts = PartsReader.Read(clean, context, prefix);
        return parts.IsEmpty ? null
            : parts.Intent == QuestionIntent.Help ? new() { Intent = QuestionIntent.Help }
            : parts.Reference is { } number ? new() { Intent = parts.Intent == QuestionIntent.Export ? QuestionIntent.Export : QuestionIntent.Detail, Reference = number }
            : Filtered(parts, FollowUp.Base(before), context);
    }

    private static LedgerQuestion Filtered(QuestionParts parts, LedgerQuestion? before, ReadingContext context)
    {
        var today = DateOnly.FromDateTime(context.Now.DateTime);
        var cleared = FollowUp.Cleared(before, parts.Words);
        var intent = parts.Intent ?? before?.Intent ?? QuestionIntent.List;
        intent = parts.Top is not null && intent == QuestionIntent.Count ? QuestionIntent.List : intent;
        var keepsShape = before is not null && intent is QuestionIntent.Breakdown or QuestionIntent.Export;
        var question = new LedgerQuestion
        {
            Intent = intent,
            Category = parts.Category ?? cleared?.Category,
            Status = parts.Status ?? cleared?.Status ?? (parts.AsksWhatIsLeft && parts.Field is null or DateField.Reported ? StatusFilter.Open : null),
            Severity = parts.Severity ?? cleared?.Severity,
            GroupBy = parts.IsGroupOpen && before?.GroupBy is { } counted ? counted : parts.GroupBy ?? (keepsShape ? before?.GroupBy : null),
            Top = parts.Top ?? (keepsShape && parts.GroupBy is null ? before?.Top : null),
        };
        return QuestionDates.Dated(QuestionPlaces.Placed(question, parts, cleared, context.Register), parts, cleared, today);
    }
}
