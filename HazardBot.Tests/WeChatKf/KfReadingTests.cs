using HazardBot.Channels.WeChatKf;
using HazardBot.Ledger.Delivery;
using HazardBot.Tests.WeCom;
using Xunit;

namespace HazardBot.Tests.WeChatKf;

/// <summary>What is fetched, page by page, is answered once, whatever happens in between.</summary>
public sealed class KfReadingTests
{
    private const string Told = "实验小学后门天天锁着，消防通道堵死了";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_pages_are_read_and_the_next_reading_goes_on_where_the_last_one_ended()
    {
        await using var fixture = await KfCustomer.StartAsync();
        var people = Enumerable.Range(0, 5).Select(number => new KfCustomer(fixture, $"wm{number}")).ToList();
        foreach (var person in people)
        {
            fixture.Platform.Kf.Add(person.Text("你好"));
        }

        await people[0].HintAsync();
        await fixture.UntilAsync(() => people.TrueForAll(person => person.Heard.Count == 1) && fixture.Server.File.Count("pull WHERE asked > done") == 0);
        fixture.Platform.Kf.Cursors.Clear();
        await people[0].SayAsync("帮助");

        Assert.Equal("cursor-5", fixture.Platform.Kf.Cursors[0]);
        Assert.Equal(6, fixture.Server.File.Count("turn"));
    }

    [Fact]
    public async Task What_is_fetched_twice_since_the_place_was_not_written_down_is_answered_once()
    {
        await using var fixture = await KfCustomer.StartAsync();
        var parent = new KfCustomer(fixture, "wmParent_1");
        await parent.SayAsync(Told);
        await parent.TapAsync("是，提交");
        var heard = parent.Heard.Count;

        // As if the node had died between the answer and the mark.
        fixture.Server.File.Execute("UPDATE pull SET position = 'cursor-0'");
        await parent.HintAsync();
        await fixture.UntilAsync(() => fixture.Server.File.Count("pull WHERE asked > done") == 0);

        Assert.Equal(heard, parent.Heard.Count);
        Assert.Equal(1, fixture.Server.File.Count("hazard"));
        Assert.Equal(0, fixture.Server.File.Count("reply"));
    }

    [Fact]
    public async Task A_page_that_is_refused_is_asked_for_again()
    {
        await using var fixture = await KfCustomer.StartAsync();
        fixture.Platform.Kf.Refusals = 1;

        Assert.StartsWith("您好", await new KfCustomer(fixture, "wmParent_1").SayAsync("你好"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_before_there_was_a_bot_is_not_answered()
    {
        await using var fixture = await KfCustomer.StartAsync();
        var (early, now) = (new KfCustomer(fixture, "wmEarly"), new KfCustomer(fixture, "wmNow"));
        fixture.Platform.Kf.Add(early.Text(Told), TimeSpan.FromHours(20));

        await now.SayAsync("你好");

        Assert.Empty(early.Heard);
    }

    [Fact]
    public async Task What_was_not_taken_is_sent_again_and_doesnt_count()
    {
        await using var fixture = await KfCustomer.StartAsync();
        var parent = new KfCustomer(fixture, "wmParent_1");
        fixture.Platform.Next(WeComTrouble.Busy, WeComTrouble.Down, WeComTrouble.Expired, WeComTrouble.Unreachable);

        Assert.StartsWith("您好", await parent.SayAsync("你好"), StringComparison.Ordinal);

        Assert.Equal(1L, Assert.Single(fixture.Server.File.Rows("SELECT sent FROM allowance")));
        Assert.Single(parent.Heard);
    }

    [Fact]
    public async Task An_answer_that_the_platform_doesnt_let_in_ends_as_such()
    {
        await using var fixture = await KfCustomer.StartAsync();
        fixture.Platform.Next(WeComTrouble.Closed);
        fixture.Platform.Kf.Add(new KfCustomer(fixture, "wmParent_1").Text("你好"));

        await fixture.UntilAsync(() => fixture.Server.File.Count("reply WHERE state = 'window_closed'") == 1);

        Assert.Equal("wechatkf", Assert.Single(await fixture.Server.Ledger.Replies.ListAsync(OutgoingState.WindowClosed, 10, Cancel)).Channel);
        Assert.Equal(KfChannel.Name, Assert.Single(fixture.Server.File.Rows("SELECT channel FROM reply")));
    }
}
