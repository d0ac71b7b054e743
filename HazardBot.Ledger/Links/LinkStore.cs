using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Links;

/// <summary>Links that are one viewer's: the first who opens one keeps it.</summary>
public sealed class LinkStore(Database database, KeyedHash hash)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <param name="link">The link itself.</param>
    /// <param name="viewer">What the viewer is known by; hard to guess.</param>
    /// <returns>Whether the link is this viewer's.</returns>
    public async Task<bool> ClaimAsync(string link, string viewer, DateTimeOffset now, CancellationToken cancel)
    {
        var (id, who) = (hash.Of("link", link), hash.Of("viewer", viewer));
        var claim = new Commit()
            .Add(LinkSql.Forget, new { until = (now - Kept).ToColumn() })
            .Add(LinkSql.Insert, new { link = id, viewer = who, now = now.ToColumn() });
        return (await database.CommitAsync(claim, cancel)).IsDone
            || (await database.FirstAsync<byte[]>(LinkSql.Find, new { link = id }, cancel))?.AsSpan().SequenceEqual(who) is true;
    }
}

internal static class LinkSql
{
    public static readonly Statement Insert = new("INSERT INTO link_use (link, viewer, first_at) VALUES (@link, @viewer, @now)");

    public static readonly Statement Find = new("SELECT viewer FROM link_use WHERE link = @link");

    public static readonly Statement Forget = new("DELETE FROM link_use WHERE first_at < @until");
}
