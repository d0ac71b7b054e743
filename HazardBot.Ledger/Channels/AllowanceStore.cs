using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Channels;

/// <summary>How much may still be sent to somebody, counted for all nodes together. A row that nobody needs any more is forgotten.</summary>
public sealed class AllowanceStore(Database database, KeyedHash hash)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>Takes one of those that may be sent since a moment which is the same for all who ask within a span, such as the beginning of a minute.</summary>
    /// <returns>False where none is left.</returns>
    public async Task<bool> TakeInAsync(string channel, string recipient, DateTimeOffset since, int most, CancellationToken cancel)
    {
        var parameters = new { recipient = Key(channel, recipient), since = since.ToColumn(), limit = most };
        const int MostTries = 2;
        for (var tries = 0; tries < MostTries; tries++)
        {
            if ((await database.CommitAsync(new Commit().Add(AllowanceSql.TakeIn, parameters, Expect.OneRow), cancel)).IsDone
                || await AddAsync(channel, recipient, since, 1, cancel))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody has written: all that may be sent until the next time may be sent again.</summary>
    public async Task OpenAsync(string channel, string recipient, DateTimeOffset at, CancellationToken cancel)
    {
        var parameters = new { recipient = Key(channel, recipient), since = at.ToColumn() };
        if (!(await database.CommitAsync(new Commit().Add(AllowanceSql.Open, parameters, Expect.OneRow), cancel)).IsDone)
        {
            await AddAsync(channel, recipient, at, 0, cancel);
        }
    }

    /// <summary>Takes one of those that may be sent after somebody has written, unless that was before a moment.</summary>
    /// <returns>False where none is left.</returns>
    public async Task<bool> TakeAfterAsync(string channel, string recipient, DateTimeOffset earliest, int most, CancellationToken cancel) =>
        (await database.CommitAsync(
            new Commit().Add(AllowanceSql.TakeAfter, new { recipient = Key(channel, recipient), since = earliest.ToColumn(), limit = most }, Expect.OneRow), cancel)).IsDone;

    /// <summary>What was taken was not sent.</summary>
    public Task GiveBackAsync(string channel, string recipient, CancellationToken cancel) =>
        database.CommitAsync(new Commit().Add(AllowanceSql.GiveBack, new { recipient = Key(channel, recipient) }), cancel);

    /// <summary>Whether <see cref="TakeAfterAsync"/> would give one.</summary>
    public async Task<bool> IsOpenAsync(string channel, string recipient, DateTimeOffset earliest, int most, CancellationToken cancel) =>
        await database.FirstAsync<long?>(AllowanceSql.IsOpen, new { recipient = Key(channel, recipient), since = earliest.ToColumn(), limit = most }, cancel) is not null;

    private async Task<bool> AddAsync(string channel, string recipient, DateTimeOffset since, int sent, CancellationToken cancel)
    {
        var commit = new Commit()
            .Add(AllowanceSql.Forget, new { until = (since - Kept).ToColumn() })
            .Add(AllowanceSql.Insert, new { recipient = Key(channel, recipient), since = since.ToColumn(), sent });
        return (await database.CommitAsync(commit, cancel)).IsDone;
    }

    private byte[] Key(string channel, string recipient) => hash.Of("allowance", channel, recipient);
}

internal static class AllowanceSql
{
    public static readonly Statement Insert = new("INSERT INTO allowance (recipient, since, sent) VALUES (@recipient, @since, @sent)");

    public static readonly Statement TakeIn = new(
        """
        UPDATE allowance SET since = @since, sent = CASE WHEN since = @since THEN sent + 1 ELSE 1 END
        WHERE recipient = @recipient AND (since < @since OR sent < @limit)
        """);

    public static readonly Statement Open = new("UPDATE allowance SET since = @since, sent = 0 WHERE recipient = @recipient AND since < @since");

    public static readonly Statement TakeAfter = new("UPDATE allowance SET sent = sent + 1 WHERE recipient = @recipient AND since >= @since AND sent < @limit");

    public static readonly Statement GiveBack = new("UPDATE allowance SET sent = sent - 1 WHERE recipient = @recipient AND sent > 0");

    public static readonly Statement IsOpen = new("SELECT sent FROM allowance WHERE recipient = @recipient AND since >= @since AND sent < @limit");

    public static readonly Statement Forget = new("DELETE FROM allowance WHERE since < @until");
}
