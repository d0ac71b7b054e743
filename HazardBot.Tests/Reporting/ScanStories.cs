using HazardBot.Dialogs.Reporting;
using Xunit;

namespace HazardBot.Tests.Reporting;

/// <summary>What somebody hears who scanned a code on a wall.</summary>
public sealed class ScanStories
{
    private static readonly ScannedCode Gate = new("s1", "g1");

    private readonly MemoryLedger _ledger = new();
    private readonly Chat _chat;

    public ScanStories() => _chat = new Chat(_ledger);

    [Fact]
    public async Task The_first_words_need_only_say_what_is_wrong()
    {
        Assert.Contains("南岭实验小学（东门）", await _chat.ScanAsync(Gate), StringComparison.Ordinal);

        var said = await _chat.SayAsync("消防通道堵死了");

        Assert.Contains("东门", said, StringComparison.Ordinal);
        Assert.Contains("对的话回“是”", said, StringComparison.Ordinal);
        await _chat.SayAsync("是");
        Assert.Equal(("s1", "东门"), (_ledger.Hazards.Single().Facts.Unit, _ledger.Hazards.Single().Words.Place));
    }

    [Fact]
    public async Task Words_that_the_lexicon_does_not_know_are_taken_as_the_answer()
    {
        await _chat.ScanAsync(Gate);

        await _chat.SayAsync("那根东西歪得厉害，看着悬");

        Assert.Equal("那根东西歪得厉害，看着悬", Assert.Single(_chat.State.Draft!.Items).Text);
        Assert.Equal("东门", _chat.State.Draft!.Items[0].Place);
    }

    [Fact]
    public async Task A_place_that_is_named_goes_before_that_of_the_code()
    {
        await _chat.ScanAsync(Gate);

        await _chat.SayAsync("操场消防通道堵死了");

        Assert.DoesNotContain("东门", _chat.State.Draft!.Items[0].Place, StringComparison.Ordinal);
        Assert.Equal("s1", _chat.State.Draft.School!.Code);
    }

    [Fact]
    public async Task Another_school_that_is_named_is_meant()
    {
        await _chat.ScanAsync(Gate);

        await _chat.SayAsync("二中消防通道堵死了");

        Assert.Equal("s2", _chat.State.Draft!.School!.Code);
        Assert.Null(_chat.State.Draft.Items[0].Place);
    }

    [Fact]
    public async Task The_next_report_of_the_same_half_day_is_from_there_too_and_later_ones_are_not()
    {
        await _chat.ScanAsync(Gate);
        await _chat.SayAsync("消防通道堵死了");
        await _chat.SayAsync("是");

        _chat.Now += TimeSpan.FromHours(1);
        await _chat.SayAsync("消防通道堵死了");
        Assert.Equal("s1", _chat.State.Draft!.School!.Code);
        await _chat.SayAsync("是");
        _chat.Now += Scan.Lasts;
        await _chat.SayAsync("消防通道堵死了");

        Assert.Null(_chat.State.Draft!.School);
    }

    [Fact]
    public async Task A_report_under_way_is_finished_first()
    {
        await _chat.SayAsync("二中消防通道堵死了");

        Assert.Contains("先把这一件说完", await _chat.ScanAsync(Gate), StringComparison.Ordinal);

        Assert.Equal("s2", _chat.State.Draft!.School!.Code);
    }

    [Fact]
    public async Task Danger_there_asks_for_nothing_but_help()
    {
        await _chat.ScanAsync(Gate);

        var said = await _chat.SayAsync("着火了！");

        Assert.Contains("119", said, StringComparison.Ordinal);
        Assert.DoesNotContain("是哪所学校", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", null)]
    [InlineData("nowhere", "g1")]
    public async Task A_code_that_stands_for_nothing_any_more_greets_like_none(string unit, string? place) =>
        Assert.Contains("您好", await _chat.ScanAsync(new(unit, place)), StringComparison.Ordinal);

    [Fact]
    public async Task A_photo_alone_is_asked_what_it_shows_and_knows_the_place()
    {
        await _chat.ScanAsync(Gate);

        await _chat.SayAsync("", Guid.CreateVersion7());

        Assert.Single(_chat.State.Draft!.Photos);
        Assert.Equal("s1", _chat.State.Draft.School!.Code);
    }
}
