using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Limits;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/c/AAAA")]
    [InlineData("/page/empty")]
    [InlineData("/page/page.js")]
    public async Task The_page_loads_and_runs_nothing_but_its_own_files(string path)
    {
        await using var server = await RunningServer.StartAsync();

        using var answer = await server.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = Directives(answer);
        Assert.Equal("'none'", policy["default-src"]);
        Assert.Equal("'self'", policy["script-src"]);
        Assert.Equal("'self'", policy["style-src"]);
        Assert.Equal("'none'", policy["frame-ancestors"]);
        Assert.Equal("'none'", policy["base-uri"]);
        Assert.Equal("'none'", policy["form-action"]);
        var host = server.Http.BaseAddress!.Authority;
        Assert.Equal($"'self' ws://{host} wss://{host}", policy["connect-src"]);
        Assert.DoesNotContain("unsafe", string.Join(' ', policy.Values), StringComparison.Ordinal);
        Common(answer);
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/v3/directline/session/getsessionid")]
    [InlineData("/v3/directline/attachments/none")]
    [InlineData("/nothing/here")]
    [InlineData("/v3/directline/conversations/x/activities")]
    public async Task What_is_no_page_loads_and_runs_nothing(string path)
    {
        await using var server = await RunningServer.StartAsync();

        using var answer = await server.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = Directives(answer);
        Assert.Equal("'none'", policy["default-src"]);
        Assert.Equal("'none'", policy["frame-ancestors"]);
        Assert.DoesNotContain("script-src", policy.Keys);
        Common(answer);
    }

    [Fact]
    public async Task The_page_has_no_script_or_style_in_its_text()
    {
        await using var server = await RunningServer.StartAsync();

        var page = await server.Http.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Matches("<script defer src=\"/page/page\\.js\\?v=[0-9a-f]+\">", page);
        Assert.DoesNotMatch("<style|style=|\\son[a-z]+=|javascript:", page);
        Assert.Equal(2, page.Split("<script").Length - 1);
        Assert.Contains("<script type=\"application/json\"", page, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Directives(HttpResponseMessage answer) =>
        Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("; ")
            .Select(directive => directive.Split(' ', 2)).ToDictionary(d => d[0], d => d.Length > 1 ? d[1] : "", StringComparer.Ordinal);

    private static void Common(HttpResponseMessage answer)
    {
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
