using System.Globalization;
using System.Net;
using HazardBot.Channels.WeCom;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.WeCom;

/// <summary>Whoever isn't the platform is refused, and hears nothing but that.</summary>
public sealed class WeComRefusalTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Forged_old_cut_broken_and_mixed_up_callbacks_are_refused_without_a_word()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");
        var now = TimeProvider.System.GetUtcNow();
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var good = new CallbackCipher(WeComSimulator.AesKey, WeComSimulator.CorpId).Seal(person.Text("你好"));
        var signature = new CallbackSignature(WeComSimulator.CallbackToken);

        Task<HttpResponseMessage> Signed(string encrypted) => fixture.PostAsync(encrypted, signature.Of(timestamp, "n", encrypted), timestamp, "n");
        Func<Task<HttpResponseMessage>>[] calls =
        [
            () => fixture.PostAsync(good, new string('0', 40), timestamp, "n"),
            () => fixture.PostAsync(good, new CallbackSignature("another").Of(timestamp, "n", good), timestamp, "n"),
            () => fixture.PostAsync(good, signature.Of(timestamp, "n", good), timestamp, "m"),
            () => fixture.PostAsync(good, signature.Of(timestamp, "n", good)[..20], timestamp, "n"),
            () => fixture.PostAsync(good, "", "", ""),
            () => fixture.PostAsync(person.Text("你好"), now.AddMinutes(-11)),
            () => fixture.PostAsync(person.Text("你好"), now.AddMinutes(11)),
            () => Signed(good[..^24]),
            () => Signed(good[..32]),
            () => Signed("not base64"),
            () => Signed(Convert.ToBase64String(new byte[64])),
            () => Signed(new CallbackCipher("q" + WeComSimulator.AesKey[1..], WeComSimulator.CorpId).Seal(person.Text("你好"))),
            () => Signed(new CallbackCipher(WeComSimulator.AesKey, "wwsomeoneelse0001").Seal(person.Text("你好"))),
            () => fixture.PostAsync(person.Text("你好").Replace(WeComSimulator.CorpId, "wwsomeoneelse0001", StringComparison.Ordinal)),
            () => fixture.PostAsync(person.Text("你好").Replace(WeComSimulator.AgentId, "1000099", StringComparison.Ordinal)),
            () => fixture.PostAsync("<xml><ToUserName>"),
            () => fixture.PostAsync("<!DOCTYPE xml [<!ENTITY a \"b\">]><xml>&a;</xml>"),
            () => fixture.PostAsync("plain words"),
            () => RawAsync(fixture, ""),
            () => RawAsync(fixture, "{}"),
            () => RawAsync(fixture, "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml><Encrypt>&a;</Encrypt></xml>"),
            () => RawAsync(fixture, string.Concat(Enumerable.Repeat("<a>", 20_000))),
            () => RawAsync(fixture, $"<xml><Encrypt>{new string('A', 300 * 1024)}</Encrypt></xml>"),
            () => fixture.Server.Http.GetAsync(new Uri($"{fixture.Door}?msg_signature={signature.Of(timestamp, "n", "x")}&timestamp={timestamp}&nonce=n&echostr=x"), Cancel),
            () => fixture.Server.Http.GetAsync(fixture.Door, Cancel),
        ];

        foreach (var call in calls)
        {
            using var response = await call();
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Empty(await response.Content.ReadAsStringAsync(Cancel));
        }

        Assert.Equal(0, fixture.Server.File.Count("turn"));
    }

    [Fact]
    public async Task A_callback_that_is_played_again_changes_nothing()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");
        var hello = person.Text("你好");
        await person.AnsweredAsync(hello);

        using var again = await fixture.PostAsync(hello);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(1, fixture.Server.File.Count("turn"));
        Assert.Single(person.Heard);
    }

    [Fact]
    public async Task What_is_genuine_and_unknown_is_taken_without_a_word()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var person = new WeComPerson(fixture, "parent");
        string[] plains =
        [
            person.Event("batch_job_result", "<BatchJob/>"), person.Event("LOCATION", "<Latitude>1</Latitude>"), person.Event("never_seen", ""), person.Message("never_seen", ""),
            person.Message("text", ""), person.Message("location", "<Location_X>NaN</Location_X><Location_Y>x</Location_Y>"), person.Event("template_card_event", ""),
            $"<xml><ToUserName>{WeComSimulator.CorpId}</ToUserName><MsgType>text</MsgType><Content>x</Content></xml>",
            $"<xml><ToUserName>{WeComSimulator.CorpId}</ToUserName><MsgType>event</MsgType><Event>kf_msg_or_event</Event><OpenKfId>wkother</OpenKfId></xml>",
        ];

        foreach (var plain in plains)
        {
            using var response = await fixture.PostAsync(plain);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Empty(await response.Content.ReadAsStringAsync(Cancel));
        }

        Assert.Equal(0, fixture.Server.File.Count("turn"));
    }

    [Fact]
    public async Task Where_it_is_off_there_is_no_such_door()
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Http.GetAsync(new Uri(server.Http.BaseAddress!, WeComDoor.Path), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Neither_secrets_nor_words_reach_the_log()
    {
        using var logs = new CapturedLogs();
        await using var fixture = await WeComFixture.StartAsync(logs);
        fixture.Platform.Next(WeComTrouble.Unreachable);
        var person = new WeComPerson(fixture, "zhang.wei");
        await person.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        using var forged = await fixture.PostAsync("x", new string('0', 40), "1", "n");

        var written = string.Join('\n', logs.Lines);
        Assert.NotEmpty(written);
        foreach (var secret in new[] { WeComSimulator.Secret, WeComSimulator.CallbackToken, WeComSimulator.AesKey, "token-1-", "后门天天", "zhang.wei" })
        {
            Assert.DoesNotContain(secret, written, StringComparison.Ordinal);
        }
    }

    private static async Task<HttpResponseMessage> RawAsync(WeComFixture fixture, string body)
    {
        using var content = new StringContent(body);
        return await fixture.Server.Http.PostAsync(new Uri($"{fixture.Door}?msg_signature=0000&timestamp={TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()}&nonce=n"), content, Cancel);
    }
}
