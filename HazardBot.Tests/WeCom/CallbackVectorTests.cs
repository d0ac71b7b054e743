using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using HazardBot.Channels.WeCom;
using HazardBot.Settings;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace HazardBot.Tests.WeCom;

/// <summary>The callbacks that were worked out for this project, and one that Tencent publishes.</summary>
public sealed class CallbackVectorTests
{
    private static readonly JsonNode Vectors = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "WeCom", "wecom.json")))!;
    private static readonly JsonNode Config = Vectors["config"]!;
    private static readonly CallbackEnvelope Envelope = EnvelopeOf(Config);

    public static TheoryData<string> Received => [.. Vectors["receive"]!.AsArray().Select(vector => (string)vector!["name"]!)];

    [Theory]
    [MemberData(nameof(Received))]
    public void What_was_sealed_elsewhere_is_opened(string name)
    {
        var vector = Vectors["receive"]!.AsArray().First(one => (string)one!["name"]! == name)!;
        var query = QueryHelpers.ParseQuery((string)vector["http"]!["query"]!);

        var opened = Envelope.OpenMessage(
            new(query["msg_signature"]!, query["timestamp"]!, query["nonce"]!), Encoding.UTF8.GetBytes((string)vector["http"]!["body"]!), At(query["timestamp"]!));

        Assert.Equal((string)vector["plain_xml"]!, opened.Plain);
        Assert.NotNull(PlainXml.Read(opened.Plain!));
    }

    [Theory]
    [MemberData(nameof(Received))]
    public void What_we_seal_is_byte_for_byte_the_same(string name)
    {
        var vector = Vectors["receive"]!.AsArray().First(one => (string)one!["name"]! == name)!;

        var encrypted = Cipher(Config).Seal((string)vector["plain_xml"]!, Convert.FromHexString((string)vector["random_hex"]!));

        Assert.Equal((string?)vector["encrypt"], encrypted);
        Assert.Equal((string?)vector["msg_signature"], Signature(Config).Of((string)vector["timestamp"]!, (string)vector["nonce"]!, encrypted));
    }

    [Fact]
    public void The_address_is_proved()
    {
        var vector = Vectors["url_verification"]!;
        var query = QueryHelpers.ParseQuery((string)vector["http"]!["query"]!);

        var opened = Envelope.OpenProof(new(query["msg_signature"]!, query["timestamp"]!, query["nonce"]!), query["echostr"]!, At(query["timestamp"]!));

        Assert.Equal((string?)vector["expected_body"], opened.Plain);
    }

    [Fact]
    public void Tencents_own_sample_is_opened_though_its_key_has_bits_to_spare()
    {
        var sample = Vectors["published"]!;

        Assert.Equal((string?)sample["msg_signature"], Signature(sample).Of((string)sample["timestamp"]!, (string)sample["nonce"]!, (string)sample["encrypt"]!));
        Assert.Equal((string?)sample["decrypted"]!["msg"], Cipher(sample).Open((string)sample["encrypt"]!));
    }

    [Fact]
    public void Answers_that_leave_in_the_response_are_as_the_platform_reads_them()
    {
        foreach (var vector in Vectors["passive_replies"]!.AsArray())
        {
            var encrypted = Cipher(Config).Seal((string)vector!["plain_xml"]!, Convert.FromHexString((string)vector["random_hex"]!));
            var (timestamp, nonce) = ((string)vector["timestamp"]!, (string)vector["nonce"]!);

            Assert.Equal(((string?)vector["encrypt"], (string?)vector["msg_signature"]), (encrypted, Signature(Config).Of(timestamp, nonce, encrypted)));
            Assert.True(vector["body"] is not { } body || (string?)body == CallbackEnvelope.Write(encrypted, Signature(Config).Of(timestamp, nonce, encrypted), timestamp, nonce));
        }
    }

    [Fact]
    public void A_pressed_button_is_answered_as_in_the_sample()
    {
        var vector = Vectors["passive_replies"]!.AsArray().First(one => (string)one!["name"]! == "passive-reply-update_button")!;

        Assert.Equal((string?)vector["plain_xml"], CardUpdates.InResponse("li.na", (string)Config["corp_id"]!, At("1750000051"), "已确认"));
    }

    [Theory]
    [InlineData("bad-signature", "signature")]
    [InlineData("tampered-ciphertext-old-signature", "signature")]
    [InlineData("receive-id-mismatch", "cipher_or_company")]
    public void What_is_forged_or_for_another_company_is_refused(string name, string why)
    {
        var opened = Open(name);

        Assert.Null(opened.Plain);
        Assert.Equal(why, opened.Why);
    }

    [Fact]
    public void A_signature_in_capitals_is_the_same_signature() => Assert.NotNull(Open("signature-uppercase").Plain);

    [Theory]
    [InlineData(-601)]
    [InlineData(601)]
    public void What_is_older_than_a_retry_can_be_is_refused(int seconds)
    {
        var vector = Vectors["receive"]![0]!;
        var query = QueryHelpers.ParseQuery((string)vector["http"]!["query"]!);
        var at = At(query["timestamp"]!);

        var opened = Envelope.OpenMessage(
            new(query["msg_signature"]!, query["timestamp"]!, query["nonce"]!), Encoding.UTF8.GetBytes((string)vector["http"]!["body"]!), at.AddSeconds(seconds));

        Assert.Equal("too_old", opened.Why);
    }

    private static OpenedCallback Open(string name)
    {
        var vector = Vectors["negative"]!.AsArray().First(one => (string)one!["name"]! == name)!;
        var encrypted = (string?)vector["encrypt"] ?? (string)Vectors["receive"]![0]!["encrypt"]!;
        return Envelope.OpenMessage(
            new((string)vector["msg_signature"]!, (string)vector["timestamp"]!, (string)vector["nonce"]!),
            Encoding.UTF8.GetBytes($"<xml><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>"),
            At((string)vector["timestamp"]!));
    }

    private static DateTimeOffset At(string? seconds) => DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds!, CultureInfo.InvariantCulture));

    private static CallbackEnvelope EnvelopeOf(JsonNode config) =>
        new(new WeComSettings { Token = (string)config["token"]!, EncodingAesKey = (string)config["encoding_aes_key"]!, CorpId = (string)config["corp_id"]! });

    private static CallbackCipher Cipher(JsonNode config) => new((string)config["encoding_aes_key"]!, (string)config["corp_id"]!);

    private static CallbackSignature Signature(JsonNode config) => new((string)config["token"]!);
}
