using System.Text.Json.Nodes;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Reminders;
using HazardBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HazardBot.Tests.Connector;

/// <summary>The whole way on Teams, through the front door, against a service that checks what the real one checks.</summary>
public sealed class TeamsTalkTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hazard_is_reported_and_its_receipt_comes_back()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var person = fixture.Person("parent");

        var asked = await person.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        var told = await person.SayAsync("是");

        Assert.Contains("海风实验小学", asked, StringComparison.Ordinal);
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", told);
        Assert.Equal(1, fixture.Server.File.Count("hazard"));
        Assert.Equal(0, fixture.Server.File.Count("reply"));
        Assert.Empty(fixture.Teams.Complaints);
    }

    [Fact]
    public async Task A_task_and_the_mornings_digest_are_pushed_and_answered()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var (officer, parent) = (fixture.Person("officer"), fixture.Person("parent"));
        await BindAsync(fixture, officer, "T112");

        await parent.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        await parent.SayAsync("是");
        await officer.HearsAsync("有一件事等您");
        await officer.PressAsync("受理");
        Assert.Contains("accepted", fixture.Server.File.Rows("SELECT kind FROM hazard_event").Cast<string>());

        var assigned = await officer.SayAsync("门卫组长负责，换锁，今天前");
        var services = fixture.Server.Services;
        var now = services.GetRequiredService<LocalTime>().Now;
        await services.GetRequiredService<DailyPass>().RunAsync(0, new DateTimeOffset(now.Date.AddHours(20), now.Offset), isDryRun: false, Cancel);

        var digest = await officer.HearsAsync("件事等您");
        Assert.Contains("后门", digest, StringComparison.Ordinal);
        Assert.NotEmpty(assigned);
        await officer.SayAsync("1 已整改，换了新锁");
        Assert.Contains("done", fixture.Server.File.Rows("SELECT kind FROM hazard_event").Cast<string>());
        Assert.Empty(fixture.Teams.Complaints);
    }

    [Fact]
    public async Task A_message_that_comes_twice_is_answered_once()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var person = fixture.Person("parent");
        await person.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        var yes = person.Message("是");

        await person.AnsweredAsync(yes);
        var calls = fixture.Teams.Calls;
        using var again = await person.PostAsync(yes);
        using var third = await person.PostAsync(yes);
        await person.SayAsync("谢谢");

        Assert.Equal(1, fixture.Server.File.Count("hazard"));
        Assert.Equal(calls + 1, fixture.Teams.Calls);
        Assert.Equal(person.Heard.Count, person.Heard.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Messages_sent_at_once_are_answered_in_the_order_in_which_they_were_taken()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var person = fixture.Person("parent");
        fixture.Teams.Next(Trouble.Busy);

        var messages = Enumerable.Range(0, 5).Select(_ => person.Message("你好")).ToList();
        foreach (var message in messages)
        {
            using var response = await person.PostAsync(message);
        }

        await person.UntilAsync(() => fixture.Server.File.Count("reply") == 0);
        Assert.Equal(messages.Select(m => (string)m["id"]!), fixture.Teams.Taken.Select(a => (string)a["replyToId"]!).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task In_a_group_only_who_names_the_bot_is_answered_with_one_line_and_a_link()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var person = fixture.Person("parent");
        using var quiet = await person.PostAsync(Group(person.Message("实验小学后门天天锁着，消防通道堵死了")));

        var line = await person.AnsweredAsync(Group(person.Message("<at>HazardBot</at> 实验小学后门天天锁着，消防通道堵死了"), isNamed: true));
        var ledger = await person.AnsweredAsync(Group(person.Message("<at>HazardBot</at> 还有几个超期的"), isNamed: true));

        Assert.Contains($"https://teams.microsoft.com/l/chat/0/0?users=28:{ConnectorSimulator.AppId}", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
        Assert.Equal(line, ledger);
        Assert.Equal(0, fixture.Server.File.Count("hazard"));
        Assert.Equal(2, fixture.Server.File.Count("turn"));
    }

    [Fact]
    public async Task Who_adds_the_bot_is_greeted_once()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        var person = fixture.Person("parent");
        var update = person.Message("");
        update["type"] = "conversationUpdate";
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = $"28:{ConnectorSimulator.AppId}" }, new JsonObject { ["id"] = "29:parent" });
        var installed = person.Message("");
        (installed["type"], installed["action"]) = ("installationUpdate", "add");

        using var first = await person.PostAsync(update);
        await person.AnsweredAsync(installed);

        Assert.StartsWith("您好", Assert.Single(person.Heard), StringComparison.Ordinal);
    }

    private static JsonObject Group(JsonObject message, bool isNamed = false)
    {
        message["conversation"]!["conversationType"] = "groupChat";
        message["conversation"]!["isGroup"] = true;
        if (isNamed)
        {
            message["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JsonObject { ["id"] = $"28:{ConnectorSimulator.AppId}", ["name"] = "HazardBot" },
                ["text"] = "<at>HazardBot</at>",
            });
        }

        return message;
    }

    private static async Task BindAsync(TeamsFixture fixture, TeamsPerson person, string staff)
    {
        var code = BindingCode.Create();
        await fixture.Server.Ledger.Bindings.IssueAsync(new IssueCode(staff, code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), Cancel);
        Assert.Contains("您好", await person.SayAsync(code), StringComparison.Ordinal);
    }
}
