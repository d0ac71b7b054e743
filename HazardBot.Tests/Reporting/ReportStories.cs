using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Reporting;

public sealed class ReportStories
{
    private readonly MemoryLedger _ledger = new();
    private readonly Chat _chat;

    public ReportStories() => _chat = new Chat(_ledger);

    [Fact]
    public async Task Several_dangers_become_several_records_under_one_receipt()
    {
        Has("一共2件", await _chat.SayAsync("二中后门锁着，三楼栏杆松了"));
        Has("加上了。\n现在有人不舒服吗", await _chat.SayAsync("还有一件，食堂的菜有虫"));
        Has("一共3件", await _chat.SayAsync("没有"));
        Has("第2件去掉了", await _chat.SayAsync("去掉第二个"));
        await _chat.SayAsync("是");
        Assert.Equal([HazardCategory.Fire, HazardCategory.Food], _ledger.Hazards.Select(h => h.Facts.Category));
        Assert.Single(_ledger.Reports);
        Assert.DoesNotContain("还有一件", _ledger.Hazards.Last().Words.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bare_number_chooses_among_schools_and_means_nothing_at_the_summary()
    {
        Has("“育才学校”是下面哪一所", await _chat.SayAsync("育才学校后门锁着"));
        Has("北滩育才学校", await _chat.SayAsync("2"));
        Has("没看懂", await _chat.SayAsync("2"));
        Assert.Empty(_ledger.Reports);
        await _chat.SayAsync("是");
        Assert.Equal("s5", _ledger.Hazards.Single().Facts.Unit);
    }

    [Fact]
    public async Task A_bare_yes_does_not_answer_where()
    {
        await _chat.SayAsync("后门锁着");
        Has("哪所学校", await _chat.SayAsync("是"));
        Assert.Null(_chat.State.Draft!.School);
    }

    [Fact]
    public async Task An_unlisted_school_is_kept_as_told_and_its_district_is_asked()
    {
        Has("“阳光双语学校”不在我的名单里", await _chat.SayAsync("阳光双语学校后门锁着"));
        await _chat.SayAsync("北滩");
        await _chat.SayAsync("是");
        var hazard = _ledger.Hazards.Single();
        Assert.Equal("qd-b", hazard.Facts.Unit);
        Assert.Equal("阳光双语学校", hazard.Words.SchoolAsTold);
    }

    [Fact]
    public async Task Without_school_and_district_the_report_goes_to_the_city()
    {
        await _chat.SayAsync("后门锁着");
        await _chat.TapAsync("不知道");
        await _chat.SayAsync("跳过");
        Has("学校：不清楚", _chat.LastText);
        await _chat.SayAsync("是");
        Assert.Null(_ledger.Hazards.Single().Facts.Unit);
    }

    [Fact]
    public async Task An_unsure_category_is_asked_between_the_two_likeliest()
    {
        Has("更像哪一类", await _chat.SayAsync("二中食堂的菜有虫味道怪"));
        await _chat.TapAsync("实验室和危险品");
        await _chat.SayAsync("跳过");
        await _chat.SayAsync("是");
        Assert.Equal(HazardCategory.ChemicalLab, _ledger.Hazards.Single().Facts.Category);
    }

    [Fact]
    public async Task A_correction_changes_its_field_only_and_shows_old_and_new()
    {
        await _chat.SayAsync("二中后门锁着");
        Has("改好了：位置 后门 → 东门", await _chat.SayAsync("不是后门，是东门"));
        Has("改好了：学校 北滩第二中学（北滩区教体局） → 南岭实验小学（南岭区教体局）", await _chat.SayAsync("不是二中，是实验小学"));
        Has("位置：东门", _chat.LastText);
    }

    [Fact]
    public async Task What_is_wrong_is_asked_when_only_that_is_said()
    {
        await _chat.SayAsync("二中后门锁着");
        Has("哪里不对", await _chat.SayAsync("不对"));
        await _chat.TapAsync("位置");
        Has("改好了：位置 后门 → 西门", await _chat.SayAsync("西门"));
        Has("位置：西门", _chat.LastText);
    }

    [Fact]
    public async Task The_old_answer_stands_until_the_new_one_is_there()
    {
        await _chat.SayAsync("二中后门锁着");
        await _chat.TapAsync("改一下");
        await _chat.TapAsync("学校");
        Has("学校：北滩第二中学", await _chat.SayAsync("返回"));
    }

    [Fact]
    public async Task Back_asks_the_last_question_again()
    {
        await _chat.SayAsync("栏杆松了");
        await _chat.SayAsync("二中");
        await _chat.SayAsync("操场");
        Has("什么位置", await _chat.SayAsync("返回"));
        await _chat.SayAsync("三楼楼道");
        await _chat.SayAsync("是");
        Assert.Equal("三楼楼道", _ledger.Hazards.Single().Words.Place);
    }

    [Fact]
    public async Task Cancel_deletes_and_a_new_report_starts_from_nothing()
    {
        await _chat.SayAsync("二中后门锁着");
        Has("都删了", await _chat.SayAsync("取消"));
        Assert.Null(_chat.State.Draft);
        Has("没有等您确认", await _chat.SayAsync("是"));
        await _chat.SayAsync("栏杆松了");
        Has("哪所学校", _chat.LastText);
    }

    [Fact]
    public async Task After_days_the_draft_is_offered_and_after_a_week_it_is_gone()
    {
        await _chat.SayAsync("栏杆松了");
        await _chat.SayAsync("等一下我先接孩子");
        _chat.Now += TimeSpan.FromDays(3);
        Has("您上次说到：栏杆松了", await _chat.SayAsync("你好"));
        Has("哪所学校", await _chat.SayAsync("继续"));
        _chat.Now += TimeSpan.FromDays(8);
        Has("我是校园安全小助手", await _chat.SayAsync("你好"));
        Assert.Null(_chat.State.Draft);
    }

    [Fact]
    public async Task A_clear_answer_after_days_just_goes_on()
    {
        await _chat.SayAsync("栏杆松了");
        _chat.Now += TimeSpan.FromDays(2);
        Has("什么位置", await _chat.SayAsync("二中"));
    }

    [Fact]
    public async Task The_words_of_the_ledger_are_scrubbed_and_the_original_is_kept()
    {
        await _chat.SayAsync("二中后门锁着，王老师不管，打13900000000找我");
        await _chat.SayAsync("是");
        var words = _ledger.Hazards.Single().Words;
        Assert.Equal("二中后门锁着，某老师不管，打［号码］找我", words.Description);
        Assert.Contains("13900000000", words.Original, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photos_come_along_whenever_they_are_sent()
    {
        Guid first = Guid.CreateVersion7(), second = Guid.CreateVersion7(), third = Guid.CreateVersion7();
        Has("照片收到了", await _chat.SayAsync("", first));
        await _chat.SayAsync("二中后门锁着", second);
        Has("照片：2张", _chat.LastText);
        await _chat.SayAsync("是");
        Assert.Equal([first, second], _ledger.Created.Single().Photos);
        Has("补充记下了", await _chat.SayAsync("", third));
        Assert.Equal(HazardEventKind.Supplemented, _ledger.Appended.Single().Kind);
    }

    [Fact]
    public async Task Four_thousand_characters_are_kept_and_the_summary_stays_short()
    {
        var summary = await _chat.SayAsync("二中后门锁着" + new string('啊', 3000) + "完");
        Assert.InRange(summary.Length, 1, 700);
        await _chat.SayAsync("是");
        Assert.EndsWith("啊完", _ledger.Hazards.Single().Words.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_says_when_it_is_forgotten()
    {
        var draft = new HazardDraft(Guid.CreateVersion7(), 1, _chat.Now, _chat.Now);
        var state = _chat.State with { Draft = draft };
        Assert.NotNull(state.Forget(_chat.Now.AddDays(6.9)).Draft);
        Assert.Null(state.Forget(_chat.Now.AddDays(7)).Draft);
        Assert.Equal(_chat.Now.AddDays(7), state.DraftUntil);
    }

    private static void Has(string expected, string actual) => Assert.Contains(expected, actual, StringComparison.Ordinal);
}
