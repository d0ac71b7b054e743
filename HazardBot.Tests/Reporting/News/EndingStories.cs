using HazardBot.Dialogs.Reporting.News;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Reporting.News;

/// <summary>The reporter hears how it ended, and answers.</summary>
public sealed class EndingStories
{
    private static readonly Actor Officer = new("t1", "safety_officer", Reach.Own);

    private readonly MemoryLedger _ledger = new();
    private readonly List<TrailLine> _trail = [];
    private readonly Chat _chat;

    public EndingStories() => _chat = new Chat(_ledger);

    private Hazard Hazard => _ledger.Hazards.First();

    [Fact]
    public async Task A_new_report_has_somebody_who_must_act_by_the_next_working_day_and_hears_of_it()
    {
        await ReportAsync();

        Assert.Equal(("t1", new DateOnly(2026, 11, 24)), (Hazard.Facts.Holder, Hazard.Facts.ActBy));
        Assert.Equal(_chat.Now, Hazard.Facts.Details?.RoutedAt);
        var task = Assert.Single(_ledger.Sent);
        Assert.Equal((OutgoingKind.Task, "t1", Hazard.Id), (task.Kind, task.Staff, task.Hazard));
    }

    [Fact]
    public async Task What_was_put_right_is_told_with_its_photo_and_not_fixed_opens_it_once()
    {
        await ReportAsync();
        Close();
        var (photo, before) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var news = News([new(photo, true, _chat.Now), new(before, false, _chat.Now)])!;
        Assert.Contains("锁拆了", news.Reply.Text, StringComparison.Ordinal);
        Assert.Equal([("整改前", ReplyFile.Photo(before, "").Reference), ("整改后", ReplyFile.Photo(photo, "").Reference)], news.Files.Select(f => (f.Name, f.Reference)));
        Assert.Empty(News([new(before, false, _chat.Now)])!.Files);
        Assert.Equal(["修好了", "没修好"], news.Reply.Buttons.Select(b => b.Title));

        Assert.Contains("重新打开", await _chat.TapAsync(news.Reply.Buttons[1].Action), StringComparison.Ordinal);

        Assert.Equal((HazardStatus.InProgress, 1, null), (Hazard.Facts.Status, Hazard.Facts.Details?.Reopened, Hazard.Facts.ClosedAt));
        Assert.Equal("t1", _ledger.Sent[^1].Staff);
        var events = _ledger.Appended.Count;
        await _chat.TapAsync(news.Reply.Buttons[1].Action);
        Assert.Equal(events, _ledger.Appended.Count);
    }

    [Theory]
    [InlineData("没修好，门又锁上了", true)]
    [InlineData("还是没有修好", true)]
    [InlineData("危险还在", true)]
    [InlineData("not fixed", true)]
    [InlineData("Still there", true)]
    [InlineData("修好了", false)]
    [InlineData("已经修好了，谢谢", false)]
    [InlineData("It's fixed", false)]
    public async Task Words_answer_as_well_as_buttons(string words, bool opens)
    {
        await ReportAsync();
        Close();

        await _chat.SayAsync(words);

        Assert.Equal(opens ? HazardStatus.InProgress : HazardStatus.Closed, Hazard.Facts.Status);
        Assert.Equal(opens ? HazardEventKind.Reopened : HazardEventKind.ConfirmedFixed, _ledger.Appended[^1].Kind);
        Assert.Equal(opens ? words : null, _ledger.Appended[^1].Words?.Note);
    }

    [Theory]
    [InlineData("南岭育才学校的灯坏了一直没修好")]
    [InlineData("修好了吗")]
    public async Task What_only_holds_these_words_changes_nothing(string words)
    {
        await ReportAsync();
        Close();

        await _chat.SayAsync(words);

        Assert.Equal(HazardStatus.Closed, Hazard.Facts.Status);
        Assert.DoesNotContain(_ledger.Appended, e => e.Kind is HazardEventKind.Reopened or HazardEventKind.ConfirmedFixed);
    }

    [Fact]
    public async Task Nobody_else_answers_for_the_reporter()
    {
        await ReportAsync();
        Close();
        var button = News([])!.Reply.Buttons[1].Action;

        await new Chat(_ledger, "stranger").TapAsync(button);

        Assert.Equal(HazardStatus.Closed, Hazard.Facts.Status);
    }

    [Fact]
    public async Task Every_ending_is_told_with_its_reason_and_how_to_object()
    {
        await ReportAsync();
        (HazardCommand Command, string Told)[] endings =
        [
            (new RejectHazard("去看过，门开着"), "没有发现您说的情况。\n原因：去看过，门开着"),
            (new MergeHazard("QD-2026-000001", "同一扇门"), "和QD-2026-000001是同一件"),
            (new ReferHazard("街道办", "门在校外"), "转给街道办了，这事归他们管。\n原因：门在校外"),
        ];
        foreach (var (command, told) in endings)
        {
            Do(command);
            var news = News([])!;
            Assert.Contains(told, news.Reply.Text, StringComparison.Ordinal);
            Assert.Equal(["危险还在"], news.Reply.Buttons.Select(b => b.Title));
            Assert.DoesNotContain("简修门", news.Reply.Text, StringComparison.Ordinal);
            await _chat.TapAsync(news.Reply.Buttons[0].Action);
            _trail.Add(new(Hazard.Version, HazardEventKind.Reopened, _chat.Now, Actor.Reporter, Hazard.Facts, null));
            Assert.Equal(HazardStatus.Submitted, Hazard.Facts.Status);
            Assert.Null(News([]));
        }
    }

    [Fact]
    public async Task More_time_is_told_with_the_day_and_why_until_it_is_overtaken()
    {
        await ReportAsync();
        Do(new AssignHazard("简修门", "t2", "拆锁", new(2026, 12, 1), RectificationMode.Immediate));
        Do(new AskExtension(new(2026, 12, 8), "配件还没到", "t1", new(2026, 11, 25)));
        Do(new GrantExtension(null));
        var news = News([])!;
        Assert.Contains("推到了12月8日。\n原因：配件还没到", news.Reply.Text, StringComparison.Ordinal);

        var sent = _ledger.Sent.Count;
        await _chat.TapAsync(Assert.Single(news.Buttons).Action);
        Assert.Equal((HazardEventKind.Supplemented, "等不了"), (_ledger.Appended[^1].Kind, _ledger.Appended[^1].Words?.Note));
        Assert.Equal((sent + 1, OutgoingKind.Nudge, "t2"), (_ledger.Sent.Count, _ledger.Sent[^1].Kind, _ledger.Sent[^1].Staff));

        Do(new ReportDone("拆了", "t1", new(2026, 12, 9)), Officer with { Code = "t2" });

        Assert.Null(News([]));
    }

    private async Task ReportAsync()
    {
        await _chat.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        await _chat.SayAsync("是");
    }

    private void Close()
    {
        Do(new AssignHazard("简修门", "t2", "拆锁", new(2026, 12, 1), RectificationMode.Immediate));
        Do(new ReportDone("", "t1", new(2026, 12, 2)), Officer with { Code = "t2" });
        Do(new PassCheck("锁拆了，门能推开"));
    }

    private void Do(HazardCommand command, Actor? actor = null)
    {
        var decision = HazardRules.Decide(Hazard, command, actor ?? Officer, _chat.Now);
        Assert.Null(decision.Refusal);
        _ledger.Do(new AppendEvents(Hazard, decision.Events));
        var happened = decision.Events[0];
        _trail.Add(new(Hazard.Version, happened.Kind, happened.At, happened.Actor, happened.Facts, happened.Words));
    }

    private NewsForReporter? News(IReadOnlyList<HazardPhoto> photos) =>
        ReporterNews.Write(Hazard, _trail, photos, Chat.Register, Language.Chinese, _chat.Now);
}
