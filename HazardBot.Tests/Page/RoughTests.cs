using System.Globalization;
using System.Net;
using System.Net.Sockets;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Photos;
using Microsoft.Playwright;
using Xunit;

namespace HazardBot.Tests.Page;

/// <summary>What happens to phones: servers that die, files that are no photos, slow lines, others who look on.</summary>
[Collection(Browser.Name)]
public sealed class RoughTests(Browser browser)
{
    [Fact]
    public async Task The_server_is_killed_in_the_middle_and_nothing_is_lost_or_said_twice()
    {
        using var folder = new TempFolder();
        await using var context = await browser.PhoneAsync();
        var settings = new Dictionary<string, string>(Installed.Development(folder), StringComparer.Ordinal) { ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{FreePort()}" };
        Uri address;
        OpenPage phone;
        await using (var first = BotProcess.Start([], settings))
        {
            address = await first.AddressAsync();
            phone = await OpenPage.OpenAsync(context, address);
            await phone.SayAsync(OpenPage.Sentence);
            await phone.SeesAsync("海风实验小学");
            await first.KillAsync();
        }

        await phone.SayAsync("是");
        await phone.SeesAsync("等待发送");
        await using var second = BotProcess.Start([], settings);
        await second.AddressAsync();
        await phone.SeesAsync("台账编号");

        Assert.Equal(1, new LedgerFile(Path.Combine(folder.Data, "ledger.db")).Count("hazard"));
        Assert.Equal(1, await phone.CountAsync("台账编号"));
        Assert.DoesNotContain("等待发送", await phone.Page.InnerTextAsync("#log"), StringComparison.Ordinal);
        phone.HadNoFault();
    }

    [Theory]
    [InlineData("large.jpg", "不是能打开的照片")]
    [InlineData("words.jpg", "不是能打开的照片")]
    [InlineData("bomb.png", "太大了")]
    public async Task A_file_that_is_no_photo_is_told_at_once_and_the_talk_goes_on(string name, string told)
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder[name], Bytes(name), TestContext.Current.CancellationToken);
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var phone = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await phone.SeesAsync("您好");

        await phone.Page.SetInputFilesAsync("#files", folder[name]);
        await phone.SeesAsync(told);
        await phone.ReportAsync();

        Assert.Equal(0, server.File.Count("hazard_photo"));
        Assert.Equal(0, await phone.Page.Locator(".shot").CountAsync());
        phone.HadNoFault();
    }

    [Fact]
    public async Task On_a_slow_line_and_a_slow_phone_it_is_soon_usable_and_what_is_typed_is_sent()
    {
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var page = await context.NewPageAsync();
        var devtools = await context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Network.enable");
        await devtools.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["offline"] = false,
            ["latency"] = 150,
            ["downloadThroughput"] = 1.6e6 / 8,
            ["uploadThroughput"] = 750e3 / 8,
        });
        await devtools.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object>(StringComparer.Ordinal) { ["rate"] = 4 });
        // The page says that it connects when all is in place for writing.
        await page.AddInitScriptAsync(
            """
            new MutationObserver(() => {
              const state = document.getElementById('state');
              if (!window.usableAt && state && state.textContent) { window.usableAt = performance.now(); }
            }).observe(document, { childList: true, subtree: true, characterData: true });
            """);

        await page.GotoAsync(server.Http.BaseAddress!.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForFunctionAsync("window.usableAt > 0");
        await page.FillAsync("#words", OpenPage.Sentence);
        await page.PressAsync("#words", "Enter");
        await Assertions.Expect(page.Locator("#log")).ToContainTextAsync(OpenPage.Sentence);
        await Assertions.Expect(page.Locator("#log")).ToContainTextAsync("海风实验小学", new() { Timeout = 30_000 });

        var usable = await page.EvaluateAsync<double>("window.usableAt");
        TestContext.Current.SendDiagnosticMessage("usable after {0} ms at 150 ms round trip, 1.6 Mbit/s, CPU 4 times slower", Math.Round(usable).ToString(CultureInfo.InvariantCulture));
        // One second is the aim and the message above says what it was; what else runs on this machine must not decide a test.
        Assert.InRange(usable, 150, 20_000);
    }

    [Fact]
    public async Task What_is_confidential_is_shown_after_a_reload_only_when_it_is_asked_for()
    {
        const string Told = "我孩子在实验小学天天被同学打";
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var phone = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await phone.SayAsync(Told);
        await Assertions.Expect(phone.Page.Locator("#log .turn:not(.mine)")).Not.ToHaveCountAsync(1);
        await Assertions.Expect(phone.Page.Locator("#uncover")).ToHaveCountAsync(0);

        await phone.Page.ReloadAsync();
        await Assertions.Expect(phone.Page.Locator("#uncover")).ToBeVisibleAsync();
        await Assertions.Expect(phone.Page.Locator("#log")).ToContainTextAsync(Told);
        Assert.DoesNotContain(Told, await phone.Page.InnerTextAsync("body"), StringComparison.Ordinal);
        await phone.SayAsync("你好");
        await Assertions.Expect(phone.Page.Locator("#log > .turn.mine")).ToBeVisibleAsync();
        Assert.DoesNotContain(Told, await phone.Page.InnerTextAsync("body"), StringComparison.Ordinal);

        await phone.Page.ClickAsync("#uncover");
        Assert.Contains(Told, await phone.Page.InnerTextAsync("body"), StringComparison.Ordinal);
        phone.HadNoFault();
    }

    private static byte[] Bytes(string name) => name switch
    {
        "large.jpg" => [.. Enumerable.Repeat((byte)0xA5, 50 * 1024 * 1024)],
        "bomb.png" => Pictures.BlackPng(20_000, 20_000),
        _ => "just words"u8.ToArray(),
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
