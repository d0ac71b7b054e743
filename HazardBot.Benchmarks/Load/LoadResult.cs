namespace HazardBot.Benchmarks.Load;

/// <summary>Latencies in stopwatch ticks, one list for each turn of the script. Of one user, or of all together.</summary>
internal sealed class Latencies(int turns)
{
    private readonly List<long>[] _byTurn = [.. Enumerable.Range(0, turns).Select(_ => new List<long>())];

    public IReadOnlyList<List<long>> ByTurn => _byTurn;

    public void Add(int turn, long ticks) => _byTurn[turn].Add(ticks);

    public void Add(Latencies other)
    {
        for (var turn = 0; turn < _byTurn.Length; turn++)
        {
            _byTurn[turn].AddRange(other._byTurn[turn]);
        }
    }
}

/// <summary>What one phase came to. Users add to it from their threads.</summary>
internal sealed class LoadResult(int turns)
{
    private readonly Lock _lock = new();

    public int Turns { get; } = turns;

    public Latencies Latencies { get; } = new(turns);

    public Dictionary<LoadError, int> Errors { get; } = Enum.GetValues<LoadError>().ToDictionary(kind => kind, _ => 0);

    public string? FirstError { get; private set; }

    public int Finished { get; private set; }

    public int Receipts { get; private set; }

    public void Count(ConversationEnd end)
    {
        lock (_lock)
        {
            if (end.Error is { } error)
            {
                Errors[error]++;
                FirstError ??= end.Detail;
                return;
            }

            Finished++;
            Receipts += end.Receipt ? 1 : 0;
        }
    }

    public void Add(Latencies latencies)
    {
        lock (_lock)
        {
            Latencies.Add(latencies);
        }
    }
}
