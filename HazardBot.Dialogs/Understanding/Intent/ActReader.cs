using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Understanding.Intent;

/// <summary>What a message sets out to do, from what else was read of it.</summary>
public static partial class ActReader
{
    private static readonly PatternSet<Act> Staff = new(LexiconFile.Rows("acts.tsv"), row => Enum.Parse<Act>(row[0]));

    /// <summary>A question to the ledger or a step on a record; null where the words are not staff's.</summary>
    public static Act? OfStaff(string folded, bool namesRecord)
    {
        var hits = Staff.Find(folded);
        var steps = hits.Exists(h => h.Value == Act.Handle);
        return hits.Exists(h => h.Value == Act.Query) && !(steps && (namesRecord || !Asks().IsMatch(folded))) ? Act.Query
            : steps ? Act.Handle
            : null;
    }

    /// <param name="namesRecord">It names a record by its number: 87号退回.</param>
    public static Act Of(Reading reading, Act? staff, Signals signals, HazardCategory? category, bool namesRecord)
    {
        var report = category == HazardCategory.Bullying ? Act.ReportBullying : Act.ReportHazard;
        if (reading.Danger is not null)
        {
            return report;
        }

        return reading switch
        {
            { Withdraws: true } or { Word: SteeringWord.Cancel } => Act.Cancel,
            { Word: SteeringWord.Help } => Act.Help,
            { Word: not null } => Act.Other,
            { ReceiptDigits: not null } => Act.Receipt,
            { AsksStatus: true } when reading.LedgerNumber is null => Act.Receipt,
            _ when staff is { } act && (reading.Items.Count == 0 || act == Act.Query || namesRecord) => act,
            { LedgerNumber: not null } => Act.Query,
            { Items.Count: > 0 } => report,
            { Question: UserQuestion.OffTopic or UserQuestion.WhoAreYou } => Act.Other,
            { Question: not null } => Act.Help,
            _ when signals.Has(Signal.Intend) => report,
            _ when IsGreeting(reading, signals) => Act.Greeting,
            _ => Act.Other,
        };
    }

    [GeneratedRegex("(?<!那|这)几|多少|哪|吗|\\?|列|导|查询|查一下|统计|看看|how|which|list|show|export|what", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Asks();

    private static bool IsGreeting(Reading reading, Signals signals)
    {
        var greeted = signals.Greetings().Sum(s => s.Length);
        return greeted > 0 && reading.Text.Count(char.IsLetterOrDigit) - greeted <= 4;
    }
}
