using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Querying;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Reporting;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Queries;

public sealed class QueryDialogTests
{
    private static readonly StaffMember Staff = new("T1", "甄安全", "qd", StaffRole.BureauSafety);

    private readonly MemoryLedger _ledger = new();
    private ConversationState _state = ConversationState.New;

    public QueryDialogTests()
    {
        var hazards = Enumerable.Range(1, 10).Select(i => Samples.NewHazard(Samples.Facts($"QD-2026-{i:D6}") with { Unit = "s1", Due = new(2026, 11, 20) })).ToList();
        _ledger.Do(new FileReport(Samples.Report("parent"), hazards));
    }

    [Fact]
    public async Task A_count_shows_its_reading_and_goes_on_as_a_list_page_by_page()
    {
        Assert.Equal("查的是：示例市教育局 · 消防和用电\n有 10 件。", await AskAsync(new() { Intent = QuestionIntent.Count, Category = HazardCategory.Fire }));

        var first = await AskAsync(new() { Intent = QuestionIntent.List, Category = HazardCategory.Fire });
        Assert.Contains("共 10 件\nQD-2026-000010 南岭实验小学 东楼三层\n　楼道堆满纸箱，疏散门打不开 · 待受理 · 超期3天", first, StringComparison.Ordinal);
        Assert.DoesNotContain("QD-2026-000002", first, StringComparison.Ordinal);

        var second = await SayAsync("下一页", null);
        Assert.Contains("QD-2026-000002", second, StringComparison.Ordinal);
        Assert.Contains("QD-2026-000001", second, StringComparison.Ordinal);
        Assert.Equal("已经是最后一页了。", await SayAsync("下一页", null));
    }

    [Fact]
    public async Task Nothing_found_is_said_with_what_was_looked_for() =>
        Assert.Equal("查的是：北滩第二中学 · 食品\n您能看到的台账里，没有符合的。", await AskAsync(new() { Intent = QuestionIntent.List, Category = HazardCategory.Food, SchoolCode = "s2" }));

    [Fact]
    public async Task A_breakdown_is_a_table_with_a_total() =>
        Assert.Equal("查的是：示例市教育局 · 全部类别\n10  消防和用电\n共 10 件", await AskAsync(new() { Intent = QuestionIntent.Breakdown, GroupBy = GroupBy.Category }));

    [Fact]
    public async Task The_public_and_words_that_ask_nothing_are_left_to_others()
    {
        Assert.Null(await SayAsync("您好", null));
        Assert.Null(await SayAsync("超期的有几件", new() { Intent = QuestionIntent.Count }, isStaff: false));
    }

    private async Task<string> AskAsync(LedgerQuestion question) => (await SayAsync("问", question))!;

    private async Task<string?> SayAsync(string text, LedgerQuestion? question, bool isStaff = true)
    {
        var now = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));
        var turn = new Turn
        {
            State = _state,
            Message = new(text, null, [], 0, false, "zh-CN", new("test", "staff", "staff", null, "zh-CN")),
            Now = now,
            Chance = new(() => Guid.CreateVersion7(now), () => "", _ => ""),
            Register = HazardBot.Tests.Reporting.Chat.Register,
            Ledger = _ledger,
            Desk = _ledger,
            Sweeps = _ledger,
            Queries = _ledger,
            Staff = isStaff ? Staff : null,
        };
        var context = new FormContext(HazardBot.Tests.Reporting.Chat.Register, now, Language.Chinese, new SmallUnderstanding());
        var reading = new Reading { Text = text, Language = Language.Chinese, Act = question is null ? Act.Other : Act.Query };
        var outcome = await QueryDialog.RunAsync(new(turn, _state, reading, context, new Hotlines(), []), new OneQuestion(question), TestContext.Current.CancellationToken);
        _state = ConversationState.FromBytes((outcome?.State ?? _state).ToBytes());
        return outcome is null ? null : Assert.Single(outcome.Replies).Text;
    }

    private sealed class OneQuestion(LedgerQuestion? question) : IQuestionReader
    {
        public string Prefix => "QD";

        public LedgerQuestion? Read(string text, ReadingContext context, LedgerQuestion? before) => question;
    }
}
