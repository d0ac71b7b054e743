using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>What a message of staff means.</summary>
/// <param name="Question">Null where it asks nothing of the ledger.</param>
public sealed record StaffMeaning(Act Act, LedgerQuestion? Question, bool IsUrgent);

/// <summary>Tells the questions of staff from their answers (已整改) and from the hazards that they report themselves.</summary>
public static class StaffReader
{
    public static StaffMeaning Of(Reading reading, ReadingContext context, LedgerQuestion? before, IQuestionReader questions)
    {
        var question = questions.Read(reading.Text, context, before);
        var isAsking = question is not null && StaffWords.IsAsking(TextFirstAid.Mend(reading.Text).Folded, context, before is not null, questions.Prefix);
        if (question is not null && (reading.Act == Act.Query || isAsking))
        {
            return new(question.Intent == QuestionIntent.Help ? Act.Help : Act.Query, question, false);
        }

        var tells = reading.Danger is not null || (reading.Items.Count > 0 && reading.Act is Act.ReportHazard or Act.ReportBullying);
        return tells || reading.Act is Act.Handle || question is null
            ? new(reading.Act, null, reading.Danger is not null)
            : new(question.Intent == QuestionIntent.Help ? Act.Help : Act.Query, question, false);
    }
}
