using System.Text.RegularExpressions;
using HazardBot.Channels.WeCom;
using HazardBot.Delivery;
using HazardBot.Ledger.Delivery;
using HazardBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HazardBot.Tests.WeCom;

/// <summary>The platform misbehaves; what is said arrives all the same, once where that can be known.</summary>
public sealed partial class WeComTroubleTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(nameof(WeComTrouble.Expired))]
    [InlineData(nameof(WeComTrouble.Busy))]
    [InlineData(nameof(WeComTrouble.Down))]
    [InlineData(nameof(WeComTrouble.NoJson))]
    [InlineData(nameof(WeComTrouble.Unreachable))]
    public async Task What_was_not_taken_is_sent_again_and_arrives_once(string trouble)
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");
        fixture.Platform.Next(Enum.Parse<WeComTrouble>(trouble));

        var told = await person.SayAsync("实验小学后门天天锁着，消防通道堵死了");

        Assert.Contains("海风实验小学", told, StringComparison.Ordinal);
        Assert.Equal(person.Heard.Count, person.Heard.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(fixture.Platform.Complaints);
    }

    [Fact]
    public async Task A_receipt_whose_arrival_nobody_confirmed_is_sent_again_and_shown_once()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");
        await person.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        fixture.Platform.Next(WeComTrouble.Swallowed);
        var calls = fixture.Platform.Calls;

        await person.PressAsync("是，提交");

        Assert.Single(person.Heard, text => Receipt().IsMatch(text));
        Assert.True(fixture.Platform.Calls > calls + 1);
        Assert.Empty(fixture.Platform.Complaints);
    }

    [Fact]
    public async Task An_answer_whose_arrival_nobody_confirmed_is_shown_as_possibly_not_delivered()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");
        fixture.Platform.Next(WeComTrouble.Swallowed);

        await person.SayAsync("你好");

        Assert.Equal("wecom", Assert.Single(await fixture.Server.Ledger.Replies.ListAsync(OutgoingState.Unknown, 10, Cancel)).Channel);
    }

    [Fact]
    public async Task What_came_at_once_is_answered_in_the_order_in_which_it_was_taken_however_slow_and_old_it_is()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");
        fixture.Platform.Next(WeComTrouble.Slow, WeComTrouble.Busy);
        // The number of the first is the highest: it was said last.
        var number = WeComPerson.NewNumber();
        string[] plains = [person.Text("帮助", number + 1000), person.Text("你好", number), person.Text("谢谢", number + 500)];

        foreach (var plain in plains)
        {
            using var response = await fixture.PostAsync(plain);
        }

        await fixture.UntilAsync(() => person.Heard.Count == 3 && fixture.Server.File.Count("reply") == 0);
        Assert.Contains("我能做三件事", person.Heard[0], StringComparison.Ordinal);
        Assert.StartsWith("您好", person.Heard[1], StringComparison.Ordinal);
        Assert.Equal("不客气。", person.Heard[2]);
    }

    [Theory]
    [InlineData(nameof(WeComTrouble.Gone), "recipient_gone", "81013")]
    [InlineData(nameof(WeComTrouble.Invalid), "recipient_gone", "visible range")]
    [InlineData(nameof(WeComTrouble.NotTrusted), "refused", "trusted addresses")]
    public async Task What_is_refused_for_good_is_not_tried_again_and_says_why(string trouble, string state, string why)
    {
        await using var fixture = await WeComFixture.StartAsync();
        fixture.Platform.Next(Enum.Parse<WeComTrouble>(trouble));

        using var posted = await fixture.PostAsync(new WeComPerson(fixture, "parent").Text("你好"));
        await fixture.UntilAsync(() => fixture.Server.File.Count($"reply WHERE state = '{state}'") == 1);

        Assert.Contains(why, (string)fixture.Server.File.Rows("SELECT error FROM reply")[0]!, StringComparison.Ordinal);
        Assert.Equal(1, fixture.Platform.Calls);
    }

    [Fact]
    public async Task Too_many_calls_wait_a_minute()
    {
        await using var fixture = await WeComFixture.StartAsync();
        fixture.Platform.Next(WeComTrouble.TooMany);
        var now = TimeProvider.System.GetUtcNow();

        using var posted = await fixture.PostAsync(new WeComPerson(fixture, "parent").Text("你好"));
        await fixture.UntilAsync(() => fixture.Server.File.Count("reply WHERE attempts = 1") == 1);

        Assert.True((long)fixture.Server.File.Rows("SELECT due_at FROM reply")[0]! >= now.AddSeconds(60).ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task Nobody_is_sent_more_than_the_platform_shows()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var sender = fixture.Server.Services.GetServices<IChannelSender>().Single(one => one.Channel == WeComChannel.Name);
        var ends = new List<SendResult>();

        for (var number = 0; number < 40; number++)
        {
            ends.Add(await sender.SendAsync(new("wecom", "parent", "parent", null, ""), [new() { Text = $"第{number}条", Locale = "zh-CN" }], Cancel));
        }

        var sent = ends.Count(end => end.End == SendEnd.Sent);
        Assert.InRange(sent, 12, 24);
        Assert.Equal(sent, fixture.Platform.Taken.Count);
        Assert.All(ends.Where(end => end.End != SendEnd.Sent), end => Assert.InRange(end.After!.Value, TimeSpan.Zero, TimeSpan.FromMinutes(1)));
        Assert.Equal(SendEnd.Sent, (await sender.SendAsync(new("wecom", "parent", "parent", null, ""), [new() { Text = "有危险", Importance = "high" }], Cancel)).End);
    }

    [Fact]
    public async Task Many_chats_at_once_ask_for_one_token_and_another_node_reads_it()
    {
        await using var fixture = await WeComFixture.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => new WeComPerson(fixture, $"p{number}").SayAsync("你好")));
        Assert.Equal(1, fixture.Platform.TokensGiven);

        var services = fixture.Server.Services;
        using var other = new WeComTokens(fixture.Server.Ledger, services.GetRequiredService<WeComHttp>(), services.GetRequiredService<WeComSettings>(), TimeProvider.System);
        var mine = await services.GetRequiredService<WeComTokens>().GetAsync(null, Cancel);
        Assert.Equal(mine, await other.GetAsync(null, Cancel));

        var renewed = await Task.WhenAll(other.GetAsync(mine, Cancel), services.GetRequiredService<WeComTokens>().GetAsync(mine, Cancel));
        Assert.Equal(renewed[0], renewed[1]);
        Assert.NotEqual(mine, renewed[0]);
        Assert.Equal(2, fixture.Platform.TokensGiven);
        Assert.DoesNotContain(mine, System.Text.Encoding.Latin1.GetString((byte[])fixture.Server.File.Rows("SELECT token_sealed FROM access_token")[0]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_pressed_too_late_for_the_response_is_updated_by_a_call()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var talk = fixture.Server.Services.GetRequiredService<WeComTalk>();
        var person = new WeComPerson(fixture, "parent");

        talk.UpdateLater(new(PlainXml.Read(person.Event("template_card_event", "<EventKey>x</EventKey><ResponseCode>code-1</ResponseCode>"))!), "已选：是", Cancel);
        await fixture.UntilAsync(() => fixture.Platform.Taken.Count == 1);

        var update = fixture.Platform.Taken[0];
        Assert.Equal("message/update_template_card", (string?)update["path"]);
        Assert.Equal(("code-1", "已选：是", "parent"), ((string?)update["response_code"], (string?)update["button"]!["replace_name"], (string?)update["userids"]![0]));
    }

    [GeneratedRegex("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Receipt();
}
