using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Reminders;
using HazardBot.Settings;
using HazardBot.Tests.Photos;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HazardBot.Tests.WeCom;

/// <summary>The whole way on 企业微信, through the front door, against a platform that checks what the real one checks.</summary>
public sealed class WeComTalkTests
{
    private const string Told = "实验小学后门天天锁着，消防通道堵死了";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hazard_is_reported_with_a_photo_by_buttons_of_cards_and_its_receipt_comes_back()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "zhang.wei");

        var asked = await person.SayAsync(Told);
        await person.SendPhotoAsync(Pictures.Make(64, 48));
        var told = await person.PressAsync("是，提交");

        Assert.Contains("海风实验小学", asked, StringComparison.Ordinal);
        Assert.Contains("您单位的管理员和平台可能看得到", asked, StringComparison.Ordinal);
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", told);
        Assert.Equal("已选：是，提交", person.Chosen);
        Assert.Equal(1, fixture.Server.File.Count("hazard"));
        Assert.Equal(1, fixture.Server.File.Count("hazard_photo"));
        Assert.Equal(0, fixture.Server.File.Count("reply"));
        Assert.Empty(fixture.Platform.Complaints);
    }

    [Fact]
    public async Task A_task_and_the_mornings_digest_are_pushed_and_answered()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var (officer, parent) = (new WeComPerson(fixture, "Officer"), new WeComPerson(fixture, "parent"));
        await BindAsync(fixture, officer, "T112");

        await parent.SayAsync(Told);
        await parent.SendPhotoAsync(Pictures.Make(64, 48));
        await parent.PressAsync("是，提交");
        await officer.HearsAsync("有一件事等您");
        await officer.PressAsync("受理");
        Assert.Equal("已选：受理", officer.Chosen);
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
    public async Task A_callback_that_comes_three_times_is_answered_once()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");
        await person.SayAsync(Told);
        var yes = person.PressOf("是，提交");

        await person.AnsweredAsync(yes);
        var heard = person.Heard.Count;
        using var again = await fixture.PostAsync(yes);
        using var third = await fixture.PostAsync(yes);
        await fixture.UntilAsync(() => fixture.Server.File.Count("reply") == 0);

        Assert.Equal(1, fixture.Server.File.Count("hazard"));
        Assert.Equal(heard, person.Heard.Count);
    }

    [Fact]
    public async Task Who_opens_the_chat_is_greeted_the_first_time_and_who_is_put_into_sight_not_at_all()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");
        using var seen = await fixture.PostAsync(person.Event("subscribe", ""));
        using var gone = await fixture.PostAsync(person.Event("unsubscribe", ""));

        await person.AnsweredAsync(person.Event("enter_agent", "<EventKey><![CDATA[]]></EventKey>"));
        using var later = await fixture.PostAsync(person.Event("enter_agent", "<EventKey><![CDATA[]]></EventKey>").Replace("<CreateTime>1", "<CreateTime>2", StringComparison.Ordinal));

        Assert.Equal(System.Net.HttpStatusCode.OK, later.StatusCode);
        Assert.StartsWith("您好", Assert.Single(person.Heard), StringComparison.Ordinal);
        Assert.Equal(1, fixture.Server.File.Count("turn"));
    }

    [Fact]
    public async Task A_voice_message_is_answered_clearly_and_one_that_the_platform_has_heard_is_read()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");

        var unheard = await person.AnsweredAsync(person.Message("voice", "<MediaId><![CDATA[m]]></MediaId><Format><![CDATA[amr]]></Format>"));
        var heard = await person.AnsweredAsync(person.Message("voice", $"<MediaId><![CDATA[m]]></MediaId><Recognition><![CDATA[{Told}]]></Recognition>"));
        var video = await person.AnsweredAsync(person.Message("video", "<MediaId><![CDATA[m]]></MediaId><ThumbMediaId><![CDATA[t]]></ThumbMediaId>"));

        Assert.Equal("语音我还听不了，请打字告诉我，也可以发照片。", unheard);
        Assert.Contains("海风实验小学", heard, StringComparison.Ordinal);
        Assert.Contains("只能收照片", video, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_a_menu_and_a_link_are_read_as_words()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");

        Assert.NotEmpty(await person.AnsweredAsync(person.Message("location", "<Location_X>36.061234</Location_X><Location_Y>120.382345</Location_Y><Scale>15</Scale><Label><![CDATA[海风实验小学东门]]></Label>")));
        Assert.Contains("转人工", await person.AnsweredAsync(person.Event("click", "<EventKey><![CDATA[帮助]]></EventKey>")), StringComparison.Ordinal);
        Assert.NotEmpty(await person.AnsweredAsync(person.Message("link", "<Title><![CDATA[通知]]></Title><Url><![CDATA[https://example.cn]]></Url>")));
        Assert.Empty(fixture.Platform.Complaints);
    }

    [Fact]
    public async Task A_picture_that_takes_too_long_is_told_as_not_taken_and_the_platform_is_answered_in_time()
    {
        await using var fixture = await WeComFixture.StartAsync();
        fixture.Platform.PicturesTake = TimeSpan.FromSeconds(8);
        var since = System.Diagnostics.Stopwatch.StartNew();

        using var posted = await fixture.PostAsync(new WeComPerson(fixture, "parent").Message("image", $"<MediaId><![CDATA[{fixture.Platform.Upload(Pictures.Make(8, 8))}]]></MediaId>"));

        Assert.True(since.Elapsed < TimeSpan.FromSeconds(5));
        Assert.Contains("打不开", await new WeComPerson(fixture, "parent").HearsAsync("打不开"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_typed_is_no_link_in_another_ones_chat()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var (officer, parent) = (new WeComPerson(fixture, "officer"), new WeComPerson(fixture, "parent"));
        await BindAsync(fixture, officer, "T112");

        await parent.SayAsync("实验小学后门<a href=\"https://evil.example.cn\">锁着</a>，消防通道堵死了");
        await parent.PressAsync("是，提交");
        await officer.HearsAsync("有一件事等您");

        Assert.Empty(fixture.Platform.Complaints);
        Assert.DoesNotContain(officer.Heard, text => text.Contains("<a", StringComparison.Ordinal));
    }

    internal static async Task BindAsync(WeComFixture fixture, WeComPerson person, string staff)
    {
        var code = BindingCode.Create();
        await fixture.Server.Ledger.Bindings.IssueAsync(new IssueCode(staff, code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), Cancel);
        Assert.Contains("您好", await person.SayAsync(code), StringComparison.Ordinal);
    }
}
