using System.Text.Json.Nodes;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Posters;
using HazardBot.Reminders;
using HazardBot.Settings;
using HazardBot.Tests.Photos;
using HazardBot.Tests.WeCom;
using HazardBot.Turns;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HazardBot.Tests.WeChatKf;

/// <summary>The whole way on 微信客服, through the front door, against a platform that hands out pages and lets five messages through for each.</summary>
public sealed class KfTalkTests
{
    private const string Told = "实验小学后门天天锁着，消防通道堵死了";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hazard_is_reported_with_a_photo_by_a_menu_and_its_receipt_comes_back()
    {
        await using var fixture = await KfCustomer.StartAsync();
        var parent = new KfCustomer(fixture, "wmParent_1");

        var asked = await parent.SayAsync(Told);
        await parent.AnsweredAsync(parent.Item("image", new() { ["media_id"] = fixture.Platform.Upload(Pictures.Make(64, 48)) }));
        var told = await parent.TapAsync("是，提交");

        Assert.Contains("海风实验小学", asked, StringComparison.Ordinal);
        Assert.Contains("开通它的单位和平台可能看得到", asked, StringComparison.Ordinal);
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", told);
        Assert.Equal(1, fixture.Server.File.Count("hazard"));
        Assert.Equal(1, fixture.Server.File.Count("hazard_photo"));
        Assert.Empty(fixture.Platform.Complaints);
    }

    [Fact]
    public async Task Who_opens_the_chat_is_welcomed_by_the_code_that_came_with_it()
    {
        await using var fixture = await KfCustomer.StartAsync();
        var parent = new KfCustomer(fixture, "wmParent_1");

        fixture.Platform.Kf.Add(parent.Enters("welcome-1"));
        await parent.HintAsync();
        await fixture.UntilAsync(() => fixture.Platform.Taken.Count == 1);
        fixture.Platform.Kf.Add(parent.Enters(null));
        await parent.HintAsync();
        await fixture.UntilAsync(() => fixture.Server.File.Count("pull WHERE asked > done") == 0);

        var welcome = Assert.Single(fixture.Platform.Taken);
        Assert.Equal(("kf/send_msg_on_event", "welcome-1"), ((string?)welcome["path"], (string?)welcome["code"]));
        Assert.StartsWith("您好", KfCustomer.Show(welcome), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_by_a_code_on_a_wall_is_asked_what_is_wrong_there()
    {
        await using var fixture = await KfCustomer.StartAsync();
        var parent = new KfCustomer(fixture, "wmParent_1");
        var code = fixture.Server.Services.GetRequiredService<ScannedCodes>().OfSchool("SN-01");

        fixture.Platform.Kf.Add(parent.Enters("welcome-1", code));
        await parent.HintAsync();
        await fixture.UntilAsync(() => fixture.Platform.Taken.Count == 1);
        Assert.Contains("的码", KfCustomer.Show(fixture.Platform.Taken[0]), StringComparison.Ordinal);

        await parent.SayAsync("后门天天锁着，消防通道堵死了");
        await parent.TapAsync("是，提交");
        Assert.Equal("SN-01", Assert.Single(fixture.Server.File.Rows("SELECT unit FROM hazard")));
    }

    [Fact]
    public async Task No_more_is_sent_than_five_for_each_message_and_what_waited_comes_after_the_next()
    {
        await using var fixture = await KfCustomer.StartAsync();
        var (parent, officer) = (new KfCustomer(fixture, "wmParent_1"), new WeComPerson(fixture, "demo-jian-xiumen"));
        await parent.SayAsync(Told);
        await parent.TapAsync("是，提交");
        // As if the two days were over.
        fixture.Server.File.Execute("UPDATE allowance SET since = since - 3 * 86400000");
        await officer.HearsAsync("有一件事等您");
        var heard = parent.Heard.Count;

        await officer.PressAsync("受理");
        await officer.SayAsync("门卫组长负责，换锁，今天前");
        await fixture.UntilAsync(() => fixture.Server.File.Count("outbox_closed") > 0 && fixture.Server.File.Count("outbox WHERE ended_at IS NULL") == 0);
        Assert.Equal(heard, parent.Heard.Count);
        Assert.NotEmpty(await fixture.Server.Ledger.Outbox.ListAsync(OutgoingState.WindowClosed, 10, Cancel));

        await parent.SayAsync("你好");
        await fixture.UntilAsync(() => parent.Heard.Count > heard + 1 && fixture.Server.File.Count("outbox WHERE ended_at IS NULL") == 0);

        Assert.Equal(0, fixture.Server.File.Count("outbox_closed"));
        Assert.Contains(parent.Heard.Skip(heard), text => text.Contains("后门", StringComparison.Ordinal));
        Assert.Empty(fixture.Platform.Complaints);
    }

    [Fact]
    public async Task A_task_and_the_mornings_digest_are_pushed_and_answered()
    {
        await using var fixture = await KfCustomer.StartAsync();
        var (officer, parent) = (new KfCustomer(fixture, "wmOfficer"), new KfCustomer(fixture, "wmParent_1"));
        var code = BindingCode.Create();
        await fixture.Server.Ledger.Bindings.IssueAsync(new IssueCode("T312", code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), Cancel);
        Assert.Contains("您好", await officer.SayAsync(code), StringComparison.Ordinal);

        await parent.SayAsync($"{School(fixture, "PD-01")}后门天天锁着，消防通道堵死了");
        await parent.TapAsync("是，提交");
        await officer.HearsAsync("有一件事等您");
        await officer.TapAsync("受理");
        Assert.Contains("accepted", fixture.Server.File.Rows("SELECT kind FROM hazard_event").Cast<string>());

        await officer.SayAsync("门卫组长负责，换锁，今天前");
        var services = fixture.Server.Services;
        var now = services.GetRequiredService<LocalTime>().Now;
        await services.GetRequiredService<DailyPass>().RunAsync(0, new DateTimeOffset(now.Date.AddHours(20), now.Offset), isDryRun: false, Cancel);

        Assert.Contains("后门", await officer.HearsAsync("件事等您"), StringComparison.Ordinal);
        await officer.SayAsync("1 已整改，换了新锁");
        Assert.Contains("done", fixture.Server.File.Rows("SELECT kind FROM hazard_event").Cast<string>());
        Assert.Empty(fixture.Platform.Complaints);
    }

    [Fact]
    public async Task Voices_are_answered_clearly_and_what_servicers_and_the_system_say_is_left_alone()
    {
        await using var fixture = await KfCustomer.StartAsync();
        var parent = new KfCustomer(fixture, "wmParent_1");
        var byServicer = parent.Text("我是老师");
        byServicer["origin"] = 5;
        fixture.Platform.Kf.Add(byServicer);
        fixture.Platform.Kf.Add(new() { ["msgid"] = "e1", ["origin"] = 4, ["msgtype"] = "event", ["event"] = new JsonObject { ["event_type"] = "msg_send_fail", ["fail_type"] = 1 } });

        Assert.Equal("语音我还听不了，请打字告诉我，也可以发照片。", await parent.AnsweredAsync(parent.Item("voice", new() { ["media_id"] = "m" })));
        Assert.NotEmpty(await parent.AnsweredAsync(parent.Item("location", new() { ["latitude"] = 36.06, ["longitude"] = 120.38, ["name"] = "海风实验小学" })));
        Assert.Contains("只能收照片", await parent.AnsweredAsync(parent.Item("video", new() { ["media_id"] = "m" })), StringComparison.Ordinal);
        Assert.Equal(3, fixture.Server.File.Count("turn"));
    }

    private static string School(WeComFixture fixture, string unit) => fixture.Server.Services.GetRequiredService<RegisterWatch>().Current.Find(unit)!.Name;
}
