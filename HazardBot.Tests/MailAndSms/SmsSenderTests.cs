using System.Net;
using HazardBot.Channels.Checks;
using HazardBot.Channels.Sms;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;
using Xunit;

namespace HazardBot.Tests.MailAndSms;

public sealed class SmsSenderTests : IDisposable
{
    private const string Words = "引号\"、\\、{secret}、换行\n都原样";

    private readonly SmsSimulator _gateway = new();
    private readonly SmsHttp _http;

    public SmsSenderTests() => _http = new(_gateway);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task The_gateway_accepts_the_signature_and_gets_the_words_whole_each_call_another()
    {
        Assert.Equal(SendResult.Sent, await SendAsync(SmsSimulator.Settings));
        Assert.Equal(SendResult.Sent, await SendAsync(SmsSimulator.Settings));

        Assert.Equal([("+8600000000000", Words), ("+8600000000000", Words)], _gateway.Taken);
        Assert.Empty(_gateway.Complaints);
    }

    [Fact]
    public async Task A_wrong_secret_is_refused_with_the_gateways_own_code()
    {
        var result = await SendAsync(Changed(s => new() { Secret = "wrong", Signature = s.Signature, SignatureOf = s.SignatureOf }));

        Assert.Equal(new(SendEnd.Refused, null, "200 SIGNATURE"), result);
        Assert.Empty(_gateway.Taken);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, "", SendEnd.RetryAfter)]
    [InlineData(HttpStatusCode.BadGateway, "", SendEnd.RetryAfter)]
    [InlineData(HttpStatusCode.OK, """{"results":[{"code":"LIMIT"}]}""", SendEnd.RetryAfter)]
    [InlineData(HttpStatusCode.BadRequest, """{"results":[{"code":"OK"}]}""", SendEnd.Refused)]
    [InlineData(HttpStatusCode.OK, """{"results":[]}""", SendEnd.Refused)]
    [InlineData(HttpStatusCode.OK, """{"results":{"0":{"code":7}}}""", SendEnd.Refused)]
    [InlineData(HttpStatusCode.OK, "<html>", SendEnd.Refused)]
    [InlineData(HttpStatusCode.OK, "", SendEnd.Refused)]
    [InlineData(HttpStatusCode.Redirect, "", SendEnd.Refused)]
    public async Task What_the_gateway_answers_is_understood(HttpStatusCode status, string body, SendEnd end)
    {
        _gateway.Next(status, body);

        Assert.Equal(end, (await SendAsync(SmsSimulator.Settings)).End);
        Assert.Empty(_gateway.Taken);
    }

    [Fact]
    public async Task A_flood_of_an_answer_is_read_no_further_and_its_sentences_are_not_kept()
    {
        _gateway.Next(HttpStatusCode.OK, "{\"results\":[{\"code\":\"" + new string('x', 5_000_000));
        Assert.Equal("200", (await SendAsync(SmsSimulator.Settings)).Error);

        _gateway.Next(HttpStatusCode.OK, """{"results":[{"code":"no such number 13800000000"}]}""");
        Assert.Equal("200", (await SendAsync(SmsSimulator.Settings)).Error);
    }

    [Fact]
    public async Task No_answer_is_unknown_and_no_line_is_not()
    {
        _gateway.FallsSilent = true;
        Assert.Equal(SendEnd.Unknown, (await SendAsync(SmsSimulator.Settings)).End);
        Assert.Single(_gateway.Taken);

        _gateway.Next(new HttpRequestException(HttpRequestError.ConnectionError));
        Assert.Equal(SendEnd.RetryAfter, (await SendAsync(SmsSimulator.Settings)).End);
        _gateway.Next(new HttpRequestException(HttpRequestError.ResponseEnded));
        Assert.Equal(SendEnd.Unknown, (await SendAsync(SmsSimulator.Settings)).End);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "to={phone}&text={text}", "to=%2B8600000000000&text=a%26b%20%22c%22")]
    [InlineData("application/json", "{\"to\":{\"n\":\"{phone}\"},\"t\":\"{text}\"}", "{\"to\":{\"n\":\"+8600000000000\"},\"t\":\"a&b \\\"c\\\"\"}")]
    [InlineData("text/xml", "<t n=\"{phone}\">{text}</t>", "<t n=\"+8600000000000\">a&amp;b &quot;c&quot;</t>")]
    public void Values_are_written_as_the_content_demands(string type, string template, string body) => Assert.Equal(
        body,
        SmsCall.Of(new() { Address = "https://sms.example.cn", ContentType = type, Body = template }, "+8600000000000", new Activity { Text = "a&b \"c\"" }, "1", DateTimeOffset.UnixEpoch).Body);

    /// <summary>RFC 4231, case 2: what the key "Jefe" signs; and SHA-256 of "abc" (FIPS 180-4).</summary>
    [Theory]
    [InlineData(SmsSignature.HmacSha256, SmsSignatureForm.Hex, "Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData(SmsSignature.HmacSha512, SmsSignatureForm.Base64, "Jefe", "what do ya want for nothing?", "Fkt6e/z4GeLjlfvnO1bgo4e9ZCIugx/WECcM1+olBVSXWL91wFqZSm0DT2X48Ob9yuqxo01Ka0tjbgcKOLznNw==")]
    [InlineData(SmsSignature.Sha256, SmsSignatureForm.Hex, "c", "ab{secret}", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Signatures_are_those_of_the_standards(SmsSignature kind, SmsSignatureForm form, string secret, string signed, string signature)
    {
        var settings = new SmsSettings { Address = "https://sms.example.cn", Body = "{signature}", ContentType = "text/plain", Signature = kind, SignatureForm = form, Secret = secret, SignatureOf = signed };

        Assert.Equal(signature, SmsCall.Of(settings, "1", new Activity(), "1", DateTimeOffset.UnixEpoch).Body);
    }

    [Fact]
    public async Task The_check_reaches_the_gateway_shows_the_call_without_the_secret_and_sends_nothing()
    {
        var findings = await CheckAsync(SmsSimulator.Settings);
        Assert.Equal([ChannelCheckTexts.SmsReached, ChannelCheckTexts.ClockGood, ChannelCheckTexts.SmsWouldSend], findings.Select(finding => finding.Line));
        Assert.DoesNotContain(SmsSimulator.Settings.Secret!, findings[2].Slots[0].Value, StringComparison.Ordinal);
        Assert.Contains("00000000000", findings[2].Slots[0].Value, StringComparison.Ordinal);

        _gateway.Now = TimeProvider.System.GetUtcNow().AddMinutes(-9);
        Assert.Contains(await CheckAsync(SmsSimulator.Settings), finding => finding is { IsGood: false } && finding.Line == ChannelCheckTexts.ClockWrong);
        Assert.Equal(ChannelCheckTexts.Off, Assert.Single(await CheckAsync(new())).Line);
        Assert.Empty(_gateway.Taken);
    }

    private static SmsSettings Changed(Func<SmsSettings, SmsSettings> change)
    {
        var (all, changed) = (SmsSimulator.Settings, change(SmsSimulator.Settings));
        return new()
        {
            Address = all.Address,
            Headers = all.Headers,
            Body = all.Body,
            Key = all.Key,
            Secret = changed.Secret,
            Signature = changed.Signature,
            SignatureOf = changed.SignatureOf,
            SuccessPath = all.SuccessPath,
            SuccessPattern = all.SuccessPattern,
            TimeoutSeconds = all.TimeoutSeconds,
        };
    }

    private async Task<IReadOnlyList<Finding>> CheckAsync(SmsSettings settings) =>
        await new SmsCheck(settings, _http, TimeProvider.System).RunAsync(Cancel).ToListAsync(Cancel);

    private Task<SendResult> SendAsync(SmsSettings settings) => new SmsSender(settings, _http, TimeProvider.System).SendAsync(
        new(NoticeChannels.Sms, "+8600000000000", "+8600000000000", null, "zh-CN"), [new Activity { Id = "1", Text = Words }], Cancel);
}
