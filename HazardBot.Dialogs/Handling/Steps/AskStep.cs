using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Threads;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>问一下报告人: the question goes to the reporter's chat, or waits for the receipt; neither sees the other.</summary>
internal static class AskStep
{
    public static async Task<Handled> RunAsync(Bench bench, Hazard hazard, Gathered said, CancellationToken cancel)
    {
        if (bench.Actor(hazard).Reach == Reach.None)
        {
            return Stepping.Refused(bench, hazard, RefusalReason.NotYours);
        }

        var threads = bench.X.Turn.Threads;
        var reach = hazard.Facts.Report is { } told ? await threads.ReachAsync(told, cancel) : ReporterReach.Gone;
        if (hazard.Facts.Report is not { } report || reach == ReporterReach.Gone)
        {
            return Answer(bench, hazard, hazard.Facts.Report is null ? ThreadTexts.NoReporter : ThreadTexts.ReporterGone);
        }

        if (said.Reason is not { } question)
        {
            return Stepping.Ask(bench, hazard, HandlingVerb.AskReporter, said, bench.Text(HandlingQuestionTexts.ThreadWords));
        }

        var words = new ThreadWords(DraftWords.Clip(question, ThreadWords.LongestText), said.Photos);
        var before = await threads.OfHazardAsync(hazard.Id, cancel);
        var thread = before ?? new TalkThread(
            bench.X.Turn.Chance.NewId(), ThreadKind.Question, 1, bench.Who.Code, null, report, hazard.Id, report, ThreadSide.Staff, bench.X.Now, bench.X.Now, bench.X.Now, bench.X.Now);
        ThreadWrite asked = before is null ? new OpenThread(thread, null, words) : new AddThreadLine(before, ThreadSide.Staff, bench.Who.Code, words);
        var done = Answer(bench, hazard, reach == ReporterReach.Chat ? ThreadTexts.Asked : ThreadTexts.AskedNoAddress);
        return done with
        {
            Writes = reach == ReporterReach.Chat
                ? [asked, ThreadNotice.ToPublic(bench.X.Turn.Chance.NewId(), thread, before is null ? 1 : before.Lines + 1, "line")]
                : [asked],
        };
    }

    private static Handled Answer(Bench bench, Hazard hazard, Line line) => new(
        bench.Text(line, Stepping.Number(hazard)),
        bench.State with { Open = null, Focus = new Marked(hazard.Id, bench.X.Now) });
}
