namespace HazardBot.Turns;

/// <summary>
/// Lets the messages of one conversation in one at a time, in the order they came; different conversations don't wait for each
/// other. It spares this node's turns needless re-runs; between nodes the version check decides.
/// </summary>
public sealed class ConversationGate
{
    private readonly Dictionary<string, Task> _last = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <param name="conversation">The keyed hash, in hexadecimal.</param>
    public async Task<T> RunAsync<T>(string conversation, Func<Task<T>> work)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task? before;
        lock (_lock)
        {
            _last.TryGetValue(conversation, out before);
            _last[conversation] = done.Task;
        }

        try
        {
            if (before is not null)
            {
                await before;
            }

            return await work();
        }
        finally
        {
            lock (_lock)
            {
                if (_last[conversation] == done.Task)
                {
                    _last.Remove(conversation);
                }
            }

            done.SetResult();
        }
    }
}
