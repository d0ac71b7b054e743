using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using HazardBot.Channels.WeCom;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;

namespace HazardBot.Channels.Checks;

/// <summary>Looks at 企业微信: what the platform says of our application, and whether it would reach us and be understood.</summary>
public sealed partial class WeComSetupCheck(WeComSettings settings, WeComHttp http, TimeProvider time) : IChannelCheck
{
    private const int NotTrusted = 60020;

    /// <summary>Callbacks are taken ten minutes early or late.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(8);

    public IReadOnlyList<string> Names => ["wecom"];

    public async IAsyncEnumerable<Finding> RunAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        if (!settings.IsOn)
        {
            yield return Finding.Wrong(ChannelCheckTexts.Off, new Slot("setting", "WeCom:CorpId"));
            yield break;
        }

        var probe = new WeComProbe(settings, http);
        var (token, told) = await probe.TokenAsync(cancel);
        yield return told;
        if (token is not null)
        {
            yield return await AgentAsync(probe, token, cancel);
            yield return Clock(probe);
        }

        yield return await CallbackAsync(cancel);
    }

    private Finding Clock(WeComProbe probe)
    {
        if (probe.TheirTime is not { } theirs)
        {
            return Finding.Wrong(ChannelCheckTexts.ClockUnknown);
        }

        var off = (time.GetUtcNow() - theirs).Duration();
        var seconds = new Slot("seconds", off.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture));
        return off < MostSkew ? Finding.Good(ChannelCheckTexts.ClockGood, seconds) : Finding.Wrong(ChannelCheckTexts.ClockWrong, seconds);
    }

    private async Task<Finding> AgentAsync(WeComProbe probe, string token, CancellationToken cancel)
    {
        var agent = new Slot("agent", settings.AgentId!);
        try
        {
            var answer = await probe.CallAsync($"agent/get?agentid={settings.AgentId}", token, null, cancel);
            return answer.Code switch
            {
                0 when answer.Json.TryGetProperty("close", out var close) && close.ToString() == "1" => Finding.Wrong(ChannelCheckTexts.WeComAgentOff, agent),
                0 => Finding.Good(ChannelCheckTexts.WeComAgentGood, agent),
                NotTrusted => Finding.Wrong(ChannelCheckTexts.WeComNotTrusted, new Slot("address", AddressIn(answer.Text("errmsg")))),
                _ => Finding.Wrong(ChannelCheckTexts.WeComAgentRefused, agent, WeComProbe.Code(answer)),
            };
        }
        catch (Exception e) when (WeComProbe.IsNetwork(e))
        {
            return WeComProbe.Unreachable(settings.Api, e);
        }
    }

    /// <summary>Knocks as the platform does when the address is saved, and once without a signature.</summary>
    private async Task<Finding> CallbackAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(settings.Callback))
        {
            return Finding.Wrong(ChannelCheckTexts.WeComCallbackUnknown);
        }

        var address = new Slot("address", settings.Callback);
        try
        {
            const string Nonce = "hazardbotcheck";
            var echo = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8));
            var sealedEcho = new CallbackCipher(settings.EncodingAesKey!, settings.CorpId!).Seal(echo);
            var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            var signature = new CallbackSignature(settings.Token!).Of(timestamp, Nonce, sealedEcho);
            var (status, said) = await KnockAsync(signature, timestamp, Nonce, sealedEcho, cancel);
            if (status != HttpStatusCode.OK || said != echo)
            {
                return Finding.Wrong(ChannelCheckTexts.WeComCallbackWrong, address, new Slot("status", ((int)status).ToString(CultureInfo.InvariantCulture)));
            }

            (status, _) = await KnockAsync(new string('0', signature.Length), timestamp, Nonce, sealedEcho, cancel);
            return status == HttpStatusCode.Forbidden ? Finding.Good(ChannelCheckTexts.WeComCallbackGood, address) : Finding.Wrong(ChannelCheckTexts.WeComCallbackOpen, address);
        }
        catch (Exception e) when (WeComProbe.IsNetwork(e))
        {
            return WeComProbe.Unreachable(settings.Callback, e);
        }
    }

    private async Task<(HttpStatusCode Status, string Said)> KnockAsync(string signature, string timestamp, string nonce, string echo, CancellationToken cancel)
    {
        var address = $"{settings.Callback}?msg_signature={signature}&timestamp={timestamp}&nonce={nonce}&echostr={Uri.EscapeDataString(echo)}";
        using var response = await http.Client.GetAsync(new Uri(address), cancel);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(cancel));
    }

    /// <summary>The platform names the address that it saw.</summary>
    private static string AddressIn(string? told) => AddressPattern().Match(told ?? "") is { Success: true } found ? $"：{found.Groups["address"].Value}" : "";

    [GeneratedRegex("from ip: ?(?<address>[0-9a-fA-F.:]{3,45})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AddressPattern();
}
