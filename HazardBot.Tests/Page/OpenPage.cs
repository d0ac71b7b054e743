using Microsoft.Playwright;
using Xunit;

namespace HazardBot.Tests.Page;

/// <summary>The chat page in a browser, as a person uses it.</summary>
internal sealed class OpenPage(IPage page)
{
    public const string Sentence = "实验小学后门天天锁着，消防通道堵死了";

    public IPage Page => page;

    /// <summary>What went wrong in the page's own scripts; nothing may.</summary>
    public List<string> Faults { get; } = [];

    public static async Task<OpenPage> OpenAsync(IBrowserContext context, Uri address)
    {
        var opened = new OpenPage(await context.NewPageAsync());
        opened.Page.PageError += (_, fault) => opened.Faults.Add(fault);
        opened.Page.Console += (_, line) =>
        {
            if (line.Type == "error" && line.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                opened.Faults.Add(line.Text);
            }
        };
        await opened.Page.GotoAsync(address.ToString());
        return opened;
    }

    public async Task SayAsync(string text)
    {
        await page.FillAsync("#words", text);
        await page.PressAsync("#words", "Enter");
    }

    /// <summary>Waits until this stands in the log.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(page.Locator("#log")).ToContainTextAsync(text, new() { Timeout = 30_000 });

    public async Task ReportAsync()
    {
        await SayAsync(Sentence);
        await SeesAsync("海风实验小学");
        await SayAsync("是");
        await SeesAsync("台账编号");
    }

    /// <summary>How often this stands in the log.</summary>
    public async Task<int> CountAsync(string text) => (await page.Locator("#log").InnerTextAsync()).Split(text).Length - 1;

    public void HadNoFault() => Assert.Empty(Faults);
}
