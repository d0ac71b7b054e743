using HazardBot.Tests.Hosting;
using HazardBot.Tests.Photos;
using Microsoft.Playwright;
using Xunit;

namespace HazardBot.Tests.Page;

/// <summary>botframework-webchat 4.18.1 as it is published, on another site than ours.</summary>
[Collection(Browser.Name)]
public sealed class WebChatTests(Browser browser)
{
    [Fact]
    public async Task A_report_with_a_photo()
    {
        await using var context = await browser.DesktopAsync();
        await using var server = await RunningServer.StartAsync();
        await using var host = await WebChatHost.StartAsync(server.Http.BaseAddress!);
        var page = await OpenAsync(context, host);

        await page.Locator("input[type=file]").First.SetInputFilesAsync(
            new FilePayload { Name = "后门.jpg", MimeType = "image/jpeg", Buffer = Pictures.Make(400, 300) });

        // WebChat makes a small picture of it first, and sends what is typed meanwhile without it.
        await page.WaitForTimeoutAsync(4000);
        await SayAsync(page, OpenPage.Sentence);
        await SeesAsync(page, "海风实验小学");
        await page.GetByText("是，提交").First.ClickAsync();
        await SeesAsync(page, "台账编号");

        Assert.Equal(1, server.File.Count("hazard"));
        Assert.Equal(1, server.File.Count("hazard_photo"));
        Assert.Equal(0, await page.GetByText("无法发送").CountAsync());
    }

    [Theory]
    [InlineData("实验小学<img src=x onerror=window.hurt=1>后门锁着<script>window.hurt=1</script>")]
    [InlineData("实验小学后门锁着 [点我](javascript:window.hurt=1) ![图](x\" onerror=\"window.hurt=1)")]
    public async Task What_is_typed_and_what_files_are_called_never_runs(string text)
    {
        await using var context = await browser.DesktopAsync();
        await using var server = await RunningServer.StartAsync();
        await using var host = await WebChatHost.StartAsync(server.Http.BaseAddress!);
        var page = await OpenAsync(context, host);

        await page.Locator("input[type=file]").First.SetInputFilesAsync(
            new FilePayload { Name = "\"><img src=x onerror=window.hurt=1>.jpg", MimeType = "image/jpeg", Buffer = Pictures.Make(40, 30) });
        await SayAsync(page, text);
        await SeesAsync(page, "海风实验小学");
        await page.ReloadAsync();

        Assert.Null(await page.EvaluateAsync<object?>("window.hurt"));
        Assert.Equal(0, await page.Locator("[role=feed] a[href^='javascript:'], [role=feed] img[src='x']").CountAsync());
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, WebChatHost host)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());
        await SeesAsync(page, "您好");
        return page;
    }

    private static async Task SayAsync(IPage page, string text)
    {
        var box = page.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    private static Task SeesAsync(IPage page, string text) => Assertions.Expect(page.Locator("[role=feed]").First).ToContainTextAsync(text, new() { Timeout = 30_000 });
}
