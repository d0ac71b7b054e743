using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>The yes to the summary: the draft becomes a report with one receipt, each thing told a hazard of its own.</summary>
internal static class Submission
{
    private const int ReportsRemembered = 5;

    private const int LongestPlace = 200;

    public static Outcome Send(Exchange x, HazardDraft draft)
    {
        var chance = x.Turn.Chance;
        var receipt = chance.NewReceipt();
        var report = new Report(
            draft.Id,
            receipt,
            draft.ReceiptOnly ? null : x.Turn.Message.From,
            draft.ReceiptOnly ? null : draft.Contact,
            draft.Anonymous,
            x.Now);
        var hazards = draft.Items.Select(item => Hazard(x, draft, item)).ToList();
        var numbers = hazards.Select(h => h.Events[0].Facts!.Number);
        var state = x.State with
        {
            Draft = null,
            Held = null,
            Reports = draft.ReceiptOnly ? x.State.Reports : [draft.Id, .. x.State.Reports.Take(ReportsRemembered - 1)],
        };
        var tasks = hazards.Select(h => Tasks.ToHolder(x, h.Id, h.Events.Count, h.Events[^1].Facts!)).OfType<SendMessage>();
        return new Outcome(state, [.. x.Before, Said(x, draft, receipt, numbers)], [new FileReport(report, hazards), .. tasks]);
    }

    private static NewHazard Hazard(Exchange x, HazardDraft draft, DraftItem item)
    {
        var chance = x.Turn.Chance;
        var id = chance.NewId();
        var school = item.School ?? draft.School;
        var unit = SchoolWords.Unit(draft, school, x.Context);
        var facts = new HazardFacts(
            chance.NextNumber(x.Now.Year),
            HazardStatus.Submitted,
            item.Category ?? item.Guesses.FirstOrDefault(HazardCategory.Other),
            Severity.General,
            item.Urgent,
            StaffReport.Source(x.Turn.Staff),
            unit,
            draft.Occurred,
            x.Now,
            Report: draft.Id,
            Details: x.Turn.Staff is { } finder ? new HazardDetails { Finder = finder.Name } : null);
        var words = new HazardWords(
            DraftWords.Clip(Scrubber.Scrub(Description.Of(draft, item, x.Context)), DraftWords.Most),
            item.Place is { } place ? DraftWords.Clip(Scrubber.Scrub(place), LongestPlace) : null,
            draft.Items.Count == 1 ? draft.Words : item.Text,
            school is { Code: null, Told.Length: > 0 } ? school.Told : null);
        var decision = HazardRules.Decide(null, new FileHazard(Tasks.Routed(x, facts), words), Actor.Reporter, x.Now);
        return decision.Refusal is { } refusal
            ? throw new InvalidOperationException($"A complete draft was refused: {refusal}.")
            : new NewHazard(id, chance.NewId(), decision.Events, draft.Photos);
    }

    private static Reply Said(Exchange x, HazardDraft draft, string receipt, IEnumerable<string> numbers)
    {
        List<string> head = draft.Urgent ? [x.Text(ReportingTexts.Sent), x.Numbers(ReportingTexts.StillInDanger)] : [x.Text(ReportingTexts.Sent)];
        var (digits, number) = (Receipt.Format(receipt), string.Join(x.Text(FieldTexts.Separator), numbers));
        List<string> foot = [];
        if (draft.School?.Code is null && SchoolWords.Unit(draft, draft.School, x.Context) is null)
        {
            foot.Add(x.Text(ReportingTexts.UnlistedSchool));
        }

        foot.Add(x.Text(draft.ReceiptOnly ? ReportingTexts.HowToAskReceiptOnly : ReportingTexts.HowToAsk));
        var lines = string.Join(
            '\n',
            [.. head, x.Text(ReportingTexts.Receipt, new Slot("receipt", digits)), x.Text(ReportingTexts.Number, new Slot("number", number)), .. foot]);
        return new Reply(lines)
        {
            Card = new(
                CardKind.Receipt,
                string.Join('\n', head),
                [new(x.Text(FieldTexts.Receipt), digits), new(x.Text(FieldTexts.LedgerNumber), number)],
                string.Join('\n', foot),
                Step: 1),
        };
    }
}
