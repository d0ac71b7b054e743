using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;
using HazardBot.Settings;
using MailKit.Net.Smtp;
using MimeKit;

namespace HazardBot.Channels.Mail;

/// <summary>Sends neutral lines by mail, each over a line of its own.</summary>
internal sealed class MailSender(MailSettings settings, TimeProvider time) : IChannelSender
{
    public string Channel => NoticeChannels.Mail;

    public SendPace Pace { get; } = new(settings.PerMinute / 60.0, 4);

    public async Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        if (!MailboxAddress.TryParse(to.User, out var address))
        {
            return new(SendEnd.RecipientGone, null, "no mail address");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        using var client = new SmtpClient();
        try
        {
            await MailLine.OpenAsync(client, settings, limit.Token);
        }
        catch (Exception e) when (MailLine.IsFault(e, cancel))
        {
            // Nothing was sent yet.
            return new(SendEnd.RetryAfter, null, MailLine.Reason(e));
        }

        try
        {
            foreach (var message in messages)
            {
                using var mail = MailOf(message, address);
                await client.SendAsync(mail, limit.Token);
            }
        }
        catch (SmtpCommandException e)
        {
            return Answer(e);
        }
        catch (Exception e) when (MailLine.IsFault(e, cancel))
        {
            return new(SendEnd.Unknown, null, MailLine.Reason(e));
        }

        await CloseAsync(client, limit.Token);
        return SendResult.Sent;
    }

    /// <summary>4xx: not now (grey lists, too many). 5xx: no.</summary>
    private static SendResult Answer(SmtpCommandException e) => new(
        (int)e.StatusCode is >= 400 and < 500 ? SendEnd.RetryAfter
        : e.ErrorCode == SmtpErrorCode.RecipientNotAccepted ? SendEnd.RecipientGone
        : SendEnd.Refused,
        null,
        MailLine.Reason(e));

    private MimeMessage MailOf(Activity message, MailboxAddress to)
    {
        var from = MailboxAddress.Parse(settings.From);
        var mail = new MimeMessage
        {
            Subject = message.Summary ?? "",
            Date = time.GetUtcNow(),
            Body = new TextPart("plain") { Text = message.Text ?? "" },
        };
        mail.From.Add(from);
        mail.To.Add(to);
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        if (message.Id is { Length: > 0 } id)
        {
            // Sent again, it is the same mail: programs that know both show one.
            mail.MessageId = $"{id}@{from.Address.Split('@')[^1]}";
        }

        if (message.Importance == ActivityImportance.High)
        {
            mail.Importance = MessageImportance.High;
        }

        return mail;
    }

    /// <summary>The mail is with the server already: how the line ends changes nothing.</summary>
    private static async Task CloseAsync(SmtpClient client, CancellationToken cancel)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or MailKit.ProtocolException or MailKit.CommandException or System.Net.Sockets.SocketException)
        {
            // It hung up first.
        }
    }
}
