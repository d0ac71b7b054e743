using System.Net;
using System.Text.Json.Nodes;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Tests.DirectLine;
using HazardBot.Tests.Hosting;
using MiniExcelLibs;
using Xunit;

namespace HazardBot.Tests.Web;

/// <summary>A sheet asked for in chat: in the asker's part, for ten minutes, for one viewer, while the asker is still bound.</summary>
public sealed class ExportDoorTests : IAsyncLifetime
{
    private const string Officer = "T112";

    private RunningServer _server = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_link_gives_the_askers_own_part_to_the_first_browser_and_to_no_other()
    {
        await ReportAsync("海风实验小学后门天天锁着");
        await ReportAsync("柳河镇中心小学三楼栏杆松了");
        var link = await AskAsync();
        using var first = Browser();
        using var second = Browser();

        Assert.Contains("<form method=\"post\">", await first.GetStringAsync(link, Cancel), StringComparison.Ordinal);
        Assert.Contains("<form", await second.GetStringAsync(link, Cancel), StringComparison.Ordinal);
        using var sheet = await first.PostAsync(link, null, Cancel);
        using var refused = await second.PostAsync(link, null, Cancel);
        using var again = await first.PostAsync(link, null, Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK), (sheet.StatusCode, refused.StatusCode, again.StatusCode));
        Assert.Contains("no-store", sheet.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        await using var content = await sheet.Content.ReadAsStreamAsync(Cancel);
        var cells = string.Join('\n', content.Query().SelectMany(row => (IDictionary<string, object?>)row).Select(cell => cell.Value?.ToString()));
        Assert.Contains("海风实验小学后门天天锁着", cells, StringComparison.Ordinal);
        Assert.DoesNotContain("柳河镇", cells, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_server.Data, "export-*"));
    }

    [Fact]
    public async Task Whoever_is_bound_no_more_gets_nothing_and_a_changed_link_is_none()
    {
        await ReportAsync("海风实验小学后门天天锁着");
        var link = await AskAsync();
        using var browser = Browser();
        using var changed = await browser.GetAsync(new Uri(link + "x"), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);

        await _server.Ledger.Bindings.EndAllAsync(new EndBindingsOf(Officer, BindingEnd.Left), TimeProvider.System.GetUtcNow(), Cancel);

        using var page = await browser.GetAsync(link, Cancel);
        using var sheet = await browser.PostAsync(link, null, Cancel);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, sheet.StatusCode));
    }

    [Fact]
    public async Task An_answer_that_leaves_in_the_response_holds_a_link_that_works()
    {
        await ReportAsync("海风实验小学后门天天锁着");
        var code = BindingCode.Create();
        await _server.Ledger.Bindings.IssueAsync(new IssueCode(Officer, code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), Cancel);
        var chat = _server.Chat("officer");
        await chat.SayAsync("绑定 " + BindingCode.Format(code));

        var answer = JsonNode.Parse(await chat.TakenAsync(chat.Message("导出台账")))!;

        var file = Assert.Single(answer["activities"]!.AsArray().SelectMany(activity => activity!["attachments"]?.AsArray() ?? []))!;
        using var browser = Browser();
        Assert.Contains("<form", await browser.GetStringAsync(new Uri((string)file["contentUrl"]!), Cancel), StringComparison.Ordinal);
    }

    /// <summary>The link that an officer gets in a web chat.</summary>
    private async Task<Uri> AskAsync()
    {
        var code = BindingCode.Create();
        await _server.Ledger.Bindings.IssueAsync(new IssueCode(Officer, code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), Cancel);
        var client = new DirectLineClient(_server);
        await client.StartAsync();
        await client.SayAsync("绑定 " + BindingCode.Format(code));
        await client.SayAsync("导出台账");
        var (said, _) = await client.ReadAsync();
        var file = said.SelectMany(activity => activity["attachments"]?.AsArray() ?? []).Single()!.AsObject();
        Assert.EndsWith(".xlsx", (string)file["name"]!, StringComparison.Ordinal);
        return new Uri((string)file["contentUrl"]!);
    }

    private async Task ReportAsync(string words)
    {
        var chat = _server.Chat(words);
        await chat.SayAsync(words);
        await chat.SayAsync("是");
    }

    private static HttpClient Browser() => new(new SocketsHttpHandler { UseProxy = false, CookieContainer = new CookieContainer() });
}
