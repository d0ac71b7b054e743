using System.Runtime.CompilerServices;
using System.Text.Json;
using HazardBot.Channels.WeCom;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;

namespace HazardBot.Channels.Checks;

/// <summary>Looks at 微信客服: whether the application may use its accounts. The callback is that of <see cref="WeComSetupCheck"/>.</summary>
public sealed class KfSetupCheck(WeComSettings wecom, WeChatKfSettings settings, WeComHttp http) : IChannelCheck
{
    public IReadOnlyList<string> Names => ["wechat-kf"];

    public async IAsyncEnumerable<Finding> RunAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        if (!settings.IsOn || !wecom.IsOn)
        {
            yield return Finding.Wrong(ChannelCheckTexts.Off, new Slot("setting", wecom.IsOn ? "WeChatKf:Accounts" : "WeCom:CorpId"));
            yield break;
        }

        var probe = new WeComProbe(wecom, http);
        var (token, told) = await probe.TokenAsync(cancel);
        yield return told;
        if (token is null)
        {
            yield break;
        }

        foreach (var finding in await AccountsAsync(probe, token, cancel))
        {
            yield return finding;
        }
    }

    private async Task<IReadOnlyList<Finding>> AccountsAsync(WeComProbe probe, string token, CancellationToken cancel)
    {
        try
        {
            var answer = await probe.CallAsync("kf/account/list", token, """{"offset":0,"limit":100}""", cancel);
            if (!answer.IsDone)
            {
                return [Finding.Wrong(ChannelCheckTexts.KfRefused, WeComProbe.Code(answer))];
            }

            var known = answer.Json.TryGetProperty("account_list", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToList() : [];
            return [.. settings.List.Select(account => Look(account, known.FirstOrDefault(one => one.ValueKind == JsonValueKind.Object && Text(one, "open_kfid") == account)))];
        }
        catch (Exception e) when (WeComProbe.IsNetwork(e))
        {
            return [WeComProbe.Unreachable(wecom.Api, e)];
        }
    }

    private static Finding Look(string account, JsonElement known) =>
        known.ValueKind != JsonValueKind.Object ? Finding.Wrong(ChannelCheckTexts.KfAccountMissing, new Slot("account", account))
        : known.TryGetProperty("manage_privilege", out var may) && may.ValueKind == JsonValueKind.False ? Finding.Wrong(ChannelCheckTexts.KfNotManaged, new Slot("account", account))
        : Finding.Good(ChannelCheckTexts.KfAccountGood, new("account", account), new("name", Text(known, "name") ?? ""));

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
