using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations.Bindings;

/// <summary>Ends what a browser was left with, and what belongs to people who are in the register no more.</summary>
public sealed class IdleBindings(Database database, BindingStore bindings)
{
    private const int PassSize = 200;

    /// <summary>Ends bindings of browsers that nobody used for twelve hours.</summary>
    /// <returns>How many.</returns>
    public async Task<int> EndIdleAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var since = (now - Binding.IdleAfter).ToColumn();
        var ended = 0;
        foreach (var channel in Binding.BrowserChannels)
        {
            IReadOnlyList<byte[]> due;
            do
            {
                due = await database.ListAsync<byte[]>(BindingSql.Idle, new { channel, since, limit = PassSize }, cancel);
                foreach (var id in due)
                {
                    // One commit each: who came back meanwhile stays bound, the others don't wait for it.
                    var commit = new Commit()
                        .Add(BindingSql.DestroyKey, new { id, now = now.ToColumn() })
                        .Add(BindingSql.EndIdle, new { id, since, why = Codes.Of(BindingEnd.Idle), now = now.ToColumn() }, Expect.OneRow);
                    ended += (await database.CommitAsync(commit, cancel)).IsDone ? 1 : 0;
                }
            }
            while (due.Count == PassSize);
        }

        return ended;
    }

    /// <summary>Ends what people have who are in the register no more.</summary>
    /// <param name="left">Staff codes.</param>
    public async Task EndLeftAsync(IEnumerable<string> left, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var staff in left)
        {
            if ((await bindings.ListAsync(staff, cancel)).Count > 0)
            {
                await bindings.EndAllAsync(new EndBindingsOf(staff, BindingEnd.Left), now, cancel);
            }
        }
    }
}
