using System.Net;
using HazardBot.Tests.DirectLine;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Photos;
using Xunit;

namespace HazardBot.Tests.Limits;

public sealed class FloodTests
{
    private const string Danger = "二中着火了，宿舍楼冒烟";

    [Fact]
    public async Task Too_many_messages_of_one_conversation_are_held_back_with_a_sentence_and_a_time()
    {
        await using var server = await RunningServer.StartAsync(["--Limits:MessagesPerConversation=2"]);
        var (loud, quiet) = (await OpenedAsync(server), await OpenedAsync(server));
        await loud.SayAsync("你好");
        await loud.SayAsync("你好");

        using var chinese = await loud.PostAsync("你好");
        using var english = await loud.PostAsync("hello", "en-GB");

        Assert.Equal(HttpStatusCode.TooManyRequests, chinese.StatusCode);
        Assert.InRange(chinese.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Contains("请过30秒再试", await TextAsync(chinese), StringComparison.Ordinal);
        Assert.Contains("try again in 30 seconds", await TextAsync(english), StringComparison.Ordinal);
        await quiet.SayAsync("你好");
    }

    [Fact]
    public async Task A_danger_to_life_is_never_held_back_nor_what_follows_it()
    {
        await using var server = await RunningServer.StartAsync(["--Limits:MessagesPerConversation=1", "--Limits:MessagesPerAddress=1", "--Limits:UploadsPerConversation=1"]);
        var phone = await OpenedAsync(server);
        await phone.SayAsync("你好");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await phone.PostAsync("你好")).StatusCode);

        await phone.SayAsync(Danger);
        Assert.Contains(await phone.SaidAsync(), said => said.Contains("119", StringComparison.Ordinal));
        await phone.SayAsync("三楼东头");
        using var photos = await phone.UploadAsync(null, Pictures.Make(40, 30));
        using var more = await phone.UploadAsync(null, Pictures.Make(40, 30));

        Assert.Equal(HttpStatusCode.OK, more.StatusCode);
    }

    [Fact]
    public async Task The_words_of_an_upload_pass_without_its_files_where_they_tell_of_danger()
    {
        await using var server = await RunningServer.StartAsync(["--Limits:UploadsPerConversation=1"]);
        var phone = await OpenedAsync(server);
        using var first = await phone.UploadAsync("实验小学后门天天锁着", Pictures.Make(40, 30));

        using var second = await phone.UploadAsync("后门还锁着", Pictures.Make(40, 30));
        using var danger = await phone.UploadAsync(Danger, Pictures.Make(40, 30));

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK],
            [first.StatusCode, second.StatusCode, danger.StatusCode]);
        Assert.Contains(await phone.SaidAsync(), said => said.Contains("119", StringComparison.Ordinal));
    }

    [Fact]
    public async Task New_conversations_are_counted_by_address_and_a_danger_opens_one_all_the_same()
    {
        await using var server = await RunningServer.StartAsync(["--Limits:StartsPerAddress=1"]);
        var first = await OpenedAsync(server);
        var second = new PagePhone(server);

        Assert.Equal(HttpStatusCode.TooManyRequests, await second.OpenAsync(null));
        Assert.Equal(HttpStatusCode.TooManyRequests, await second.OpenAsync(null, "后门锁着"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await new DirectLineClient(server).StartAsync());
        Assert.Equal(HttpStatusCode.OK, await second.OpenAsync(null, Danger));
        // Who holds a conversation comes back to it.
        Assert.Equal(HttpStatusCode.OK, await first.OpenAsync(null));
    }

    [Fact]
    public async Task What_is_asked_for_a_conversation_is_counted_too()
    {
        await using var server = await RunningServer.StartAsync(["--Limits:ReadsPerConversation=2"]);
        var client = new DirectLineClient(server);
        await client.StartAsync();
        await client.ReadAsync();
        await client.ReadAsync();

        using var third = await client.SendAsync(HttpMethod.Get, $"/conversations/{client.Conversation}/activities", client.Token, null);

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
    }

    [Fact]
    public async Task Only_a_proxy_that_is_known_may_say_where_a_request_came_from()
    {
        await using var nobody = await RunningServer.StartAsync(["--Limits:StartsPerAddress=1"]);
        await using var known = await RunningServer.StartAsync(["--Limits:StartsPerAddress=1", "--Proxies:Known:0=127.0.0.0/8"]);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], await OpenTwiceAsync(nobody, "203.0.113.1", "203.0.113.2"));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], await OpenTwiceAsync(known, "203.0.113.1", "203.0.113.2"));
        Assert.Equal([HttpStatusCode.TooManyRequests, HttpStatusCode.OK], await OpenTwiceAsync(known, "203.0.113.1", "2001:db8:1:2::1"));
        // The same house: its network counts, not its last eight bytes.
        Assert.Equal(HttpStatusCode.TooManyRequests, await new PagePhone(known) { ForwardedFor = "2001:db8:1:2:a:b:c:d" }.OpenAsync(null));
    }

    private static async Task<HttpStatusCode[]> OpenTwiceAsync(RunningServer server, string one, string other) =>
        [await new PagePhone(server) { ForwardedFor = one }.OpenAsync(null), await new PagePhone(server) { ForwardedFor = other }.OpenAsync(null)];

    private static async Task<PagePhone> OpenedAsync(RunningServer server)
    {
        var phone = new PagePhone(server);
        Assert.Equal(HttpStatusCode.OK, await phone.OpenAsync(null));
        return phone;
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
