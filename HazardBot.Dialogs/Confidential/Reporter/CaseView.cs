using HazardBot.Dialogs.Alerting;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential.Reporter;

/// <summary>A confidential report as who told it sees it: how it stands, and what somebody wants to know. Nobody is named, and no word that was told is shown: a receipt may be in another hand.</summary>
internal static class CaseView
{
    public static string Of(Exchange x, OpenedCase opened)
    {
        var facts = opened.Case.Facts;
        List<string> lines =
        [
            x.Text(
                CaseReporterTexts.Stands.To(x.State),
                new("date", Day(x, facts.ReportedAt)),
                new("status", x.Text(facts.Status.ForReporter(opened.Case.Matter.Kind).To(x.State)))),
        ];
        if (facts is { Status: CaseStatus.Investigating, ActAt: { } by })
        {
            lines.Add(x.Text(CaseReporterTexts.InvestigatedBy.To(x.State), new Slot("date", Day(x, by))));
        }

        if (Questions(opened) is { Count: > 0 } questions)
        {
            lines.Add(x.Text(CaseReporterTexts.SomebodyAsks.To(x.State)));
            lines.AddRange(questions);
            lines.Add(x.Text(CaseReporterTexts.HowToAnswer.To(x.State)));
        }
        else if (facts.Status.IsFound())
        {
            lines.Add(x.Text(CaseReporterTexts.HowToAppeal.To(x.State)));
        }

        return string.Join('\n', lines);
    }

    /// <summary>What was asked and not answered yet.</summary>
    public static IReadOnlyList<string> Questions(OpenedCase opened)
    {
        var answered = opened.Trail.LastOrDefault(line => line.Kind == CaseEventKind.Answered)?.Version ?? 0;
        return [.. opened.Trail.Where(line => line.Kind == CaseEventKind.Asked && line.Version > answered).Select(line => line.Words?.Note).OfType<string>()];
    }

    /// <summary>All that is held, in the chat it was told in.</summary>
    public static string Held(Exchange x, OpenedCase opened)
    {
        var reads = opened.Case.Facts.Members.Count;
        var unit = x.Turn.Register.Find(opened.Case.Facts.HolderUnit) is { } holder ? Circle.Office(holder) : Circle.Outside(x);
        List<string> words =
        [
            opened.Words.Told ?? "",
            .. opened.Trail.Where(line => line.Kind is CaseEventKind.Answered or CaseEventKind.Corrected && line.Words?.Note is not null)
                .Select(line => x.Text(CaseReporterTexts.HeldLater.To(x.State), new Slot("words", line.Words!.Note!))),
        ];
        var held = x.Text(
            CaseReporterTexts.Held.To(x.State),
            new("date", Day(x, opened.Case.Facts.ReportedAt)),
            new("words", string.Join('\n', words)),
            new("unit", unit),
            new("count", reads.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return x.State.Raised.Count > 0 ? $"{held}\n{Alarm.WordsKept(x)}" : held;
    }

    private static string Day(Exchange x, DateTimeOffset at) => Dates.Show(DateOnly.FromDateTime(at.ToOffset(x.Now.Offset).DateTime), x.Language, x.Now);
}
