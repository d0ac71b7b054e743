using HazardBot.Ledger.Organizations.Import;
using HazardBot.Posters;
using HazardBot.Tests.DirectLine;
using HazardBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HazardBot.Tests.Posters;

public sealed class ScannedPageTests : IAsyncLifetime
{
    private const string Places = "code,unit,name,english\nE,SN-01,东门,East gate\n";

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync();
        await ImportAsync(Places);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Who_scans_says_only_what_is_wrong()
    {
        var phone = new PagePhone(_server);

        await phone.OpenAsync(Codes.OfThePlace("E"));
        Assert.Contains("海风实验小学（东门）", await phone.LastAsync(), StringComparison.Ordinal);
        await phone.SayAsync("消防栓没有水");
        Assert.Contains("对的话回“是”", await phone.LastAsync(), StringComparison.Ordinal);
        await phone.SayAsync("是");

        Assert.Equal("SN-01", Assert.Single(_server.File.Rows("SELECT unit FROM hazard")));
        Assert.Equal("东门", Assert.Single(_server.File.Rows("SELECT place FROM hazard")));
    }

    [Fact]
    public async Task The_page_loaded_again_does_not_greet_again_and_the_next_place_is_another()
    {
        var phone = new PagePhone(_server);
        await phone.OpenAsync(Codes.OfThePlace("E"));
        await phone.OpenAsync(Codes.OfThePlace("E"));
        Assert.Single(await phone.SaidAsync());

        await phone.OpenAsync(Codes.OfSchool("SN-02"));

        Assert.Equal(2, (await phone.SaidAsync()).Count);
        Assert.Contains("海风第二实验小学", await phone.LastAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_code_opens_the_page_and_tells_nothing()
    {
        var (plain, forged) = (new PagePhone(_server), new PagePhone(_server));
        await plain.OpenAsync(null);

        var spoilt = Codes.OfThePlace("E");
        await forged.OpenAsync(spoilt[..^2] + (spoilt[^2] == 'A' ? "BA" : "AA"));

        Assert.Equal(await plain.LastAsync(), await forged.LastAsync());
    }

    [Fact]
    public async Task The_code_of_a_place_that_is_gone_still_opens_its_school()
    {
        var code = Codes.OfThePlace("E");
        await ImportAsync("code,unit,name,english\nW,SN-01,西门,\n");
        var phone = new PagePhone(_server);

        await phone.OpenAsync(code);

        var said = await phone.LastAsync();
        Assert.Contains("海风实验小学", said, StringComparison.Ordinal);
        Assert.DoesNotContain("东门", said, StringComparison.Ordinal);
    }

    private ScannedCodes Codes => _server.Services.GetRequiredService<ScannedCodes>();

    private async Task ImportAsync(string places)
    {
        var result = await new RegisterImporter(_server.Ledger.Organizations, TimeProvider.System)
            .ImportPlacesAsync(System.Text.Encoding.UTF8.GetBytes(places), TestContext.Current.CancellationToken);
        Assert.NotNull(result.Plan);
        await _server.Services.GetRequiredService<HazardBot.Turns.RegisterWatch>().RefreshAsync(TestContext.Current.CancellationToken);
    }
}
