using HazardBot.Ledger.Delivery;
using Xunit;

namespace HazardBot.Tests.Connector;

/// <summary>The service misbehaves; what is said arrives all the same, once where that can be known.</summary>
public sealed class TeamsTroubleTests
{
    [Theory]
    [InlineData(nameof(Trouble.Expired))]
    [InlineData(nameof(Trouble.Busy))]
    [InlineData(nameof(Trouble.BusyWithoutWord))]
    [InlineData(nameof(Trouble.Down))]
    [InlineData(nameof(Trouble.Unreachable))]
    [InlineData(nameof(Trouble.EmptyBody))]
    public async Task What_was_not_taken_is_sent_again_and_arrives_once(string trouble)
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var person = fixture.Person("parent");
        fixture.Teams.Next(Enum.Parse<Trouble>(trouble));

        var told = await person.SayAsync("实验小学后门天天锁着，消防通道堵死了");

        Assert.Contains("海风实验小学", told, StringComparison.Ordinal);
        Assert.Equal(person.Heard.Count, person.Heard.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(fixture.Teams.Complaints);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_fetched_anew_once()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        fixture.Teams.Next(Trouble.Expired);

        await fixture.Person("parent").SayAsync("你好");

        Assert.Equal(2, fixture.Teams.TokensGiven);
    }

    [Fact]
    public async Task Many_chats_at_once_ask_for_one_token()
    {
        await using var fixture = await TeamsFixture.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 30).Select(number => fixture.Person($"p{number}").SayAsync("你好")));

        Assert.Equal(1, fixture.Teams.TokensGiven);
        Assert.Equal(1, fixture.Teams.KeysGiven);
    }

    [Fact]
    public async Task An_answer_whose_arrival_nobody_confirmed_is_shown_as_possibly_not_delivered_and_not_repeated()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var person = fixture.Person("parent");
        fixture.Teams.Next(Trouble.Swallowed);

        await person.SayAsync("你好");

        Assert.Equal("msteams", Assert.Single(await fixture.Server.Ledger.Replies.ListAsync(OutgoingState.Unknown, 10, TestContext.Current.CancellationToken)).Channel);
        Assert.Equal(1, fixture.Teams.Calls);
    }

    [Fact]
    public async Task A_receipt_whose_arrival_nobody_confirmed_is_sent_again()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var person = fixture.Person("parent");
        await person.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        fixture.Teams.Next(Trouble.Swallowed);

        await person.SayAsync("是");

        var receipts = person.Heard.Where(text => text.Contains("回执", StringComparison.Ordinal)).ToList();
        Assert.True(receipts.Count >= 2);
        Assert.Equal(1, fixture.Server.File.Count("hazard"));
    }

    [Fact]
    public async Task Whoever_removed_the_bot_is_not_written_to_again()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var person = fixture.Person("parent");
        fixture.Teams.Next(Trouble.Blocked);

        using var posted = await person.PostAsync(person.Message("你好"));
        await person.UntilAsync(() => fixture.Server.File.Count("reply WHERE state = 'recipient_gone'") == 1);

        Assert.Equal(1, fixture.Teams.Calls);
        Assert.Empty(person.Heard);
    }
}
