using System.Text.Json.Nodes;
using HazardBot.Tests.DirectLine;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Photos;
using Microsoft.Playwright;
using Xunit;

namespace HazardBot.Tests.Page;

/// <summary>Script that somebody else puts into what the page shows, or into the address that opens it.</summary>
[Collection(Browser.Name)]
public sealed class PlantedScriptTests(Browser browser)
{
    private const string Hurt = "<img src=x onerror=window.hurt=1>";

    [Fact]
    public async Task Nothing_of_an_activity_runs()
    {
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var (phone, opened) = await OpenAsync(context, server);
        await PostAsync(server, opened, new()
        {
            ["type"] = "message",
            ["text"] = $"实验小学后门锁着{Hurt}<a href=\"javascript:window.hurt=1\">x</a>",
            ["textFormat"] = "xhtml",
            ["from"] = new JsonObject { ["id"] = Hurt, ["name"] = Hurt, ["role"] = "bot" },
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/svg+xml", ["name"] = Hurt, ["contentUrl"] = "javascript:window.hurt=1" }),
            ["suggestedActions"] = new JsonObject
            {
                ["actions"] = new JsonArray(new JsonObject { ["type"] = "openUrl", ["title"] = Hurt, ["value"] = "javascript:window.hurt=1" }),
            },
            ["channelData"] = new JsonObject
            {
                ["clientActivityID"] = "\" onload=\"window.hurt=1",
                ["card"] = new JsonObject { ["kind"] = "\" onmouseover=\"window.hurt=1", ["title"] = Hurt, ["lines"] = new JsonArray(), ["step"] = 2 },
            },
        });
        await phone.SeesAsync("海风实验小学");
        await phone.SeesAsync(Hurt);
        await phone.Page.ReloadAsync();
        await phone.SeesAsync(Hurt);

        await NothingRanAsync(phone);
        Assert.Equal(0, await phone.Page.Locator("#log a, #log img, #log script, #log .card [onmouseover]").CountAsync());
    }

    [Fact]
    public async Task Nothing_of_a_files_name_runs()
    {
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var (phone, opened) = await OpenAsync(context, server);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message","text":"实验小学后门锁着","from":{"id":"x"}}"""), "activity", "blob" },
            { new ByteArrayContent(Pictures.Make(40, 30)), "file", "'><img src=x onerror=window.hurt=1>.jpg" },
            { new StringContent("<svg xmlns='http://www.w3.org/2000/svg' onload='window.hurt=1'/>"), "file", "x.svg" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{opened["conversationId"]}/upload?userId=x") { Content = form };
        request.Headers.Authorization = new("Bearer", (string)opened["token"]!);
        using var answer = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        await phone.SeesAsync("海风实验小学");
        await phone.Page.ReloadAsync();
        await phone.SeesAsync("海风实验小学");

        Assert.Equal(1, await phone.Page.Locator("#log img").CountAsync());
        await NothingRanAsync(phone);
    }

    [Theory]
    [InlineData("/?x=<script>window.hurt=1</script>")]
    [InlineData("/#<img src=x onerror=window.hurt=1>")]
    [InlineData("/c/%3Cimg%20src=x%20onerror=window.hurt=1%3E")]
    [InlineData("/page/%3Cscript%3Ewindow.hurt=1%3C%2Fscript%3E")]
    [InlineData("/v3/directline/attachments/%3Cscript%3Ewindow.hurt=1%3C%2Fscript%3E")]
    public async Task Nothing_of_an_address_runs(string address)
    {
        await using var context = await browser.PhoneAsync();
        await using var server = await RunningServer.StartAsync();
        var page = await context.NewPageAsync();
        await page.SetExtraHTTPHeadersAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["Accept-Language"] = "<script>window.hurt=1</script>" });

        var answer = await page.GotoAsync(new Uri(server.Http.BaseAddress!, address).ToString());
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.DoesNotContain("window.hurt", await answer!.TextAsync(), StringComparison.Ordinal);
        Assert.Null(await page.EvaluateAsync<object?>("window.hurt"));
    }

    private static async Task NothingRanAsync(OpenPage phone)
    {
        Assert.Null(await phone.Page.EvaluateAsync<object?>("window.hurt"));
        phone.HadNoFault();
    }

    private static async Task<(OpenPage Phone, JsonObject Opened)> OpenAsync(IBrowserContext context, RunningServer server)
    {
        var opened = new TaskCompletionSource<JsonObject>();
        context.Response += async (_, answer) =>
        {
            if (answer.Url.EndsWith("/page/start", StringComparison.Ordinal) && !opened.Task.IsCompleted)
            {
                opened.TrySetResult((JsonObject)JsonNode.Parse(await answer.TextAsync())!);
            }
        };
        var phone = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await phone.SeesAsync("您好");
        return (phone, await opened.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    private static async Task PostAsync(RunningServer server, JsonObject opened, JsonObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{opened["conversationId"]}/activities") { Content = DirectLineClient.Json(activity.ToJsonString()) };
        request.Headers.Authorization = new("Bearer", (string)opened["token"]!);
        using var answer = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
    }
}
