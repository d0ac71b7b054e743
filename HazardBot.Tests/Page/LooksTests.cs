using System.Text.Json;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Node;
using Microsoft.Playwright;
using Xunit;

namespace HazardBot.Tests.Page;

[Collection(Browser.Name)]
public sealed class LooksTests(Browser browser)
{
    [Theory]
    [InlineData("zh-CN", ColorScheme.Light)]
    [InlineData("zh-CN", ColorScheme.Dark)]
    [InlineData("en-US", ColorScheme.Light)]
    [InlineData("en-US", ColorScheme.Dark)]
    public async Task Axe_finds_nothing(string locale, ColorScheme scheme)
    {
        var axe = NodeCheck.Package("axe-core/axe.min.js");
        await using var context = await browser.DesktopAsync(locale, scheme);
        await using var server = await RunningServer.StartAsync();
        var desk = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await desk.SayAsync(OpenPage.Sentence);
        await Assertions.Expect(desk.Page.Locator("#replies button").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await desk.Page.AddScriptTagAsync(new() { Path = axe });

        Assert.Empty(await ViolationsAsync(desk.Page));
        await desk.Page.ClickAsync("#menu");
        Assert.Empty(await ViolationsAsync(desk.Page));
        await desk.Page.ClickAsync("#wipe");
        Assert.Empty(await ViolationsAsync(desk.Page));
    }

    [Fact]
    public async Task Axe_finds_a_planted_fault()
    {
        var axe = NodeCheck.Package("axe-core/axe.min.js");
        await using var context = await browser.DesktopAsync();
        await using var server = await RunningServer.StartAsync();
        var desk = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await desk.Page.EvaluateAsync("document.getElementById('send').removeAttribute('aria-label')");
        await desk.Page.AddScriptTagAsync(new() { Path = axe });

        Assert.Contains("button-name", await ViolationsAsync(desk.Page));
    }

    [Fact]
    public async Task All_that_goes_over_the_line_is_at_most_sixty_kilobytes_and_from_here()
    {
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var page = await context.NewPageAsync();
        var asked = new List<Uri>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url));
        await page.GotoAsync(server.Http.BaseAddress!.ToString());
        await Assertions.Expect(page.Locator("#log")).ToContainTextAsync("您好");

        var bytes = await page.EvaluateAsync<int>(
            "performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).reduce((sum, e) => sum + e.transferSize, 0)");
        Assert.All(asked.Where(u => u.Scheme != "blob"), url => Assert.Equal(server.Http.BaseAddress!.Authority, url.Authority));
        Assert.InRange(bytes, 5_000, 60 * 1024);
    }

    [Fact]
    public async Task The_language_follows_the_browser_and_a_switch()
    {
        await using var context = await browser.PhoneAsync("en-GB");
        await using var server = await RunningServer.StartAsync();
        var phone = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await phone.SeesAsync("Hello");
        await Assertions.Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Report a school hazard");

        await phone.Page.ClickAsync("#menu");
        await phone.Page.ClickAsync("#language");

        await Assertions.Expect(phone.Page.Locator("h1")).ToHaveTextAsync("校园安全随手报");
        Assert.Equal("zh-CN", await phone.Page.EvaluateAsync<string>("document.documentElement.lang"));
        phone.HadNoFault();
    }

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var found = await page.EvaluateAsync<JsonElement>("axe.run(document).then(r => ({ ids: r.violations.map(v => v.id) }))");
        return [.. found.GetProperty("ids").EnumerateArray().Select(id => id.GetString()!)];
    }
}
