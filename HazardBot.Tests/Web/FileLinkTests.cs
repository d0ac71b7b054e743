using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HazardBot.Channels.DirectLine;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Tests.Connector;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Photos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace HazardBot.Tests.Web;

/// <summary>Files that a platform shows as links: one viewer's, for ten minutes, and nothing by a mere look.</summary>
public sealed partial class FileLinkTests
{
    private const string Origin = "https://bot.example.cn";
    private const string Officer = "T112";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photo_on_Teams_is_a_line_that_opens_a_page_and_the_first_browser_that_presses_keeps_it()
    {
        await using var fixture = await TeamsFixture.StartAsync($"--Page:Address={Origin}");
        var officer = await BoundAsync(fixture);
        await ReportWithPhotoAsync(fixture.Server);
        await officer.HearsAsync("有一件事等您");
        await officer.SayAsync("1");

        var link = Links(fixture).Last(address => address.AbsolutePath.StartsWith("/photos/", StringComparison.Ordinal));
        using var first = Browser(fixture);
        using var second = Browser(fixture);
        Assert.Contains("<form method=\"post\">", await first.GetStringAsync(link.PathAndQuery, Cancel), StringComparison.Ordinal);
        using var photo = await first.PostAsync(link.PathAndQuery, null, Cancel);
        using var refused = await second.PostAsync(link.PathAndQuery, null, Cancel);
        using var again = await first.PostAsync(link.PathAndQuery, null, Cancel);

        Assert.Equal("image/jpeg", photo.Content.Headers.ContentType!.MediaType);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK), (photo.StatusCode, refused.StatusCode, again.StatusCode));
        Assert.DoesNotContain(fixture.Teams.Taken, activity => activity.ToJsonString().Contains("hazardbot-", StringComparison.Ordinal));
        Assert.Empty(fixture.Teams.Complaints);
    }

    [Fact]
    public async Task A_sheet_asked_for_on_Teams_is_a_link_that_works()
    {
        await using var fixture = await TeamsFixture.StartAsync($"--Page:Address={Origin}");
        var officer = await BoundAsync(fixture);
        await ReportWithPhotoAsync(fixture.Server);
        await officer.SayAsync("导出台账");

        var link = Assert.Single(Links(fixture), address => address.AbsolutePath.StartsWith("/exports/", StringComparison.Ordinal));
        using var browser = Browser(fixture);
        using var sheet = await browser.PostAsync(link.PathAndQuery, null, Cancel);

        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
        Assert.Empty(fixture.Teams.Complaints);
    }

    [Fact]
    public async Task Where_nobody_knows_the_address_of_the_page_it_says_where_to_look()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var officer = await BoundAsync(fixture);

        await ReportWithPhotoAsync(fixture.Server);
        Assert.Contains("在这里打不开，请到聊天网页上看", await officer.SayAsync("导出台账"), StringComparison.Ordinal);
        Assert.Empty(Links(fixture));
    }

    [Fact]
    public async Task A_photo_link_in_a_web_chat_is_the_first_viewers()
    {
        await using var server = await RunningServer.StartAsync();
        var photo = await ReportWithPhotoAsync(server);
        var link = $"/v3/directline/attachments/{server.Services.GetRequiredService<DirectLineTokens>().CreateForPhoto("c", photo)}";

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound], [await LookAsync(server, link, "one"), await LookAsync(server, link, "one"), await LookAsync(server, link, "another")]);
    }

    [Fact]
    public async Task Ten_minutes_later_links_to_photos_and_sheets_are_over()
    {
        await using var server = await RunningServer.StartAsync();
        var photo = await ReportWithPhotoAsync(server);
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var tokens = new DirectLineTokens(server.Ledger.Hash, clock);
        var (seen, fetched) = (tokens.CreateForPhoto("c", photo), tokens.CreateForExport("c", "order", clock.GetUtcNow()));

        clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        Assert.Equal(((Guid?)photo, "order"), (await tokens.ReadForPhotoAsync(seen), await tokens.ReadForExportAsync(fetched)));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((null, null), ((await tokens.ReadForPhotoAsync(seen))?.ToString(), await tokens.ReadForExportAsync(fetched)));
        Assert.True(tokens.IsExportOver(clock.GetUtcNow() - TimeSpan.FromMinutes(10)));

        // The doors ask the same: links of a clock that is late by ten minutes.
        var late = new DirectLineTokens(server.Ledger.Hash, new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(-10.5)));
        var over = late.CreateForPhoto("c", photo);
        string[] doors = [$"/v3/directline/attachments/{over}", $"/photos/{over}", $"/exports/{late.CreateForExport("c", "order", TimeProvider.System.GetUtcNow().AddMinutes(-10.5))}"];
        foreach (var door in doors)
        {
            Assert.Equal(HttpStatusCode.NotFound, await LookAsync(server, door, "one"));
        }
    }

    private static async Task<HttpStatusCode> LookAsync(RunningServer server, string path, string browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.UserAgent.ParseAdd(browser);
        using var response = await server.Http.SendAsync(request, Cancel);
        return response.StatusCode;
    }

    private static async Task<TeamsPerson> BoundAsync(TeamsFixture fixture)
    {
        var code = BindingCode.Create();
        await fixture.Server.Ledger.Bindings.IssueAsync(new IssueCode(Officer, code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), Cancel);
        var officer = fixture.Person("officer");
        await officer.SayAsync("绑定 " + BindingCode.Format(code));
        return officer;
    }

    /// <returns>Id of the photo.</returns>
    private static async Task<Guid> ReportWithPhotoAsync(RunningServer server)
    {
        var chat = server.Chat("parent");
        var message = chat.Message("海风实验小学后门天天锁着");
        var url = "data:image/jpeg;base64," + Convert.ToBase64String(Pictures.Make(40, 30));
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/jpeg", ["contentUrl"] = url });
        await chat.TakenAsync(message);
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", await chat.SayAsync("是"));
        return new Guid((byte[])Assert.Single(server.File.Rows("SELECT blob FROM hazard_photo"))!, bigEndian: true);
    }

    /// <summary>Every address that cards open and that stands in a text, in the order in which they came.</summary>
    private static IEnumerable<Uri> Links(TeamsFixture fixture) => fixture.Teams.Taken
        .SelectMany(activity => Address().Matches(activity.ToJsonString()).Select(match => new Uri(match.Value)));

    private static HttpClient Browser(TeamsFixture fixture) =>
        new(new SocketsHttpHandler { UseProxy = false, CookieContainer = new CookieContainer() }) { BaseAddress = fixture.Server.Http.BaseAddress };

    [GeneratedRegex("https://bot\\.example\\.cn/[A-Za-z0-9_./-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
