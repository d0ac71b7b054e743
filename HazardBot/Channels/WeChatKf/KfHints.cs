using HazardBot.Ledger;
using HazardBot.Settings;

namespace HazardBot.Channels.WeChatKf;

/// <summary>Takes the word that an account has something to fetch; once it is written down, the platform needn't say so again.</summary>
public sealed class KfHints(WeChatKfSettings settings, OpenLedger ledger, ILogger<KfHints> log)
{
    public async Task TakeAsync(string? account, string? hint, CancellationToken cancel)
    {
        if (account is null || !settings.List.Contains(account, StringComparer.Ordinal))
        {
            log.LogWarning("An account of 微信客服 that isn't in WeChatKf:Accounts has messages");
            return;
        }

        await ledger.Pulls.AskAsync(account, hint, cancel);
    }
}
