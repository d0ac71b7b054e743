using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using HazardBot.Channels.WeCom;
using Xunit;

namespace HazardBot.Tests.WeCom;

/// <summary>A member of the company who writes to the application, through the front door, as the platform passes it on.</summary>
internal sealed class WeComPerson(WeComFixture fixture, string id)
{
    private static long _messages = 7_412_345_678_901_234_000;

    /// <summary>What came into this chat, in order, as text.</summary>
    public IReadOnlyList<string> Heard => [.. Mine().Select(Show)];

    /// <summary>What the platform showed on the last pressed card.</summary>
    public string? Chosen { get; private set; }

    public string Text(string words, long? number = null) => Message("text", $"<Content><![CDATA[{words}]]></Content>", number);

    public string Message(string type, string fields, long? number = null) =>
        Plain(type, fields, string.Create(CultureInfo.InvariantCulture, $"<MsgId>{number ?? NewNumber()}</MsgId>"));

    /// <summary>An event has no number.</summary>
    public string Event(string name, string fields) => Plain("event", $"<Event><![CDATA[{name}]]></Event>{fields}", "");

    public static long NewNumber() => Interlocked.Increment(ref _messages);

    /// <summary>Says it, and waits until it is answered.</summary>
    /// <returns>The answer as text.</returns>
    public Task<string> SayAsync(string words) => AnsweredAsync(Text(words));

    public Task<string> SendPhotoAsync(byte[] picture) =>
        AnsweredAsync(Message("image", $"<PicUrl><![CDATA[https://wework.qpic.cn/x/0]]></PicUrl><MediaId><![CDATA[{fixture.Platform.Upload(picture)}]]></MediaId>"));

    /// <summary>Presses a button of the last card that has it.</summary>
    public Task<string> PressAsync(string title) => AnsweredAsync(PressOf(title));

    public string PressOf(string title)
    {
        var card = Mine().Reverse().Select(one => one["template_card"]).OfType<JsonObject>().First(one => one["button_list"]!.AsArray().Any(button => (string)button!["text"]! == title));
        var key = (string)card["button_list"]!.AsArray().First(button => (string)button!["text"]! == title)!["key"]!;
        return Event(
            "template_card_event",
            $"<EventKey><![CDATA[{key}]]></EventKey><TaskId><![CDATA[{card["task_id"]}]]></TaskId><CardType><![CDATA[button_interaction]]></CardType><ResponseCode><![CDATA[code-{NewNumber()}]]></ResponseCode>");
    }

    public async Task<string> AnsweredAsync(string plain)
    {
        var before = Mine().Count();
        using var response = await fixture.PostAsync(plain);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Chosen = ReadChosen(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)) ?? Chosen;
        await fixture.UntilAsync(() => Mine().Count() > before && fixture.Server.File.Count("reply WHERE ended_at IS NULL") == 0);
        return string.Join('\n', Mine().Skip(before).Select(Show));
    }

    /// <summary>Waits until this stands in something that came into this chat.</summary>
    public async Task<string> HearsAsync(string words)
    {
        await fixture.UntilAsync(() => Heard.Any(text => text.Contains(words, StringComparison.Ordinal)));
        return Heard.Last(text => text.Contains(words, StringComparison.Ordinal));
    }

    public IEnumerable<JsonObject> Mine() => fixture.Platform.Taken.Where(one => string.Equals((string?)one["touser"], id, StringComparison.OrdinalIgnoreCase));

    private static string? ReadChosen(string body)
    {
        if (body.Length == 0)
        {
            return null;
        }

        var (envelope, encrypted) = (XElement.Parse(body), "");
        encrypted = envelope.Element("Encrypt")!.Value;
        var signed = new CallbackSignature(WeComSimulator.CallbackToken).Of(envelope.Element("TimeStamp")!.Value, envelope.Element("Nonce")!.Value, encrypted);
        Assert.Equal(signed, envelope.Element("MsgSignature")!.Value);
        var plain = XElement.Parse(new CallbackCipher(WeComSimulator.AesKey, WeComSimulator.CorpId).Open(encrypted)!);
        Assert.Equal("update_button", plain.Element("MsgType")!.Value);
        return plain.Element("Button")!.Element("ReplaceName")!.Value;
    }

    private string Plain(string type, string fields, string number)
    {
        var at = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"<xml><ToUserName><![CDATA[{WeComSimulator.CorpId}]]></ToUserName><FromUserName><![CDATA[{id}]]></FromUserName><CreateTime>{at}</CreateTime>"
            + $"<MsgType><![CDATA[{type}]]></MsgType>{fields}{number}<AgentID>{WeComSimulator.AgentId}</AgentID></xml>";
    }

    private static string Show(JsonObject one) => (string?)one["msgtype"] switch
    {
        "text" => (string)one["text"]!["content"]!,
        "template_card" => (string)one["template_card"]!["sub_title_text"]!,
        var other => $"[{other}]",
    };
}
