using System.Text;
using System.Text.Json;
using HazardBot.Dialogs.Activities;
using Xunit;

namespace HazardBot.Tests.Activities;

public sealed class WireTests
{
    [Theory]
    [InlineData("""{"type":"message","channelData":{"n":9007199254740993,"m":123456789012345678901234567890,"d":1.10,"e":1E+5}}""")]
    [InlineData("""{"type":"message","unknown":{"deep":[1,null,"",{},[]]},"$schema":"x","semanticAction":{"id":"1"}}""")]
    [InlineData("""{"type":"message","from":{"id":"u","email":"a@b.example"},"conversation":{"id":"c","properties":[]}}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"x/y","content":[18446744073709551617],"size":1}]}""")]
    [InlineData("""{"type":"message","suggestedActions":{"actions":[{"type":"imBack","title":"是","value":"是","new":0}],"new":1}}""")]
    [InlineData("""{"type":"message","entities":[{"type":"Place","geo":{"latitude":36.0661999999999999999}}]}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"u","x":1}],"reactionsAdded":[{"type":"like","x":2}]}""")]
    [InlineData("""{"type":"event","name":"x","value":"text","relatesTo":{"conversation":{"id":"c"},"channelId":"d","x":3}}""")]
    public void What_is_unknown_comes_back_letter_by_letter(string json) => Assert.Equal(json, RoundTrip(json));

    [Fact]
    public void Names_are_read_in_any_case_and_written_in_camel_case()
    {
        const string json = """{"TYPE":"message","Conversation":{"ID":"C","ISGROUP":true},"replytoid":"R"}""";

        Assert.Equal("""{"type":"message","conversation":{"id":"C","isGroup":true},"replyToId":"R"}""", RoundTrip(json));
    }

    [Fact]
    public void Null_empty_text_and_empty_lists_are_left_out() =>
        Assert.Equal(
            """{"type":"message","conversation":{"isGroup":false}}""",
            RoundTrip("""{"type":"message","text":"","from":null,"value":null,"attachments":[],"conversation":{"id":"","isGroup":false}}"""));

    [Fact]
    public void No_reply_is_written_as_an_empty_list() =>
        Assert.Equal("""{"activities":[]}""", Encoding.UTF8.GetString(
            JsonSerializer.SerializeToUtf8Bytes(new ExpectedReplies(), ActivityWire.Contract<ExpectedReplies>())));

    [Fact]
    public void Chinese_markup_and_control_characters_survive()
    {
        const string json = """{"text":"隐患 <b>&'+` \"\\\n\u0000","type":"message"}""";

        Assert.Contains("隐患 <b>&'+`", RoundTrip(json), StringComparison.Ordinal);
        Assert.Equal("隐患 <b>&'+` \"\\\n\0", Read(RoundTrip(json)).Text);
    }

    [Theory]
    [InlineData("2025-06-15T15:06:40.123Z", "2025-06-15T15:06:40.123Z")]
    [InlineData("2025-06-15T15:06:40.120Z", "2025-06-15T15:06:40.120Z")]
    [InlineData("2025-06-15T15:06:40.1234567Z", "2025-06-15T15:06:40.1234567Z")]
    [InlineData("2025-06-15T23:06:40.123+08:00", "2025-06-15T23:06:40.123+08:00")]
    [InlineData("2025-06-15T23:06:40.000-03:30", "2025-06-15T23:06:40.000-03:30")]
    [InlineData("2025-06-15T15:06:40", "2025-06-15T15:06:40.000Z")]
    [InlineData("2025-06-15T15:06:40+00:00", "2025-06-15T15:06:40.000Z")]
    public void A_time_keeps_its_offset_and_its_digits(string sent, string written) =>
        Assert.Equal($$"""{"localTimestamp":"{{written}}"}""", RoundTrip($$"""{"localTimestamp":"{{sent}}"}"""));

    [Fact]
    public void A_value_of_the_schema_becomes_an_element_and_back()
    {
        var card = new HeroCard { Title = "隐患", Buttons = [Buttons.ImBack("是")] }.AsHero();

        Assert.Equal(ContentTypes.HeroCard, card.ContentType);
        Assert.Equal(
            """{"title":"隐患","buttons":[{"type":"imBack","title":"是","value":"是"}]}""",
            card.Content?.GetRawText());
    }

    private static string RoundTrip(string json) => Encoding.UTF8.GetString(ActivityWire.Write(Read(json)));

    private static Activity Read(string json) => ActivityWire.Read(Encoding.UTF8.GetBytes(json));
}
