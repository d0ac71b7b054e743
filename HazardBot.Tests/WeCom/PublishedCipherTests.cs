using System.Text.Json.Nodes;
using HazardBot.Channels.WeCom;
using HazardBot.Tests.Node;
using Xunit;

namespace HazardBot.Tests.WeCom;

/// <summary>Tencent's ciphers as they are published, @wecom/crypto and wechat-crypto, against ours.</summary>
public sealed class PublishedCipherTests
{
    private const string Token = "HazardBotTok1";
    private const string Key = "h4zArdB0tEncodingAESKey0123456789abcdefGHIJ";
    private const string Corp = "wwhazard00000001";
    private const string Timestamp = "1750000001";
    private const string Nonce = "Zz09_aA";

    [Fact]
    public async Task What_one_side_seals_and_signs_the_other_opens_and_believes()
    {
        NodeCheck.Package("@wecom/crypto/package.json");
        NodeCheck.Package("wechat-crypto/package.json");
        // Every length of padding, letters of four bytes among them.
        string[] messages = [.. Enumerable.Range(0, 40).Select(length => $"<xml>{new string('x', length)}实验小学😀</xml>")];
        var (cipher, signature) = (new CallbackCipher(Key, Corp), new CallbackSignature(Token));
        var ours = messages.Select(cipher.Seal).ToList();
        var asked = new JsonObject
        {
            ["token"] = Token,
            ["key"] = Key,
            ["receiver"] = Corp,
            ["timestamp"] = Timestamp,
            ["nonce"] = Nonce,
            ["messages"] = Array(messages),
            ["sealed"] = Array(ours),
        };

        var (exitCode, output, errors) = await NodeCheck.RunAsync("--no-deprecation", "wecom-crypto.mjs", asked.ToJsonString());

        Assert.True(exitCode == 0, output + errors);
        var said = JsonNode.Parse(output)!;
        Assert.Equal(messages.SelectMany(message => new[] { message, message }), said["opened"]!.AsArray().Select(one => (string)one!["message"]!));
        Assert.All(said["opened"]!.AsArray(), one => Assert.Equal(Corp, (string?)one!["id"]));
        var theirs = said["sealed"]!.AsArray().Select(one => (string)one!).ToList();
        Assert.Equal(messages.SelectMany(message => new[] { message, message }), theirs.Select(cipher.Open));
        Assert.Equal([.. ours.Concat(theirs).Select(text => signature.Of(Timestamp, Nonce, text))], said["signatures"]!.AsArray().Select(one => (string)one!));
    }

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
