using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Reporting;

/// <summary>Danger, confidential matters, receipts, buttons, and what is said after the yes.</summary>
public sealed class AroundStories
{
    private readonly MemoryLedger _ledger = new();
    private readonly Chat _chat;

    public AroundStories() => _chat = new Chat(_ledger);

    [Fact]
    public async Task Danger_shows_the_number_first_asks_where_and_keeps_the_draft()
    {
        await _chat.SayAsync("着火了！宿舍冒烟");
        Has("119", _chat.Last[0].Text);
        Has("我没有替您报警", _chat.Last[0].Text);
        Has("是哪所学校", _chat.Last[1].Text);
        Assert.True(_chat.State.Draft!.Urgent);
        await _chat.SayAsync("二中");
        await _chat.SayAsync("是");
        Assert.True(_ledger.Hazards.Single().Facts.Urgent);
    }

    [Fact]
    public async Task The_same_danger_shows_its_card_once_a_day()
    {
        await _chat.SayAsync("着火了！");
        Lacks("别坐电梯", await _chat.SayAsync("二中着火了"));
        _chat.Now += TimeSpan.FromHours(25);
        Has("别坐电梯", await _chat.SayAsync("又着火了"));
    }

    [Fact]
    public async Task Nobody_is_said_to_have_been_told() => Lacks("通知", await _chat.SayAsync("着火了！二中宿舍冒烟"));

    [Theory]
    [InlineData("我孩子在二中被人欺负")]
    [InlineData("班主任当着全班扇我儿子耳光")]
    public async Task What_must_be_confidential_is_never_an_open_report(string told)
    {
        Has("单独加密", await _chat.SayAsync(told));
        Assert.Null(_chat.State.Draft);
        Assert.Equal(told, Assert.Single(_chat.State.Case!.Told));
        Has("12356", await _chat.SayAsync("取消"));
        Assert.Empty(_ledger.Reports);
        Assert.Null(_chat.State.Case);
    }

    [Fact]
    public async Task Who_does_not_want_to_live_on_gets_help_and_no_form()
    {
        Has("12356", await _chat.SayAsync("我不想活了"));
        Assert.Null(_chat.State.Draft);
        Assert.Null(_chat.State.Case);
        await _chat.SayAsync("是");
        Assert.Empty(_ledger.Reports);
        Assert.DoesNotContain("我不想活了", System.Text.Encoding.UTF8.GetString(_chat.State.ToBytes()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_something_confidential_the_rest_is_remembered()
    {
        await _chat.SayAsync("二中后门锁着，我孩子被人欺负");
        Assert.Contains("后门锁着", _chat.State.Case!.Rest, StringComparison.Ordinal);
        Assert.DoesNotContain("欺负", _chat.State.Case.Rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_under_way_survives_a_confidential_word()
    {
        await _chat.SayAsync("二中后门锁着");
        await _chat.SayAsync("我孩子被人欺负");
        await _chat.SayAsync("取消");
        await _chat.SayAsync("是");
        Assert.DoesNotContain("欺负", _ledger.Hazards.Single().Words.Original, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_old_button_and_a_second_yes_change_nothing()
    {
        await _chat.SayAsync("二中后门锁着");
        var submit = _chat.Button("是，提交");
        await _chat.SayAsync("不是后门，是东门");
        Has("这张卡片是之前的", await _chat.TapAsync(submit));
        Assert.Empty(_ledger.Reports);
        var fresh = _chat.Button("是，提交");
        await _chat.TapAsync(fresh);
        Has("没有重复交", await _chat.TapAsync(fresh));
        Has("没有重复交", await _chat.SayAsync("是"));
        Assert.Single(_ledger.Reports);
    }

    [Fact]
    public async Task Typing_what_a_button_shows_does_the_same()
    {
        await _chat.SayAsync("二中后门锁着");
        Has("请说另一件", await _chat.SayAsync("再加一件"));
        await _chat.SayAsync("三楼栏杆松了");
        await _chat.SayAsync("是，提交");
        Assert.Equal(2, _ledger.Hazards.Count());
    }

    [Fact]
    public async Task Five_wrong_receipts_in_an_hour_are_enough()
    {
        await _chat.SayAsync("二中后门锁着");
        await _chat.SayAsync("是");
        for (var i = 0; i < 5; i++)
        {
            Has("没有找到", await _chat.SayAsync($"7281 0394 5562 118{i}"));
        }

        Has("试错太多次", await _chat.SayAsync(_ledger.Reports[0].Receipt));
        _chat.Now += TimeSpan.FromHours(1);
        Has("等待受理", await _chat.SayAsync(_ledger.Reports[0].Receipt));
    }

    [Fact]
    public async Task A_receipt_is_looked_up_in_the_middle_of_a_report()
    {
        await _chat.SayAsync("二中后门锁着");
        await _chat.SayAsync("是");
        await _chat.SayAsync("栏杆松了");
        var said = await _chat.SayAsync(_ledger.Reports[0].Receipt);
        Has("等待受理", said);
        Has("哪所学校", said);
    }

    [Fact]
    public async Task The_chat_that_sent_it_needs_no_receipt_and_sees_it_again()
    {
        await _chat.SayAsync("二中后门锁着");
        await _chat.SayAsync("是");
        Has("等待受理", await _chat.SayAsync("我报的事怎么样了"));
        await _chat.TapAsync("再看回执号");
        Has(Receipt.Format(_ledger.Reports[0].Receipt), _chat.LastText);
        Has("没有找到", await new Chat(_ledger, "somebody else").TapAsync(new ButtonAction("receipt", _ledger.Reports[0].Id, 0)));
    }

    [Fact]
    public async Task Receipt_only_leaves_nothing_to_be_reached_by()
    {
        await _chat.SayAsync("二中后门锁着");
        await _chat.SayAsync("只要回执");
        await _chat.SayAsync("是");
        Assert.Null(_ledger.Reports.Single().Reporter);
        Assert.Empty(_chat.State.Reports);
        Has("没有找到您从这里", await _chat.SayAsync("我报的事怎么样了"));
    }

    [Fact]
    public async Task After_the_yes_words_are_noted_and_change_nothing_by_themselves()
    {
        await _chat.SayAsync("二中后门锁着");
        await _chat.SayAsync("是");
        Has("工作人员核实后定", await _chat.SayAsync("刚才说错了，不是二中，是分校区"));
        Has("由工作人员定", await _chat.SayAsync("算了，不想报了，能撤吗"));
        Assert.Equal([HazardEventKind.ChangeRequested, HazardEventKind.WithdrawalRequested], _ledger.Appended.Select(e => e.Kind));
        Assert.Equal("s2", _ledger.Hazards.Single().Facts.Unit);
        Assert.Equal(HazardStatus.Submitted, _ledger.Hazards.Single().Facts.Status);
    }

    [Fact]
    public async Task A_question_in_the_middle_is_answered_and_the_open_one_stands()
    {
        await _chat.SayAsync("栏杆松了");
        var said = await _chat.SayAsync("谁会看到");
        Has("看不到您的账号", said);
        Has("是哪所学校", said);
        Has("问学校，是为了知道该交给谁去看", await _chat.SayAsync("你问这个干嘛"));
        Has("什么位置", await _chat.SayAsync("二中"));
    }

    [Fact]
    public async Task Markup_is_kept_letter_by_letter()
    {
        const string Told = "二中后门锁着<script>alert(1)</script> **x** '; DROP TABLE hazard; --";
        Has(Told, await _chat.SayAsync(Told));
        await _chat.SayAsync("是");
        Assert.Equal(Told, _ledger.Hazards.Single().Words.Description);
    }

    private static void Has(string expected, string actual) => Assert.Contains(expected, actual, StringComparison.Ordinal);

    private static void Lacks(string unexpected, string actual) => Assert.DoesNotContain(unexpected, actual, StringComparison.Ordinal);
}
