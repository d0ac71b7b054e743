using System.Text;
using System.Text.Json;
using HazardBot.Dialogs.Activities;
using Xunit;

namespace HazardBot.Tests.Activities;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("""{"text":5}""", "$.text")]
    [InlineData("""{"from":"x"}""", "$.from")]
    [InlineData("""{"from":{"id":7}}""", "$.from.id")]
    [InlineData("""{"conversation":[]}""", "$.conversation")]
    [InlineData("""{"conversation":{"isGroup":"yes"}}""", "$.conversation.isGroup")]
    [InlineData("""{"timestamp":"yesterday"}""", "$.timestamp")]
    [InlineData("""{"timestamp":1750000000}""", "$.timestamp")]
    [InlineData("""{"timestamp":"0001-01-01T00:00:00+14:00"}""", "$.timestamp")]
    [InlineData("""{"attachments":{}}""", "$.attachments")]
    [InlineData("""{"attachments":[{"name":"a"},null]}""", "$.attachments[1]")]
    [InlineData("""{"entities":["x"]}""", "$.entities[0]")]
    [InlineData("""{"membersAdded":[null]}""", "$.membersAdded[0]")]
    [InlineData("""{"suggestedActions":{"actions":[null]}}""", "$.suggestedActions.actions[0]")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("\"message\"", "$")]
    [InlineData("", "$")]
    [InlineData("{", "$")]
    [InlineData("""{"type":"message"} {}""", "$")]
    [InlineData("""{"text":"\ud83d"}""", "$")]
    [InlineData("""{"value":{"a":"\ud83dx\ude00"}}""", "$")]
    [InlineData("""{"\uDE00":1}""", "$")]
    public void A_wrong_field_is_named_by_its_path(string json, string path)
    {
        var error = Assert.Throws<JsonException>(() => ActivityWire.Read(Encoding.UTF8.GetBytes(json)));

        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void Broken_bytes_are_refused_even_in_fields_kept_raw()
    {
        byte[] json = [.. "{\"channelData\":{\"a\":\""u8, 0xC3, 0x28, .. "\"}}"u8];

        Assert.Throws<JsonException>(() => ActivityWire.Read(json));
    }

    [Theory]
    [InlineData("""{"text":"\ud83d\ude00"}""", "😀")]
    [InlineData("""{"text":"\uD83D\uDE00\uD83D\uDE00"}""", "😀😀")]
    [InlineData("""{"text":"\\ud83d"}""", "\\ud83d")]
    [InlineData("""{"text":"\\\\\u6d88\\"}""", "\\\\消\\")]
    public void Escapes_that_are_whole_are_read(string json, string text) =>
        Assert.Equal(text, ActivityWire.Read(Encoding.UTF8.GetBytes(json)).Text);

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public void Nesting_is_read_to_a_depth_of_64(int depth, bool readable)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"value":{{new string('[', depth - 1)}}{{new string(']', depth - 1)}}}""");

        if (readable)
        {
            Assert.NotNull(ActivityWire.Write(ActivityWire.Read(json)));
        }
        else
        {
            Assert.Throws<JsonException>(() => ActivityWire.Read(json));
        }
    }
}
