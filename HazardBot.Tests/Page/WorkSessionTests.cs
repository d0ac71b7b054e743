using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Tests.DirectLine;
using HazardBot.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Xunit;

namespace HazardBot.Tests.Page;

/// <summary>Staff on the web: bound by a code, and over after twelve hours without use.</summary>
[Collection(Browser.Name)]
public sealed class WorkSessionTests(Browser browser)
{
    [Fact]
    public async Task After_twelve_idle_hours_the_page_says_so_and_shows_nothing_of_before()
    {
        await using var context = await browser.DesktopAsync();
        await using var server = await RunningServer.StartAsync();
        var desk = await OpenPage.OpenAsync(context, server.Http.BaseAddress!);
        await desk.SayAsync("绑定 " + await CodeAsync(server));
        await desk.SeesAsync("简修门");
        await desk.Page.ReloadAsync();
        await desk.SeesAsync("简修门");

        await IdleAsync(server, TimeSpan.FromHours(12));
        await desk.Page.ReloadAsync();

        await desk.SeesAsync("工作登录已经结束");
        await desk.SeesAsync("您好");
        Assert.Equal(0, await desk.CountAsync("简修门"));
        await desk.Page.ReloadAsync();
        await desk.SeesAsync("您好");
        Assert.Equal(0, await desk.CountAsync("工作登录已经结束"));
        desk.HadNoFault();
    }

    [Fact]
    public async Task A_minute_sooner_it_goes_on()
    {
        await using var server = await RunningServer.StartAsync();
        var phone = new PagePhone(server);
        await phone.OpenAsync(null);
        await phone.SayAsync("绑定 " + await CodeAsync(server));
        var before = phone.Conversation;

        await IdleAsync(server, TimeSpan.FromHours(12) - TimeSpan.FromMinutes(1));
        await phone.OpenAsync(null);

        Assert.False(phone.Over);
        Assert.Equal(before, phone.Conversation);
    }

    private static async Task<string> CodeAsync(RunningServer server)
    {
        var code = BindingCode.Create();
        await server.Ledger.Bindings.IssueAsync(new IssueCode("T112", code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), TestContext.Current.CancellationToken);
        return code;
    }

    private static async Task IdleAsync(RunningServer server, TimeSpan idle)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(server.Data, "ledger.db")};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE binding SET used_at = used_at - @idle";
        command.Parameters.AddWithValue("@idle", (long)idle.TotalMilliseconds);
        Assert.Equal(1, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }
}
