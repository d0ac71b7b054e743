using HazardBot.Tests.Hosting;
using HazardBot.Tests.Photos;
using Xunit;

namespace HazardBot.Tests.Page;

[Collection(Browser.Name)]
public sealed class WebKitTests
{
    [Fact]
    public async Task A_report_with_a_photo_and_a_reload_in_the_middle()
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder["photo.jpg"], Pictures.Make(400, 300), TestContext.Current.CancellationToken);
        await using var server = await RunningServer.StartAsync();
        await using var webkit = await WebKit.StartAsync();
        await webkit.GoAsync(server.Http.BaseAddress!);
        await webkit.SeesAsync("您好");

        await webkit.TypeAsync("#files", folder["photo.jpg"]);
        await webkit.WaitAsync("document.querySelector('.shot img') && document.querySelector('.shot img').naturalWidth > 0");
        await webkit.TypeAsync("#words", OpenPage.Sentence);
        await webkit.ClickAsync("#send");
        await webkit.SeesAsync("海风实验小学");
        await webkit.ReloadAsync();
        await webkit.SeesAsync("海风实验小学");
        await webkit.WaitAsync("document.querySelector('.turn.mine img') && document.querySelector('.turn.mine img').naturalWidth > 0");
        await webkit.WaitAsync("document.querySelector('#replies button')");
        await webkit.ClickAsync("#replies button");
        await webkit.SeesAsync("台账编号");

        Assert.Equal(1, server.File.Count("hazard"));
        Assert.Equal(1, server.File.Count("hazard_photo"));
    }
}
