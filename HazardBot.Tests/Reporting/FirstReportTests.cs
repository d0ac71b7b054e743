using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Reporting;

public sealed class FirstReportTests
{
    private readonly MemoryLedger _ledger = new();

    [Fact]
    public async Task A_full_sentence_and_yes_make_a_report()
    {
        var chat = new Chat(_ledger);
        var summary = await chat.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        Assert.Contains("先说清楚", summary, StringComparison.Ordinal);
        Assert.Contains("学校：南岭实验小学（南岭区教体局）\n位置：后门\n内容：实验小学后门天天锁着，消防通道堵死了\n类别：消防和用电", summary, StringComparison.Ordinal);
        Assert.Empty(_ledger.Reports);

        var sent = await chat.SayAsync("是");
        var hazard = Assert.Single(_ledger.Hazards);
        Assert.Equal(HazardStatus.Submitted, hazard.Facts.Status);
        Assert.Equal("s1", hazard.Facts.Unit);
        Assert.Equal("后门", hazard.Words.Place);
        Assert.Contains(hazard.Facts.Number, sent, StringComparison.Ordinal);
        Assert.Matches("回执号：[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", sent);
        Assert.Null(chat.State.Draft);
    }

    [Fact]
    public async Task The_receipt_tells_how_it_stands_in_any_grouping_and_any_chat()
    {
        var chat = new Chat(_ledger);
        await chat.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        await chat.SayAsync("是");
        var receipt = _ledger.Reports[0].Receipt;
        Assert.Contains("等待受理", await chat.SayAsync(receipt), StringComparison.Ordinal);
        var other = await new Chat(_ledger, "another").SayAsync(receipt.Insert(8, "-").Insert(4, " "));
        Assert.Contains("南岭实验小学", other, StringComparison.Ordinal);
        Assert.DoesNotContain("天天锁着", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notice_is_shown_once()
    {
        var chat = new Chat(_ledger);
        Assert.Contains("先说清楚", await chat.SayAsync("我要举报"), StringComparison.Ordinal);
        Assert.DoesNotContain("先说清楚", await chat.SayAsync("实验小学后门天天锁着"), StringComparison.Ordinal);
    }
}
