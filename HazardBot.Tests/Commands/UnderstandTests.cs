using System.Text.Json;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Commands;

[Collection(ProcessCollection.Name)]
public sealed class UnderstandTests : IDisposable
{
    private const string Now = "\"now\":\"2026-11-23T10:00:00+08:00\"";

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_short_number_is_one_of_the_installations_own()
    {
        var line = $$"""{"id":"a","text":"123号怎么样了","as":"staff",{{Now}}}""";

        var (_, output, _) = await BotProcess.RunAsync(["understand", "--Ledger:NumberPrefix", "WX"], Installed.Development(_folder), line + "\n");

        Assert.Contains("WX-2026-000123", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_line_is_answered_in_its_order_and_a_bad_one_is_told()
    {
        string[] lines =
        [
            $$"""{"id":"a","text":"海风实验小学后门天天锁着，消防通道堵死了","as":"public",{{Now}}}""",
            """{"id":"b","text":"平度"}""",
            "no json",
            $$"""{"id":"c","text":"平度还有几个超期的","as":"staff",{{Now}},"session":"s"}""",
            $$"""{"id":"d","text":"那西海岸呢","as":"staff",{{Now}},"session":"s"}""",
            $$"""{"id":"e","text":"123号已整改","as":"staff",{{Now}}}""",
            $$"""{"id":"f","text":"怎么申请延期","as":"staff",{{Now}}}""",
        ];

        var (exitCode, output, errors) = await BotProcess.RunAsync(["understand"], Installed.Development(_folder), string.Join('\n', lines) + "\n");

        Assert.Equal(1, exitCode);
        Assert.Empty(errors);
        var answers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["a", "b", null, "c", "d", "e", "f"], answers.Select(a => a.GetProperty("id").GetString()));
        Assert.Equal("report_hazard", answers[0].GetProperty("act").GetString());
        Assert.Equal("fire", answers[0].GetProperty("category").GetString());
        Assert.Equal(JsonValueKind.Null, answers[0].GetProperty("query").ValueKind);
        Assert.All(answers[1..3], a => Assert.NotEmpty(a.GetProperty("error").GetString()!));
        Assert.Equal("黄岛区", answers[4].GetProperty("query").GetProperty("district").GetString());
        Assert.Equal("overdue", answers[4].GetProperty("query").GetProperty("status").GetString());
        Assert.Equal("count", answers[4].GetProperty("query").GetProperty("intent").GetString());
        Assert.Equal("handle", answers[5].GetProperty("act").GetString());
        Assert.Equal("help", answers[6].GetProperty("act").GetString());
        Assert.False(Directory.Exists(_folder.Data));
    }

    [Fact]
    public async Task A_register_that_is_not_there_is_told_before_anything_is_read()
    {
        var (exitCode, output, errors) = await new Cli(_folder).RunAsync("understand", "--register", _folder["none.csv"]);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains("none.csv", errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
