using System.Text.Json.Nodes;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger;
using HazardBot.Ledger.Hazards;
using HazardBot.Settings;

namespace HazardBot.Channels.WeCom;

/// <summary>Sends to members of the company, one message after the other, and never more than the platform shows: what is too much it drops without a word.</summary>
public sealed class WeComSender(WeComApi api, OutgoingFiles files, OpenLedger ledger, WeComSettings settings, TimeProvider time) : IChannelSender
{
    /// <summary>
    /// The platform takes thirty in a minute and a thousand in an hour for each member, and doesn't say where its minutes begin. Half of it
    /// in each of ours is never more than that in any of its, and less than a thousand in any hour.
    /// </summary>
    public const int MostInAMinute = 15;

    /// <summary>Of these, for danger to life alone.</summary>
    private const int KeptForDanger = 3;

    /// <summary>What arrives twice within this time is shown once: longer than an answer may take and the pause before it is tried again.</summary>
    private const int DuplicateSeconds = 30;

    private static readonly string[] ListsOfWhomItMissed = ["invaliduser", "unlicenseduser"];

    public string Channel => WeComChannel.Name;

    public bool ShowsFiles => true;

    public async Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        foreach (var message in messages)
        {
            var result = await WeComCalls.GuardAsync(() => SendAsync(to, message, cancel), cancel);
            if (result.End != SendEnd.Sent)
            {
                return result;
            }
        }

        return SendResult.Sent;
    }

    private async Task<SendResult> SendAsync(ReplyAddress to, Activity message, CancellationToken cancel)
    {
        var (media, notSent) = (new List<string>(), false);
        foreach (var photo in OutgoingFiles.Photos(message))
        {
            var (id, answer) = await files.UploadAsync(photo, cancel);
            if (id is null && answer?.ToResult() is { End: SendEnd.RetryAfter } later)
            {
                return later;
            }

            if (id is null)
            {
                notSent = true;
            }
            else
            {
                media.Add(id);
            }
        }

        var words = string.Join('\n', new[] { files.Links(message), notSent ? OutgoingFiles.PhotoNotHere(message) : null }.OfType<string>());
        IEnumerable<JsonObject> pictures = media.Select(id => new JsonObject { ["msgtype"] = "image", ["image"] = new JsonObject { ["media_id"] = id } });
        foreach (var one in pictures.Concat(WeComDepartures.Of(message, words, () => Guid.CreateVersion7(time.GetUtcNow()).ToString("N"))))
        {
            var result = await SendAsync(to, one, message.Importance == ActivityImportance.High ? MostInAMinute : MostInAMinute - KeptForDanger, cancel);
            if (result.End != SendEnd.Sent)
            {
                return result;
            }
        }

        return SendResult.Sent;
    }

    private async Task<SendResult> SendAsync(ReplyAddress to, JsonObject one, int most, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var minute = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), now.Offset);
        if (!await ledger.Allowances.TakeInAsync(Channel, to.User, minute, most, cancel))
        {
            return new(SendEnd.RetryAfter, minute + TimeSpan.FromMinutes(1) - now, "as many as one person is shown in a minute");
        }

        one["touser"] = to.User;
        one["agentid"] = int.Parse(settings.AgentId!, System.Globalization.CultureInfo.InvariantCulture);
        one["enable_duplicate_check"] = 1;
        one["duplicate_check_interval"] = DuplicateSeconds;
        var answer = await api.PostAsync("message/send", one, cancel);
        // Done, and yet not for those whom it names.
        return answer.IsDone && Names(answer, to.User) ? new(SendEnd.RecipientGone, null, "0 not in the application's visible range, or has left") : answer.ToResult();
    }

    private static bool Names(WeComAnswer answer, string user) => ListsOfWhomItMissed
        .SelectMany(list => (answer.Text(list) ?? "").Split('|'))
        .Contains(user, StringComparer.OrdinalIgnoreCase);
}
