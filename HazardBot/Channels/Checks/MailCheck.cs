using System.Runtime.CompilerServices;
using HazardBot.Channels.Mail;
using HazardBot.Delivery;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;
using MailKit.Net.Smtp;

namespace HazardBot.Channels.Checks;

/// <summary>Looks at the mail server: reached, secured, logged in. No mail is sent.</summary>
public sealed class MailCheck(MailSettings settings) : IChannelCheck
{
    public IReadOnlyList<string> Names => [NoticeChannels.Mail];

    public async IAsyncEnumerable<Finding> RunAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        if (!settings.IsOn)
        {
            yield return Finding.Wrong(ChannelCheckTexts.Off, new Slot("setting", "Mail:Host"));
            yield break;
        }

        foreach (var finding in await LookAsync(cancel))
        {
            yield return finding;
        }
    }

    private async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancel)
    {
        var address = new Slot("address", $"{settings.Host}:{settings.Port}");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        using var client = new SmtpClient();
        try
        {
            await MailLine.OpenAsync(client, settings, limit.Token);
            List<Finding> findings =
            [
                client.IsSecure ? Finding.Good(ChannelCheckTexts.MailConnected, address, new("how", client.SslProtocol.ToString())) : Finding.Wrong(ChannelCheckTexts.MailOpen),
                client.IsAuthenticated ? Finding.Good(ChannelCheckTexts.MailLoggedIn, new Slot("user", settings.User!)) : Finding.Good(ChannelCheckTexts.MailNoLogin),
            ];
            if (!client.Capabilities.HasFlag(SmtpCapabilities.UTF8))
            {
                findings.Add(Finding.Good(ChannelCheckTexts.MailLatin));
            }

            await client.DisconnectAsync(quit: true, limit.Token);
            return findings;
        }
        catch (Exception e) when (MailLine.IsFault(e, cancel))
        {
            return [Finding.Wrong(ChannelCheckTexts.MailFailed, address, new("reason", MailLine.Reason(e)))];
        }
    }
}
