using HazardBot.Tests.Hosting;
using HazardBot.Tests.Photos;
using Microsoft.Playwright;
using Xunit;

namespace HazardBot.Tests.Page;

[Collection(Browser.Name)]
public sealed class ReportByPageTests(Browser browser)
{
    [Fact]
    public async Task A_report_with_a_photo_on_a_phone_and_the_receipt_after_a_reload()
    {
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var phone = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await phone.SeesAsync("您好");
        await phone.SayAsync(OpenPage.Sentence);
        await phone.SeesAsync("海风实验小学");

        await phone.Page.SetInputFilesAsync("#files", new FilePayload { Name = "后门.png", MimeType = "image/png", Buffer = Pictures.Make(400, 300, SkiaSharp.SKEncodedImageFormat.Png) });
        await Assertions.Expect(phone.Page.Locator(".shot img")).ToBeVisibleAsync();
        await phone.Page.ClickAsync("#send");
        await phone.SeesAsync("1张");
        await phone.Page.ReloadAsync();
        await phone.SeesAsync("1张");
        await Assertions.Expect(phone.Page.Locator(".turn.mine img")).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await phone.Page.EvalOnSelectorAsync<bool>(".turn.mine img", "e => e.naturalWidth > 0"));
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "是，提交" }).ClickAsync();
        await phone.SeesAsync("台账编号");

        Assert.Equal(1, server.File.Count("hazard"));
        Assert.Equal(1, server.File.Count("hazard_photo"));
        Assert.Equal(1, await phone.CountAsync(OpenPage.Sentence + "\n\n"));
        phone.HadNoFault();
    }

    [Fact]
    public async Task Nothing_is_lost_offline_and_sent_once_when_the_network_is_back()
    {
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var phone = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await phone.SeesAsync("您好");
        await context.SetOfflineAsync(true);
        await phone.SayAsync(OpenPage.Sentence);
        await phone.SeesAsync("等待发送");

        await context.SetOfflineAsync(false);
        await phone.SeesAsync("海风实验小学");
        await phone.SayAsync("是");
        await phone.SeesAsync("台账编号");

        Assert.Equal(1, server.File.Count("hazard"));
        phone.HadNoFault();
    }

    [Fact]
    public async Task Two_tabs_hold_one_conversation_and_both_see_all_of_it()
    {
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var one = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await one.SeesAsync("您好");
        var other = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await other.SeesAsync("您好");

        await one.SayAsync(OpenPage.Sentence);
        await other.SeesAsync("海风实验小学");
        await other.SayAsync("是");
        await one.SeesAsync("台账编号");
        await other.SeesAsync("台账编号");

        Assert.Equal(1, server.File.Count("hazard"));
        Assert.Equal(1, await one.CountAsync("台账编号"));
        one.HadNoFault();
        other.HadNoFault();
    }

    [Fact]
    public async Task What_this_device_keeps_is_wiped_and_a_neutral_page_is_left()
    {
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var phone = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await phone.ReportAsync();
        Assert.Equal("hazardbot.ticket", await phone.Page.EvaluateAsync<string>("Object.keys(localStorage).join()"));

        await phone.Page.ClickAsync("#menu");
        await phone.Page.ClickAsync("#wipe");
        await phone.Page.ClickAsync("#wipeYes");

        await Assertions.Expect(phone.Page.Locator("body")).ToHaveTextAsync("这里没有内容。");
        Assert.Equal(0, await phone.Page.EvaluateAsync<int>("localStorage.length"));
        Assert.Equal(0, await phone.Page.EvaluateAsync<int>("document.cookie.length"));
        await phone.Page.GoBackAsync();
        Assert.DoesNotContain("后门", await phone.Page.InnerTextAsync("body"), StringComparison.Ordinal);
        phone.HadNoFault();
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard_alone()
    {
        await using var context = await browser.DesktopAsync();
        await using var server = await RunningServer.StartAsync();
        var desk = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await desk.SeesAsync("您好");
        await desk.Page.Keyboard.PressAsync("Tab");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Page.Locator("#words")).ToBeFocusedAsync();
        await desk.Page.Keyboard.TypeAsync(OpenPage.Sentence);
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.SeesAsync("海风实验小学");
        await Assertions.Expect(desk.Page.Locator("#replies button").First).ToBeVisibleAsync();

        for (var tabs = 0; tabs < 12 && await FocusedAsync(desk) != "是，提交"; tabs++)
        {
            await desk.Page.Keyboard.PressAsync("Shift+Tab");
        }

        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.SeesAsync("台账编号");
        desk.HadNoFault();
    }

    [Theory]
    [InlineData("实验小学<img src=x onerror=window.hurt=1>后门锁着<script>window.hurt=1</script>")]
    [InlineData("javascript:window.hurt=1 实验小学后门锁着 [点我](javascript:window.hurt=1)")]
    public async Task What_is_typed_is_shown_and_never_run(string text)
    {
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var phone = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await phone.SayAsync(text);
        await phone.SeesAsync("海风实验小学");
        await phone.Page.ReloadAsync();
        await phone.SeesAsync(text);

        Assert.Null(await phone.Page.EvaluateAsync<object?>("window.hurt"));
        Assert.Equal(0, await phone.Page.Locator("#log img, #log script, #log a").CountAsync());
        phone.HadNoFault();
    }

    private static Task<string> FocusedAsync(OpenPage page) => page.Page.EvaluateAsync<string>("document.activeElement.textContent");
}
