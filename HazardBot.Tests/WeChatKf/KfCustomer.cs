using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using HazardBot.Tests.WeCom;
using Xunit;

namespace HazardBot.Tests.WeChatKf;

/// <summary>Somebody on their own WeChat who writes to an account of 微信客服: the platform says that there is something, and we fetch it.</summary>
internal sealed class KfCustomer(WeComFixture fixture, string id)
{
    private static int _messages;

    public string Id => id;

    /// <summary>What came into this chat, in order, as text.</summary>
    public IReadOnlyList<string> Heard => [.. Mine().Select(Show)];

    public JsonObject Text(string words, string? menu = null) => Item("text", new() { ["content"] = words, ["menu_id"] = menu });

    public JsonObject Item(string type, JsonObject fields) => new()
    {
        ["msgid"] = NewId(),
        ["external_userid"] = id,
        ["origin"] = 3,
        ["msgtype"] = type,
        [type] = fields,
    };

    /// <summary>Opens the chat.</summary>
    public JsonObject Enters(string? welcome, string? scene = null)
    {
        var entered = new JsonObject { ["event_type"] = "enter_session", ["open_kfid"] = KfDesk.Account, ["external_userid"] = id, ["scene"] = "school", ["scene_param"] = scene, ["welcome_code"] = welcome };
        return new() { ["msgid"] = NewId(), ["origin"] = 4, ["msgtype"] = "event", ["event"] = entered };
    }

    public Task<string> SayAsync(string words) => AnsweredAsync(Text(words));

    /// <summary>Taps a line of the last menu that has it.</summary>
    public Task<string> TapAsync(string title)
    {
        var line = Mine().Reverse().SelectMany(one => one["msgmenu"]?["list"]?.AsArray() ?? []).First(one => (string)one!["click"]!["content"]! == title)!["click"]!;
        return AnsweredAsync(Text(title, (string?)line["id"]));
    }

    public async Task<string> AnsweredAsync(params JsonObject[] items)
    {
        var before = Mine().Count();
        foreach (var item in items)
        {
            fixture.Platform.Kf.Add(item);
        }

        await HintAsync();
        await fixture.UntilAsync(() => Mine().Count() > before && fixture.Server.File.Count("reply WHERE ended_at IS NULL") == 0 && fixture.Server.File.Count("pull WHERE asked > done") == 0);
        return string.Join('\n', Mine().Skip(before).Select(Show));
    }

    /// <summary>The word that there is something.</summary>
    public async Task HintAsync()
    {
        var at = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var response = await fixture.PostAsync(
            $"<xml><ToUserName><![CDATA[{WeComSimulator.CorpId}]]></ToUserName><CreateTime>{at}</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[kf_msg_or_event]]></Event>"
            + $"<Token><![CDATA[ENCsynctoken0001]]></Token><OpenKfId><![CDATA[{KfDesk.Account}]]></OpenKfId></xml>");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    public async Task<string> HearsAsync(string words)
    {
        await fixture.UntilAsync(() => Heard.Any(text => text.Contains(words, StringComparison.Ordinal)));
        return Heard.Last(text => text.Contains(words, StringComparison.Ordinal));
    }

    public IEnumerable<JsonObject> Mine() => fixture.Platform.Taken.Where(one => (string?)one["touser"] == id);

    public static Task<WeComFixture> StartAsync(params string[] settings) => WeComFixture.StartAsync([$"--WeChatKf:Accounts={KfDesk.Account}", .. settings]);

    internal static string Show(JsonObject one) => (string?)one["msgtype"] switch
    {
        "text" => (string)one["text"]!["content"]!,
        "msgmenu" => (string)one["msgmenu"]!["head_content"]!,
        var other => $"[{other}]",
    };

    private static string NewId() => string.Create(CultureInfo.InvariantCulture, $"kfmsg-{Interlocked.Increment(ref _messages)}");
}
