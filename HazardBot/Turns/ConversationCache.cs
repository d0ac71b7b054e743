using System.Diagnostics.CodeAnalysis;
using HazardBot.Ledger.Conversations;
using Microsoft.Extensions.Caching.Memory;

namespace HazardBot.Turns;

/// <summary>
/// Conversations as this node left them, so that the next message needs no read and no unwrapping of a key. It is never trusted: a commit
/// checks the version, and what another node changed meanwhile is stale and read anew. Ten minutes, eight thousand conversations at most.
/// </summary>
public sealed class ConversationCache : IDisposable
{
    private const int MostConversations = 8192;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostConversations });

    /// <param name="key">The conversation's keyed hash, in hexadecimal.</param>
    public bool TryGet(string key, [NotNullWhen(true)] out Conversation? conversation) => _cache.TryGetValue(key, out conversation);

    public void Put(string key, Conversation conversation) =>
        _cache.Set(key, conversation, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Kept });

    public void Forget(string key) => _cache.Remove(key);

    public void Dispose() => _cache.Dispose();
}
