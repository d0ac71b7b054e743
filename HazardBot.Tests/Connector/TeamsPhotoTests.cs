using System.Net;
using System.Text.Json.Nodes;
using HazardBot.Tests.Photos;
using Xunit;

namespace HazardBot.Tests.Connector;

/// <summary>Pictures sent on Teams are fetched after the channel heard that the message was taken.</summary>
public sealed class TeamsPhotoTests
{
    private const string Address = "https://school.sharepoint.com/photo.jpg?tempauth=1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_is_in_the_report_though_it_came_only_at_the_third_try()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        fixture.Teams.Files[Address] = Pictures.Make(40, 30);
        fixture.Teams.LostFiles = 2;
        var person = fixture.Person("parent");

        var asked = await person.AnsweredAsync(WithPhoto(person.Message("海风实验小学后门天天锁着"), Address));
        var told = await person.SayAsync("是");

        Assert.Contains("1张", asked, StringComparison.Ordinal);
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", told);
        Assert.Equal((1, 0), (fixture.Server.File.Count("hazard_photo"), fixture.Server.File.Count("arrival")));
    }

    [Fact]
    public async Task What_is_said_behind_a_picture_is_answered_behind_it()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        fixture.Teams.Files[Address] = Pictures.Make(40, 30);
        fixture.Teams.LostFiles = 1;
        var person = fixture.Person("parent");
        var (first, second) = (WithPhoto(person.Message("海风实验小学后门天天锁着"), Address), person.Message("是"));

        using var one = await person.PostAsync(first);
        using var two = await person.PostAsync(second);
        using var again = await person.PostAsync(first);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], [one.StatusCode, two.StatusCode, again.StatusCode]);
        await person.UntilAsync(() => fixture.Server.File.Count("arrival") == 0 && fixture.Server.File.Count("reply") == 0 && person.Heard.Count >= 2);

        Assert.Equal(["parent-1", "parent-2"], fixture.Teams.Taken.Select(activity => (string)activity["replyToId"]!).Distinct(StringComparer.Ordinal));
        Assert.Equal((1, 1), (fixture.Server.File.Count("hazard"), fixture.Server.File.Count("hazard_photo")));
    }

    [Theory]
    [InlineData("https://school.sharepoint.com/nowhere.jpg")]
    [InlineData("https://evil.example.com/photo.jpg")]
    public async Task A_picture_that_never_comes_is_told_and_the_words_are_taken(string address)
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var person = fixture.Person("parent");

        await person.AnsweredAsync(WithPhoto(person.Message("海风实验小学后门天天锁着"), address));
        await person.SayAsync("是");

        Assert.Equal((1, 0), (fixture.Server.File.Count("hazard"), fixture.Server.File.Count("hazard_photo")));
    }

    [Fact]
    public async Task A_danger_to_life_waits_for_no_picture()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        fixture.Teams.LostFiles = 100;
        var person = fixture.Person("parent");

        using var response = await person.PostAsync(WithPhoto(person.Message("海风实验小学二楼着火了！！"), Address));

        Assert.Equal(0, fixture.Server.File.Count("arrival"));
        Assert.Contains("119", await person.HearsAsync("119"), StringComparison.Ordinal);
    }

    private static JsonObject WithPhoto(JsonObject message, string address)
    {
        message["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = "photo.jpg",
            ["content"] = new JsonObject { ["downloadUrl"] = address, ["fileType"] = "jpg" },
        });
        return message;
    }
}
