using HazardBot.Tests.Hosting;
using Microsoft.Playwright;
using SkiaSharp;
using Xunit;

namespace HazardBot.Tests.Page;

/// <summary>
/// Pictures of the running page, on a phone and a desktop, in both languages, light and dark. With HAZARDBOT_SCREENSHOTS=FOLDER they are
/// written there: those in the READMEs are made so.
/// </summary>
[Collection(Browser.Name)]
public sealed class ScreenshotTests(Browser browser)
{
    [Theory]
    [InlineData("phone", "zh-CN", ColorScheme.Light)]
    [InlineData("phone", "zh-CN", ColorScheme.Dark)]
    [InlineData("phone", "en-US", ColorScheme.Light)]
    [InlineData("phone", "en-US", ColorScheme.Dark)]
    [InlineData("desktop", "zh-CN", ColorScheme.Light)]
    [InlineData("desktop", "zh-CN", ColorScheme.Dark)]
    [InlineData("desktop", "en-US", ColorScheme.Light)]
    [InlineData("desktop", "en-US", ColorScheme.Dark)]
    public async Task A_report_with_a_photo_as_it_looks(string device, string locale, ColorScheme scheme)
    {
        var isEnglish = locale.StartsWith("en", StringComparison.Ordinal);
        await using var context = await (device == "phone" ? browser.PhoneAsync(locale, scheme) : browser.DesktopAsync(locale, scheme));
        await using var server = await RunningServer.StartAsync();
        var page = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await page.SeesAsync(isEnglish ? "Hello" : "您好");
        await page.SayAsync(isEnglish ? "The fire exit of 海风实验小学 is blocked" : OpenPage.Sentence);
        await page.SeesAsync("海风实验小学");
        await Assertions.Expect(page.Page.Locator("#replies button").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        var summary = await TakeAsync(page, device, locale, scheme, "summary");
        await page.Page.Locator("#replies button").First.ClickAsync();
        await Assertions.Expect(page.Page.Locator(".card.receipt")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        var receipt = await TakeAsync(page, device, locale, scheme, "receipt");
        await page.Page.ClickAsync(".card.receipt .acts button:last-child");
        await Assertions.Expect(page.Page.Locator("#keptPicture")).ToHaveJSPropertyAsync("complete", true);
        var kept = await TakeAsync(page, device, locale, scheme, "kept");

        await page.Page.Keyboard.PressAsync("Escape");
        await page.SayAsync(isEnglish ? "How is my report doing?" : "我报的事怎么样了");
        await Assertions.Expect(page.Page.Locator(".card .steps li.done")).ToHaveCountAsync(2, new() { Timeout = 30_000 });
        var stands = await TakeAsync(page, device, locale, scheme, "stands");

        Assert.All([summary, receipt, kept, stands], shot => Assert.True(Colours(shot) > 100, "the picture is empty"));
        Assert.Equal(scheme == ColorScheme.Dark, IsDark(receipt));
        page.HadNoFault();
    }

    private static async Task<byte[]> TakeAsync(OpenPage page, string device, string locale, ColorScheme scheme, string what)
    {
        var shot = await page.Page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        if (Environment.GetEnvironmentVariable("HAZARDBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            var name = $"{what}-{device}-{locale[..2]}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png";
            await File.WriteAllBytesAsync(Path.Combine(folder, name), shot, TestContext.Current.CancellationToken);
        }

        return shot;
    }

    private static int Colours(byte[] shot)
    {
        using var picture = SKBitmap.Decode(shot);
        return picture.Pixels.Distinct().Count();
    }

    private static bool IsDark(byte[] shot)
    {
        using var picture = SKBitmap.Decode(shot);
        picture.GetPixel(4, picture.Height / 2).ToHsl(out _, out _, out var light);
        return light < 50;
    }
}
