using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Reporting;

/// <summary>Who asks how a report stands gets a card with the line of its life.</summary>
public sealed class ProgressCardStories
{
    private readonly MemoryLedger _ledger = new();
    private readonly Chat _chat;

    public ProgressCardStories() => _chat = new Chat(_ledger);

    [Fact]
    public async Task One_hazard_is_a_card_that_says_no_more_than_the_text()
    {
        await _chat.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        await _chat.SayAsync("是");

        var said = await _chat.SayAsync("我报的事怎么样了");

        var card = Assert.Single(_chat.Last).Card!;
        Assert.Equal((CardKind.Progress, 1), (card.Kind, card.Step));
        Assert.Contains(card.Lines, line => line.Value == "等待受理");
        Assert.All(card.Lines.Where(line => line.Label is "台账编号" or "进展"), line => Assert.Contains(line.Value, said, StringComparison.Ordinal));
        Assert.DoesNotContain("堵死", string.Join(' ', card.Lines.Select(line => line.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_hazards_are_told_in_words()
    {
        await _chat.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        await _chat.SayAsync("还有一件，食堂的菜有虫");
        await _chat.SayAsync("没有");
        await _chat.SayAsync("是");

        await _chat.SayAsync("我报的事怎么样了");

        Assert.True(_ledger.Hazards.Count() > 1);
        Assert.Null(Assert.Single(_chat.Last).Card);
    }

    [Fact]
    public async Task Each_state_has_its_place_on_the_line_or_none()
    {
        await _chat.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        await _chat.SayAsync("是");
        var hazard = _ledger.Hazards.Single();

        int? Step(HazardStatus status, string? officer = null) =>
            ProgressCard.Step(hazard.Facts with { Status = status, Details = new HazardDetails { Officer = officer } });

        Assert.Equal([1, 2], [Step(HazardStatus.Submitted), Step(HazardStatus.Submitted, "T112")]);
        Assert.Equal(
            [2, 3, 3, 3, 4, 5],
            new[] { HazardStatus.Assigned, HazardStatus.InProgress, HazardStatus.CheckFailed, HazardStatus.ExtensionAsked, HazardStatus.AwaitingCheck, HazardStatus.Closed }.Select(s => Step(s)));
        Assert.All([HazardStatus.Unfounded, HazardStatus.Merged, HazardStatus.Referred, HazardStatus.Void], status => Assert.Null(Step(status)));
    }
}
