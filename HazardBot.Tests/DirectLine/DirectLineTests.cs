using System.Net;
using HazardBot.Channels.DirectLine;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Sealing;
using HazardBot.Settings;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Photos;
using HazardBot.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace HazardBot.Tests.DirectLine;

public sealed class DirectLineTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_conversation_is_begun_once_and_the_bot_speaks_first()
    {
        var client = new DirectLineClient(_server);

        Assert.Equal(HttpStatusCode.Created, await client.StartAsync());
        Assert.Equal(HttpStatusCode.OK, await client.StartAsync(client.Token));
        var (said, _) = await client.ReadAsync();

        var greeting = Assert.Single(said);
        Assert.Equal("bot", (string)greeting["from"]!["role"]!);
        Assert.Null(greeting["replyToId"]);
    }

    [Fact]
    public async Task The_echo_stands_before_the_reply_with_the_id_that_was_answered()
    {
        var client = await StartedAsync();
        var (_, before) = await client.ReadAsync();

        var id = await client.SayAsync("实验小学后门天天锁着，消防通道堵死了", "c1");
        var (said, after) = await client.ReadAsync(before);

        Assert.Equal(id, (string)said[0]["id"]!);
        Assert.Equal("c1", (string)said[0]["channelData"]!["clientActivityID"]!);
        Assert.Equal("user", (string)said[0]["from"]!["role"]!);
        Assert.All(said.Skip(1), reply => Assert.Equal(id, (string)reply["replyToId"]!));
        Assert.True(said.Count > 1);
        Assert.Equal(said.Count, said.Select(a => (string)a["id"]!).Distinct(StringComparer.Ordinal).Count());
        Assert.True(said.Select(a => DateTimeOffset.Parse((string)a["timestamp"]!, System.Globalization.CultureInfo.InvariantCulture)).SequenceEqual(
            said.Select(a => DateTimeOffset.Parse((string)a["timestamp"]!, System.Globalization.CultureInfo.InvariantCulture)).Order()));
        Assert.Empty((await client.ReadAsync(after)).Activities);
    }

    [Fact]
    public async Task The_same_message_again_is_the_same_turn()
    {
        var client = await StartedAsync();
        await client.SayAsync("实验小学后门天天锁着，消防通道堵死了", "c1");

        var once = await client.SayAsync("是", "c2");
        var again = await client.SayAsync("是", "c2");

        Assert.Equal(once, again);
        Assert.Equal(1, _server.File.Count("hazard"));
    }

    [Fact]
    public async Task The_sender_is_who_the_token_says()
    {
        var client = await StartedAsync();
        var forged = DirectLineClient.Message("你好");
        forged["from"] = new System.Text.Json.Nodes.JsonObject { ["id"] = "somebody-else", ["role"] = "bot" };

        using var answer = await client.PostAsync(forged);
        var (said, _) = await client.ReadAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("guest", (string)said[1]["from"]!["id"]!);
        Assert.Equal("user", (string)said[1]["from"]!["role"]!);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_alone()
    {
        var (one, other) = (await StartedAsync(), await StartedAsync());

        using var foreign = await one.PostAsync(DirectLineClient.Message("你好"), one.Token, other.Conversation);
        using var none = await one.SendAsync(HttpMethod.Get, $"/conversations/{one.Conversation}/activities", null, null);
        using var garbled = await one.SendAsync(HttpMethod.Get, $"/conversations/{one.Conversation}/activities", one.Token + "x", null);
        using var unsigned = await one.SendAsync(HttpMethod.Get, $"/conversations/{one.Conversation}/activities", Unsigned(one.Token), null);

        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, none.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, garbled.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.StatusCode);
    }

    [Fact]
    public async Task An_expired_token_and_one_for_another_use_are_told_apart()
    {
        var time = new FakeTimeProvider();
        var tokens = new DirectLineTokens(new KeyedHash(new byte[32]), time);
        var caller = new DirectLineCaller("c", "u");
        var (talk, stream) = (tokens.Create(caller), tokens.CreateForStream(caller));

        Assert.Equal((TokenEnd.Good, caller), await tokens.ReadAsync(talk));
        Assert.Equal(TokenEnd.Bad, (await tokens.ReadAsync(stream)).End);
        Assert.Equal(TokenEnd.Bad, (await tokens.ReadForStreamAsync(talk)).End);
        Assert.Equal(TokenEnd.Bad, (await tokens.ReadTicketAsync(talk)).End);
        time.Advance(DirectLineTokens.Lifetime);
        Assert.Equal(TokenEnd.Expired, (await tokens.ReadAsync(talk)).End);
        Assert.Equal(TokenEnd.Bad, (await new DirectLineTokens(new KeyedHash([.. Enumerable.Repeat((byte)1, 32)]), time).ReadAsync(talk)).End);
    }

    [Fact]
    public async Task Three_streams_of_one_conversation_hear_everything_once()
    {
        var client = await StartedAsync();
        using var one = await client.OpenStreamAsync();
        using var two = await client.OpenStreamAsync();
        using var three = await client.OpenStreamAsync();
        await one.SendAsync(Array.Empty<byte>(), System.Net.WebSockets.WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

        await client.SayAsync("实验小学后门天天锁着，消防通道堵死了");

        foreach (var socket in new[] { one, two, three })
        {
            var heard = await DirectLineClient.HearAsync(socket, "消防和用电");
            Assert.Single(heard, text => text.StartsWith("您好", StringComparison.Ordinal));
            Assert.Single(heard, text => text == "实验小学后门天天锁着，消防通道堵死了");
        }
    }

    [Fact]
    public async Task A_stream_sees_what_another_node_committed()
    {
        var client = await StartedAsync();
        using var socket = await client.OpenStreamAsync();
        await DirectLineClient.HearAsync(socket, "您好");
        var services = _server.Services;
        // The same ledger, and signals that no socket here listens to.
        var node = new TurnRunner(
            _server.Ledger,
            services.GetRequiredService<RegisterWatch>(),
            services.GetRequiredService<IDialog>(),
            Timetable.Shipped,
            services.GetRequiredService<LocalTime>(),
            new SystemChance(),
            new ConversationSignals(),
            new OutboxSignal(),
            NullLogger<TurnRunner>.Instance);

        await node.RunAsync(
            new Inbound(Messages.Of(client.Conversation, "elsewhere", "实验小学后门天天锁着，消防通道堵死了") with { ChannelId = "directline" }), TestContext.Current.CancellationToken);

        await DirectLineClient.HearAsync(socket, "消防和用电");
    }

    [Fact]
    public async Task What_is_pushed_is_heard_by_whom_it_is_for()
    {
        var code = BindingCode.Create();
        var cancel = TestContext.Current.CancellationToken;
        await _server.Ledger.Bindings.IssueAsync(new IssueCode("T112", code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), cancel);
        var (officer, parent) = (await StartedAsync(), await StartedAsync());
        await officer.SayAsync(code);
        using var socket = await officer.OpenStreamAsync();

        await parent.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        await parent.SayAsync("是");

        var heard = await DirectLineClient.HearAsync(socket, "有一件事等您");
        Assert.Contains("后门", heard[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("", heard);
    }

    [Fact]
    public async Task Two_files_and_a_text_come_up_together_and_what_is_no_picture_is_told()
    {
        var client = await StartedAsync();
        using var form = new MultipartFormDataContent
        {
            { Part("""{"type":"message","text":"实验小学三楼栏杆松了","from":{"id":"guest"}}""", "application/vnd.microsoft.activity"), "activity", "blob" },
            { new ByteArrayContent(Pictures.Make(400, 300)), "file", "栏杆.jpg" },
            { new ByteArrayContent("just words"u8.ToArray()), "file", "words.jpg" },
        };

        using var answer = await client.SendAsync(HttpMethod.Post, $"/conversations/{client.Conversation}/upload?userId=guest", client.Token, form);
        var (said, _) = await client.ReadAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var attachment = Assert.Single(said[1]["attachments"]!.AsArray())!;
        using var photo = await _server.Http.GetAsync(new Uri((string)attachment["contentUrl"]!), TestContext.Current.CancellationToken);
        Assert.Equal("image/jpeg", photo.Content.Headers.ContentType!.MediaType);
        using var spoilt = await _server.Http.GetAsync(new Uri((string)attachment["contentUrl"]! + "x"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, spoilt.StatusCode);
        Assert.Contains(said, a => ((string?)a["text"])?.Contains("1张", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_picture_that_unfolds_too_far_is_refused_and_the_talk_goes_on()
    {
        var client = await StartedAsync();
        using var bomb = new ByteArrayContent(Pictures.BlackPng(20_000, 20_000));
        bomb.Headers.ContentType = new("image/png");

        using var answer = await client.SendAsync(HttpMethod.Post, $"/conversations/{client.Conversation}/upload?userId=guest", client.Token, bomb);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, _server.File.Count("hazard_photo"));
        await client.SayAsync("实验小学后门天天锁着，消防通道堵死了");
    }

    [Fact]
    public async Task Fifty_megabytes_get_a_clear_answer()
    {
        var client = await StartedAsync();
        using var large = new ByteArrayContent(new byte[50 * 1024 * 1024]);
        large.Headers.ContentType = new("image/jpeg");

        using var answer = await client.SendAsync(HttpMethod.Post, $"/conversations/{client.Conversation}/upload?userId=guest", client.Token, large);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("16 MB", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("""{"type":"message","text":7}""", 400)]
    [InlineData("""{"text":"no type"}""", 400)]
    [InlineData("""{"type":"typing"}""", 200)]
    [InlineData("""{"type":"contactRelationUpdate"}""", 200)]
    public async Task Odd_activities_get_a_clear_answer(string body, int status)
    {
        var client = await StartedAsync();

        using var answer = await client.SendAsync(HttpMethod.Post, $"/conversations/{client.Conversation}/activities", client.Token, DirectLineClient.Json(body));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Single((await client.ReadAsync()).Activities);
    }

    [Fact]
    public async Task Any_page_may_ask_and_the_browser_is_told_so()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri(_server.Http.BaseAddress!, "/v3/directline/conversations"));
        request.Headers.Add("Origin", "https://school.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        using var answer = await _server.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("x-ms-bot-agent", answer.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.OrdinalIgnoreCase);
    }

    private async Task<DirectLineClient> StartedAsync()
    {
        var client = new DirectLineClient(_server);
        Assert.Equal(HttpStatusCode.Created, await client.StartAsync());
        return client;
    }

    private static StringContent Part(string text, string type)
    {
        var part = new StringContent(text);
        part.Headers.ContentType = new(type);
        return part;
    }

    /// <summary>The same claims under "no algorithm".</summary>
    private static string Unsigned(string token) => $"eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{token.Split('.')[1]}.";
}
