using Microsoft.Playwright;
using Xunit;

namespace HazardBot.Tests.Page;

/// <summary>One headless Chromium for all tests of the page; without it they are skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    public const string Name = "browser";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // No first-run page, and nothing that asks the network of its own accord.
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is { } chromium)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = Flags });
        }
    }

    /// <summary>A phone with nothing remembered.</summary>
    public async Task<IBrowserContext> PhoneAsync(string locale = "zh-CN", ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(_browser is null, "there is no Chromium on this machine");
        return await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 390, Height = 844 },
            DeviceScaleFactor = 2,
            IsMobile = true,
            HasTouch = true,
            Locale = locale,
            ColorScheme = scheme,
            TimezoneId = "Asia/Shanghai",
        });
    }

    /// <summary>A desktop with nothing remembered.</summary>
    public async Task<IBrowserContext> DesktopAsync(string locale = "zh-CN", ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(_browser is null, "there is no Chromium on this machine");
        return await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 860 }, Locale = locale, ColorScheme = scheme, BypassCSP = true });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

[CollectionDefinition(Browser.Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>;
