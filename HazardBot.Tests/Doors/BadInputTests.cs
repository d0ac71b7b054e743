using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Doors;

/// <summary>What is wrong is refused with a code and a sentence; nothing of it is kept, and the next message is answered.</summary>
public sealed class BadInputTests(DoorFixture door) : IClassFixture<DoorFixture>
{
    private const string Good = """{"type":"message","channelId":"test","deliveryMode":"expectReplies","from":{"id":"u"},"conversation":{"id":"c"},"text":"你好"}""";

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"你好\"")]
    [InlineData("""{"type":"message","text":}""")]
    [InlineData("""{"type":"message"} trailing""")]
    [InlineData("""{"type":"message","text":5}""")]
    [InlineData("""{"type":"message","text":["实验小学"]}""")]
    [InlineData("""{"type":"message","from":"u"}""")]
    [InlineData("""{"type":"message","conversation":[]}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"message","attachments":[null]}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","channelData":{"a":"\udc00"}}""")]
    public Task What_is_no_activity_is_refused(string body) => RefusedAsync(Encoding.UTF8.GetBytes(body), HttpStatusCode.BadRequest, "bad_json");

    [Theory]
    [InlineData("type", "type_missing")]
    [InlineData("from", "from_id_missing")]
    [InlineData("conversation", "conversation_id_missing")]
    public Task A_missing_field_is_named(string field, string code)
    {
        var activity = JsonNode.Parse(Good)!.AsObject();
        activity.Remove(field);
        return RefusedAsync(Bytes(activity), HttpStatusCode.BadRequest, code);
    }

    [Theory]
    [InlineData("text", 20_001, "text_too_long")]
    [InlineData("id", 513, "id_too_long")]
    [InlineData("channelId", 513, "id_too_long")]
    public Task What_is_too_long_is_named(string field, int length, string code)
    {
        var activity = JsonNode.Parse(Good)!.AsObject();
        activity[field] = new string('长', length);
        return RefusedAsync(Bytes(activity), HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public Task Nesting_ten_thousand_deep_is_refused()
    {
        var deep = $"\"value\":{new string('[', 10_000)}{new string(']', 10_000)},";
        return RefusedAsync(Encoding.UTF8.GetBytes(Good.Insert(1, deep)), HttpStatusCode.BadRequest, "bad_json");
    }

    [Fact]
    public Task Bytes_that_are_no_text_are_refused() =>
        RefusedAsync([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8], HttpStatusCode.BadRequest, "bad_json");

    [Fact]
    public Task Too_many_attachments_are_refused()
    {
        var activity = JsonNode.Parse(Good)!.AsObject();
        activity["attachments"] = new JsonArray([.. Enumerable.Range(0, 101).Select(_ => new JsonObject { ["contentType"] = "image/png" })]);
        return RefusedAsync(Bytes(activity), HttpStatusCode.BadRequest, "too_many_attachments");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData(null)]
    public async Task Another_content_type_is_refused(string? type)
    {
        using var content = new StringContent(Good);
        content.Headers.ContentType = type is null ? null : new(type);
        using var response = await door.Server.Http.PostAsync(Path, content, TestContext.Current.CancellationToken);
        await Refusal.ExpectAsync(response, HttpStatusCode.UnsupportedMediaType, "not_json");
    }

    [Fact]
    public async Task Another_method_is_refused()
    {
        using var response = await door.Server.Http.GetAsync(Path, TestContext.Current.CancellationToken);
        await Refusal.ExpectAsync(response, HttpStatusCode.MethodNotAllowed, "method_not_allowed");
        Assert.Equal("POST", Assert.Single(response.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("/page")]
    [InlineData("/api/message")]
    [InlineData("/api/messages/extra")]
    [InlineData("/..%2f..%2fetc/passwd")]
    public async Task Another_path_is_not_there(string path)
    {
        using var response = await door.Server.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        await Refusal.ExpectAsync(response, HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task What_is_never_on_the_wire_is_refused() => RefusedAsync(Changed("type", "delay"), HttpStatusCode.BadRequest, "type_not_on_the_wire");

    [Fact]
    public Task An_invoke_is_refused() => RefusedAsync(Changed("type", "invoke"), HttpStatusCode.NotImplemented, "invoke_unhandled");

    [Theory]
    [InlineData(null)]
    [InlineData("normal")]
    [InlineData("EXPECTREPLIES")]
    public Task Another_delivery_mode_is_refused(string? mode) =>
        RefusedAsync(Changed("deliveryMode", mode), HttpStatusCode.NotImplemented, "delivery_mode");

    [Fact]
    public async Task The_sentence_is_in_the_language_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent("{", Encoding.UTF8, "application/json") };
        request.Headers.AcceptLanguage.ParseAdd("en-GB,en;q=0.9");
        using var response = await door.Server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Contains("can be read", await Refusal.ExpectAsync(response, HttpStatusCode.BadRequest, "bad_json"), StringComparison.Ordinal);
    }

    private static Uri Path { get; } = new("/api/messages", UriKind.Relative);

    private static byte[] Bytes(JsonObject activity) => Encoding.UTF8.GetBytes(activity.ToJsonString());

    private static byte[] Changed(string field, string? value)
    {
        var activity = JsonNode.Parse(Good)!.AsObject();
        activity[field] = value;
        return Bytes(activity);
    }

    private async Task RefusedAsync(byte[] body, HttpStatusCode status, string code)
    {
        var before = door.Server.File.TurnRows();
        using var response = await HttpChat.PostAsync(door.Server.Http, body);
        Assert.Matches("[\u4e00-\u9fff]", await Refusal.ExpectAsync(response, status, code));
        Assert.Equal(before, door.Server.File.TurnRows());
        using var next = await HttpChat.PostAsync(door.Server.Http, Encoding.UTF8.GetBytes(Good.Replace("\"c\"", $"\"{Guid.CreateVersion7()}\"", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }
}
