using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential.Work;

/// <summary>The words of a case, given out for a purpose that was said first. The turn is sealed under the case's own key.</summary>
internal static class CaseContent
{
    private const int LongestWords = 1500;
    private const int MostNotes = 6;

    public static Outcome AskPurpose(CaseBench bench, Case record) => bench.X.Answer(
        bench.Focused(record.Id, new OpenCaseStep(CaseVerb.Read, record.Id, record.Version, [], bench.X.Now)),
        [new Reply(bench.Text(CaseWorkTexts.Purpose, new Slot("number", record.Facts.Number)), [.. Purposes.Select(p => new Button(bench.Text(p.Label), new ButtonAction(CaseVerbs.Read, record.Id, record.Version, p.Purpose.ToString())))])]);

    /// <summary>A purpose named by its button's title, or in the reader's own words.</summary>
    public static (CasePurpose Purpose, string? Words) Purpose(CaseBench bench, string text)
    {
        var bare = text.Trim().TrimEnd('。');
        var known = Purposes.FirstOrDefault(p => string.Equals(bench.Text(p.Label), bare, StringComparison.OrdinalIgnoreCase));
        return known.Label is null ? (CasePurpose.Other, DraftWords.Clip(text, 200)) : (known.Purpose, null);
    }

    public static async Task<Outcome?> ReadAsync(CaseBench bench, Guid id, CasePurpose purpose, string? words, CancellationToken cancel)
    {
        var read = new CaseRead(bench.X.Turn.Chance.NewId(), id, purpose, words, bench.X.Now);
        return await bench.X.Turn.Cases.OpenAsync(bench.Who, read, cancel) is { } opened
            ? bench.Answer(opened.Case, Of(bench, opened)) with { SealUnder = opened.Case.DataKey }
            : null;
    }

    private static string Of(CaseBench bench, OpenedCase opened)
    {
        var (words, matter) = (opened.Words, opened.Case.Matter);
        List<string> lines = [bench.Text(CaseWorkTexts.ContentHead, new Slot("number", opened.Case.Facts.Number))];
        void Add(Line label, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                lines.Add(bench.Text(FieldTexts.Labelled, new("label", bench.Text(label)), new("value", DraftWords.Clip(value, LongestWords))));
            }
        }

        Add(CaseLabelTexts.School, bench.X.Turn.Register.Find(matter.Unit)?.Name ?? words.SchoolAsTold);
        Add(CaseWorkTexts.OtherSchool, bench.X.Turn.Register.Find(matter.OtherUnit)?.Name);
        Add(CaseLabelTexts.What, words.Told);
        Add(CaseLabelTexts.Who, words.Who);
        Add(CaseWorkTexts.Involved, words.Involved);
        Add(CaseLabelTexts.Since, words.Since);
        Add(CaseLabelTexts.Adults, words.Adults);
        Add(CaseLabelTexts.Safe, words.Safety);
        Add(CaseWorkTexts.Investigation, words.Investigation);
        Add(CaseWorkTexts.Finding, words.Finding);
        Add(CaseWorkTexts.Acts, string.Join(bench.Text(FieldTexts.Separator), matter.Acts.Select(act => bench.Text(act.Label()))));
        Add(CaseWorkTexts.Measures, words.Measures);
        Add(CaseWorkTexts.Support, words.Support);
        Add(CaseLabelTexts.Police, opened.Case.Facts.PoliceAt is { } at ? bench.When(at) : null);
        foreach (var line in opened.Trail.Where(line => line.Words?.Note is not null && Note(line.Kind) is not null).TakeLast(MostNotes))
        {
            Add(Note(line.Kind)!, line.Words!.Note);
        }

        lines.Add(bench.Text(CaseWorkTexts.Mind));
        return string.Join('\n', lines);
    }

    private static Line? Note(CaseEventKind kind) => kind switch
    {
        CaseEventKind.Noted => CaseWorkTexts.Noted,
        CaseEventKind.Asked => CaseWorkTexts.Asked,
        CaseEventKind.Answered => CaseWorkTexts.Answered,
        CaseEventKind.Corrected => CaseWorkTexts.Corrected,
        CaseEventKind.Appealed => CaseWorkTexts.Appealed,
        CaseEventKind.ReportedToPolice => CaseWorkTexts.PoliceNote,
        _ => null,
    };

    private static readonly (CasePurpose Purpose, Line Label)[] Purposes =
    [
        (CasePurpose.Safety, CaseWorkTexts.ForSafety), (CasePurpose.Investigation, CaseWorkTexts.ForInvestigation),
        (CasePurpose.Decision, CaseWorkTexts.ForDecision), (CasePurpose.Support, CaseWorkTexts.ForSupport),
    ];
}
