using HazardBot.Dialogs.Reporting.News;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Threads;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Threads;

namespace HazardBot.Dialogs.Reporting;

/// <summary>How reports stand, with their reasons, what is asked of their reporter, and the photos after the repair.</summary>
internal sealed class ReceiptNews(Exchange x)
{
    private const int MostButtons = 4;

    private readonly List<string> _lines = [];
    private readonly List<IReadOnlyList<Button>> _answers = [];
    private readonly List<ReplyFile> _files = [];
    private readonly List<Button> _questions = [];
    private readonly List<Hazard> _hazards = [];
    private Talk? _talk;

    public static async Task<(ConversationState State, Reply Reply)> OfAsync(Exchange x, IReadOnlyList<ReportView> reports, string? before, CancellationToken cancel)
    {
        var news = new ReceiptNews(x);
        foreach (var report in reports)
        {
            await news.AddAsync(report, cancel);
        }

        return (x.State with { Talk = news._talk ?? x.State.Talk }, news.Reply(before));
    }

    private async Task AddAsync(ReportView report, CancellationToken cancel)
    {
        _lines.Add(HazardWordsForReporter.Head(x, report));
        foreach (var hazard in report.Hazards)
        {
            _lines.Add(HazardWordsForReporter.Line(x, hazard));
            _hazards.Add(hazard);
            var trail = await x.Turn.Trail.TrailAsync(hazard, cancel);
            var photos = hazard.Facts.Status == HazardStatus.Closed ? (await x.Turn.Trail.PhotosAsync(hazard, cancel)).Where(photo => photo.IsAfter).ToList() : [];
            if (ReporterNews.Write(hazard, trail, photos, x.Context.Register, x.Language, x.Now) is not { } news)
            {
                continue;
            }

            _lines.AddRange(news.Besides);
            _files.AddRange(news.Files);
            _answers.Add(news.Buttons);
        }

        foreach (var thread in (await x.Turn.Threads.OfReportAsync(report.Id, cancel)).Where(thread => thread.AwaitsAnswer))
        {
            await AskAsync(thread, report, cancel);
        }
    }

    /// <summary>What is typed next answers the last question that is shown.</summary>
    private async Task AskAsync(TalkThread thread, ReportView report, CancellationToken cancel)
    {
        if (report.Hazards.FirstOrDefault(h => h.Id == thread.Hazard) is not { } hazard || await x.Turn.Threads.LinesAsync(thread, cancel) is not [.., var line])
        {
            return;
        }

        _lines.Add(x.Text(ThreadTexts.QuestionByReceipt, new("number", hazard.Facts.Number), new("words", line.Words.Text)));
        _talk = new(thread.Id, ThreadSide.Public, TalkMode.Offered, x.Now);
        _questions.Clear();
        _questions.AddRange([DutyDialog.Button(x, ThreadTexts.Answer, TalkVerbs.Answer, thread.Id), DutyDialog.Button(x, ThreadTexts.DontKnow, TalkVerbs.DontKnow, thread.Id)]);
    }

    private Reply Reply(string? before)
    {
        // Two cards with the same buttons under one text could not be told apart.
        var ending = _answers.Where(buttons => buttons.Count > 0).ToList();
        IEnumerable<Button> buttons = ending.Count == 1 ? [.. _questions, .. ending[0]] : _questions;
        return new(string.Join('\n', before is null ? _lines : _lines.Prepend(before)), [.. buttons.Take(MostButtons)])
        {
            Files = _files,
            // Title and the hazard's own line are on the card; what stands below them is its foot.
            Card = _hazards is [var only] ? ProgressCard.Of(x, only, before is null ? _lines[0] : before, _lines.Skip(2)) : null,
        };
    }
}
