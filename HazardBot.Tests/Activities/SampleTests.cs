using System.Text.Json;
using System.Text.Json.Nodes;
using HazardBot.Dialogs.Activities;
using Xunit;

namespace HazardBot.Tests.Activities;

public sealed class SampleTests
{
    public static TheoryData<string> Names => new(Samples().Select(s => s["name"]!.GetValue<string>()));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_comes_back_as_it_went_in(string name)
    {
        var json = ActivityOf(name);

        var back = ActivityWire.Write(ActivityWire.Read(JsonSerializer.SerializeToUtf8Bytes(json)));

        Assert.True(JsonNode.DeepEquals(json, JsonNode.Parse(back)), System.Text.Encoding.UTF8.GetString(back));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_passes_the_rules(string name) => Assert.Null(ActivityRules.Check(Read(name)));

    [Fact]
    public void Every_sample_field_has_a_property()
    {
        foreach (var name in Names)
        {
            Assert.Null(Read(name).Extra);
        }
    }

    [Fact]
    public void A_messageBack_press_carries_text_and_value()
    {
        var press = Read("messageBack-click");

        Assert.Equal("其他楼层", press.Text);
        Assert.Equal(JsonValueKind.Null, press.Value?.GetProperty("floor").ValueKind);
        Assert.Equal("其他", press.ChannelData?.GetProperty("messageBack").GetProperty("displayText").GetString());
    }

    [Fact]
    public void A_postBack_of_an_object_carries_no_text()
    {
        var press = Read("postBack-object");

        Assert.Null(press.Text);
        Assert.Equal("REPORT", press.Value?.GetProperty("cmd").GetString());
    }

    [Fact]
    public void A_submitted_card_carries_no_text()
    {
        var submit = Read("adaptive-submit");

        Assert.Null(submit.Text);
        Assert.Equal("三楼", submit.Value?.GetProperty("place").GetString());
    }

    [Fact]
    public void The_mention_stays_raw_in_its_entity()
    {
        var entity = Assert.Single(Read("teams-channel-mention").Entities!);

        Assert.Equal("mention", entity.Type);
        Assert.Equal("28:bot", entity.Extra!["mentioned"].GetProperty("id").GetString());
    }

    private static Activity Read(string name) => ActivityWire.Read(JsonSerializer.SerializeToUtf8Bytes(ActivityOf(name)));

    private static JsonNode ActivityOf(string name) =>
        Samples().Single(s => s["name"]!.GetValue<string>() == name)["activity"]!;

    private static IEnumerable<JsonNode> Samples()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Activities", "vectors", "activity-samples.json");
        return JsonNode.Parse(File.ReadAllBytes(file))!["samples"]!.AsArray().Select(s => s!);
    }
}
