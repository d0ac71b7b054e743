using System.Text;
using System.Text.Json.Nodes;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Photos;
using Xunit;

namespace HazardBot.Tests.Doors;

/// <summary>Whatever hangs on a message, its words are read, and the person hears what could not be taken.</summary>
public sealed class AttachmentTests(DoorFixture door) : IClassFixture<DoorFixture>
{
    public static TheoryData<string, string> Unusable { get; } = new()
    {
        { "text named .jpg", Data("image/jpeg", "这是一段文字") },
        { "no bytes", "data:image/png;base64," },
        { "broken base64", "data:image/png;base64,@@@@" },
        { "no base64 at all", "data:image/png,hello" },
        { "no mark of base64", "data:" },
        { "somewhere else", "https://example.invalid/photo.jpg" },
        { "a file of this machine", "file:///etc/passwd" },
        { "a drawing", Data("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") },
        { "empty", "" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public Task What_is_no_picture_is_told_and_the_report_goes_on(string what, string url) => ToldAsync(what, url);

    [Fact]
    public Task A_picture_of_four_hundred_megapixels_is_told_and_the_report_goes_on() =>
        ToldAsync("bomb", "data:image/png;base64," + Convert.ToBase64String(Pictures.BlackPng(20_000, 20_000)));

    [Fact]
    public async Task Of_a_hundred_pictures_nine_are_kept()
    {
        var chat = door.Server.Chat("hundred");
        var url = "data:image/png;base64," + Convert.ToBase64String(Pictures.BlackPng(20, 20));
        var message = chat.Message("实验小学后门天天锁着");
        message["attachments"] = new JsonArray([.. Enumerable.Range(0, 100).Select(_ => (JsonNode)new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = url })]);

        var said = HttpChat.Texts(await chat.TakenAsync(message)) + await chat.SayAsync("是");

        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", said);
        Assert.Equal(9, door.Server.File.Count("hazard_photo"));
    }

    [Fact]
    public async Task A_card_is_no_picture_and_no_fault()
    {
        var chat = door.Server.Chat("card");
        var message = chat.Message("实验小学后门天天锁着");
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.hero", ["content"] = new JsonObject { ["title"] = "x" } });

        Assert.DoesNotContain("照片", HttpChat.Texts(await chat.TakenAsync(message)).Split("有照片也可以发来")[0], StringComparison.Ordinal);
    }

    private async Task ToldAsync(string what, string url)
    {
        var chat = door.Server.Chat(what);
        await chat.SayAsync("你好");
        var plain = await chat.SayAsync("实验小学后门天天锁着");
        chat = door.Server.Chat(what + " again");
        await chat.SayAsync("你好");
        var message = chat.Message("实验小学后门天天锁着");
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/jpeg", ["name"] = "photo.jpg", ["contentUrl"] = url });

        var said = HttpChat.Texts(await chat.TakenAsync(message));

        Assert.NotEqual(plain, said);
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", await chat.SayAsync("是"));
    }

    private static string Data(string type, string content) => $"data:{type};base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(content))}";
}
