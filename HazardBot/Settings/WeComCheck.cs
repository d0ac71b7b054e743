using System.Text.RegularExpressions;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Settings;

/// <summary>Finds what is missing or wrong in the sections <c>WeCom</c> and <c>WeChatKf</c>. Where they are off nothing is asked.</summary>
internal static partial class WeComCheck
{
    public static IEnumerable<SettingsProblem> Problems(WeComSettings wecom, WeChatKfSettings kf)
    {
        if (!wecom.IsOn)
        {
            return kf.IsOn ? [new(WeComTexts.KfNeedsWeCom)] : [];
        }

        List<(bool IsGood, string Name)> rules =
        [
            (IdPattern().IsMatch(wecom.CorpId!), "WeCom:CorpId"),
            (AgentPattern().IsMatch(wecom.AgentId ?? ""), "WeCom:AgentId"),
            (!string.IsNullOrWhiteSpace(wecom.Secret), "WeCom:Secret"),
            (TokenPattern().IsMatch(wecom.Token ?? ""), "WeCom:Token"),
            (KeyPattern().IsMatch(wecom.EncodingAesKey ?? ""), "WeCom:EncodingAesKey"),
            (wecom.Callback is null or "" || IsHttps(wecom.Callback), "WeCom:Callback"),
            (IsHttps(wecom.Api), "WeCom:Api"),
            (kf.List.All(account => AccountPattern().IsMatch(account)), "WeChatKf:Accounts"),
        ];
        return rules.Where(rule => !rule.IsGood).Select(rule => new SettingsProblem(WeComTexts.SettingWrong, rule.Name));
    }

    private static bool IsHttps(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    [GeneratedRegex("^[0-9A-Za-z]{4,64}$", RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern();

    [GeneratedRegex("^[0-9]{1,9}$", RegexOptions.NonBacktracking)]
    private static partial Regex AgentPattern();

    [GeneratedRegex("^[0-9A-Za-z]{3,32}$", RegexOptions.NonBacktracking)]
    private static partial Regex TokenPattern();

    [GeneratedRegex("^[0-9A-Za-z]{43}$", RegexOptions.NonBacktracking)]
    private static partial Regex KeyPattern();

    [GeneratedRegex("^[0-9A-Za-z_-]{4,64}$", RegexOptions.NonBacktracking)]
    private static partial Regex AccountPattern();
}
