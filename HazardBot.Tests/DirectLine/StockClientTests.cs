using System.Text.Json.Nodes;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Node;
using HazardBot.Tests.Photos;
using Xunit;

namespace HazardBot.Tests.DirectLine;

/// <summary>botframework-directlinejs as it is published holds a whole report with a photo.</summary>
public sealed class StockClientTests
{
    [Theory]
    [InlineData("socket")]
    [InlineData("polling")]
    public async Task A_report_with_a_photo(string mode)
    {
        NodeCheck.Package("botframework-directlinejs/package.json");
        await using var server = await RunningServer.StartAsync();
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder["photo.jpg"], Pictures.Make(400, 300), TestContext.Current.CancellationToken);

        var (exitCode, output, errors) = await NodeCheck.RunAsync("directline.mjs", new Uri(server.Http.BaseAddress!, "/v3/directline").ToString(), folder["photo.jpg"], mode);

        Assert.True(exitCode == 0, output + errors);
        var told = JsonNode.Parse(output)!;
        Assert.Equal((string?)told["number"], Assert.Single(server.File.Rows("SELECT number FROM hazard")));
        Assert.Equal(1, server.File.Count("hazard_photo"));
        Assert.Equal("image/jpeg", (string?)told["photo"]);
        Assert.Equal("后门.jpg", (string?)told["name"]);
        Assert.Equal(["Uninitialized", "Connecting", "Online"], told["statuses"]!.AsArray().Select(status => (string)status!));
    }
}
