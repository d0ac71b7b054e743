using System.Net.Mime;
using HazardBot.Tests.Node;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace HazardBot.Tests.Page;

/// <summary>Somebody else's site with Microsoft's WebChat on it, as it is published.</summary>
internal sealed class WebChatHost : IAsyncDisposable
{
    private const string Bundle = "botframework-webchat/dist/webchat-4.18.1.js";

    private readonly WebApplication _site;

    private WebChatHost(WebApplication site) => _site = site;

    public Uri Address => new(_site.Urls.First());

    public static async Task<WebChatHost> StartAsync(Uri bot)
    {
        var bundle = NodeCheck.Package(Bundle);
        var page = $$"""
            <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>WebChat</title><body style="height:100vh;margin:0"><div id="chat" style="height:100%"></div>
            <script src="/webchat.js"></script>
            <script>
              window.directLine = WebChat.createDirectLine({ domain: '{{new Uri(bot, "/v3/directline")}}', conversationStartProperties: { locale: 'zh-CN' } });
              WebChat.renderWebChat({ directLine: window.directLine, locale: 'zh-CN', userID: 'guest', username: '<img src=x onerror=window.hurt=1>' }, document.getElementById('chat'));
            </script>
            """;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/", () => Results.Text(page, MediaTypeNames.Text.Html));
        site.MapGet("/webchat.js", () => Results.File(bundle, "text/javascript"));
        await site.StartAsync(TestContext.Current.CancellationToken);
        return new(site);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
