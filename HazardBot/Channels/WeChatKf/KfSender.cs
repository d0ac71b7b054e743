using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using HazardBot.Channels.WeCom;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Channels.WeChatKf;

/// <summary>Sends to people on their own WeChat: within two days of their last message, and no more than five after each.</summary>
public sealed class KfSender(WeComApi api, OutgoingFiles files, OpenLedger ledger, TimeProvider time) : IChannelSender
{
    /// <summary>So that words are never crowded out by pictures.</summary>
    private const int MostPhotos = 3;

    public string Channel => KfChannel.Name;

    public bool ShowsFiles => true;

    public IReadOnlyList<Activity> Gather(IReadOnlyList<Activity> messages) => KfDepartures.Gather(messages);

    public Task<bool> MayPushAsync(ReplyAddress to, CancellationToken cancel) =>
        ledger.Allowances.IsOpenAsync(Channel, to.Conversation, Earliest(), KfChannel.MostAfterOne, cancel);

    public async Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        if (KfChannel.Split(to.Conversation) is not var (account, customer))
        {
            return new(SendEnd.Refused, null, "no conversation of 微信客服");
        }

        foreach (var message in Gather(messages))
        {
            var result = await WeComCalls.GuardAsync(() => SendAsync(to, account, customer, message, cancel), cancel);
            if (result.End != SendEnd.Sent)
            {
                return result;
            }
        }

        return SendResult.Sent;
    }

    private async Task<SendResult> SendAsync(ReplyAddress to, string account, string customer, Activity message, CancellationToken cancel)
    {
        if (KfChannel.WelcomeCode(message.ServiceUrl) is { } code)
        {
            // One message, whatever there is to say; it is known by the code.
            var welcome = KfDepartures.Of(message, null)[0];
            welcome["code"] = code;
            return (await api.PostAsync("kf/send_msg_on_event", welcome, cancel)).ToResult();
        }

        var (media, notSent) = (new List<string>(), false);
        var photos = OutgoingFiles.Photos(message);
        foreach (var photo in photos.Take(MostPhotos))
        {
            var (id, answer) = await files.UploadAsync(photo, cancel);
            if (id is null && answer?.ToResult() is { End: SendEnd.RetryAfter } later)
            {
                return later;
            }

            notSent |= id is null;
            media.AddRange(id is null ? [] : [id]);
        }

        var words = string.Join('\n', new[] { files.Links(message), notSent || photos.Count > MostPhotos ? OutgoingFiles.PhotoNotHere(message) : null }.OfType<string>());
        var parts = media.Select(id => new JsonObject { ["msgtype"] = "image", ["image"] = new JsonObject { ["media_id"] = id } }).Concat(KfDepartures.Of(message, words)).ToList();
        for (var number = 0; number < parts.Count; number++)
        {
            var result = await SendAsync(to, account, customer, Key(message, number), parts[number], cancel);
            if (result.End != SendEnd.Sent)
            {
                return result;
            }
        }

        return SendResult.Sent;
    }

    private async Task<SendResult> SendAsync(ReplyAddress to, string account, string customer, string key, JsonObject part, CancellationToken cancel)
    {
        if (!await ledger.Allowances.TakeAfterAsync(Channel, to.Conversation, Earliest(), KfChannel.MostAfterOne, cancel))
        {
            return new(SendEnd.WindowClosed, null, "the person has to write first");
        }

        part["touser"] = customer;
        part["open_kfid"] = account;
        part["msgid"] = key;
        var result = await WeComCalls.GuardAsync(async () => (await api.PostAsync("kf/send_msg", part, cancel)).ToResult(), cancel);
        if (result.End == SendEnd.RetryAfter)
        {
            await ledger.Allowances.GiveBackAsync(Channel, to.Conversation, cancel);
        }

        return result;
    }

    /// <summary>An answer's part is the same when it is sent again, so that the platform sees that it is; a push's is new.</summary>
    private string Key(Activity message, int number) => message.ReplyToId is { Length: > 0 } asked
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{asked}\n{number}\n{message.Text}"))).AsSpan(0, 16))
        : Guid.CreateVersion7(time.GetUtcNow()).ToString("N");

    private DateTimeOffset Earliest() => time.GetUtcNow() - KfChannel.Window;
}
