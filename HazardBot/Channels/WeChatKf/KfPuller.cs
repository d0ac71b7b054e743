using System.Text.Json;
using System.Text.Json.Nodes;
using HazardBot.Channels.WeCom;
using HazardBot.Ledger;
using HazardBot.Ledger.Channels;
using HazardBot.Turns;

namespace HazardBot.Channels.WeChatKf;

/// <summary>
/// Fetches what people wrote to an account. The place up to which all is dealt with is written down after that: what is fetched twice is
/// answered once, since its number is the same. One node at a time reads an account.
/// </summary>
internal sealed class KfPuller(WeComApi api, KfTalk talk, OpenLedger ledger, IChanceSource chance, TimeProvider time, ILogger<KfPuller> log)
{
    private const int PageSize = 100;

    /// <summary>The first page of all begins three days back: what was said before there was a bot isn't answered.</summary>
    private static readonly TimeSpan BeforeTheFirst = TimeSpan.FromHours(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(60);

    /// <exception cref="HttpRequestException">The platform can't be reached; others as <see cref="WeComApi"/> and the ledger have them. It is tried again after a pause.</exception>
    /// <returns>Whether this node has read the account to its end.</returns>
    public async Task<bool> RunAsync(string account, CancellationToken cancel)
    {
        var lease = chance.NewId(time.GetUtcNow()).ToString("N");
        if (await ledger.Pulls.FindAsync(account, cancel) is not { IsBehind: true } || !await ledger.Pulls.ClaimAsync(account, lease, time.GetUtcNow(), cancel))
        {
            return false;
        }

        var pause = Pause;
        try
        {
            if (await ledger.Pulls.FindAsync(account, cancel) is { } state)
            {
                pause = await ReadAsync(state, lease, cancel);
                return pause == TimeSpan.Zero && await ledger.Pulls.DoneAsync(account, lease, state.Asked, cancel);
            }

            return false;
        }
        finally
        {
            if (pause > TimeSpan.Zero)
            {
                await ledger.Pulls.LeaveAsync(account, lease, time.GetUtcNow() + pause, CancellationToken.None);
            }
        }
    }

    /// <returns>Zero where all was read; otherwise after what time it is tried again.</returns>
    private async Task<TimeSpan> ReadAsync(PullState state, string lease, CancellationToken cancel)
    {
        var (position, hint) = (state.Position, state.Hint);
        var since = position is null ? time.GetUtcNow() - BeforeTheFirst : DateTimeOffset.MinValue;
        while (true)
        {
            var answer = await api.PostAsync("kf/sync_msg", Body(state.Account, position, hint), cancel);
            if (!answer.IsDone)
            {
                log.LogWarning("微信客服 doesn't hand out messages: {Code}", answer.Code);
                if (hint is null || answer.ToResult().End == Delivery.SendEnd.RetryAfter)
                {
                    return answer.ToResult().After ?? (answer.Code == WeComAnswer.Down ? Pause : LongPause);
                }

                // The word that there is something is good for ten minutes; without it there is less, but there is.
                hint = null;
                continue;
            }

            await talk.RunAsync(Items(answer.Json), since, cancel);
            var next = answer.Text("next_cursor");
            var isLast = next is null || next == position || !(answer.Json.TryGetProperty("has_more", out var more) && more.ValueKind == JsonValueKind.Number && more.GetInt32() == 1);
            position = next ?? position;
            if (!await ledger.Pulls.MoveAsync(state.Account, lease, position, time.GetUtcNow(), cancel))
            {
                return Pause;
            }

            if (isLast)
            {
                return TimeSpan.Zero;
            }
        }
    }

    private static JsonObject Body(string account, string? position, string? hint)
    {
        var body = new JsonObject { ["open_kfid"] = account, ["limit"] = PageSize, ["voice_format"] = 0 };
        if (position is not null)
        {
            body["cursor"] = position;
        }

        if (hint is not null)
        {
            body["token"] = hint;
        }

        return body;
    }

    private static IReadOnlyList<KfItem> Items(JsonElement answer) => answer.TryGetProperty("msg_list", out var list) && list.ValueKind == JsonValueKind.Array
        ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => new KfItem(item))]
        : [];
}
