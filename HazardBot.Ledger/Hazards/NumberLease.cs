using System.Globalization;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

/// <summary>
/// Gives ledger numbers (<c>QD-2026-000123</c>) without asking the database for each: a node leases a run of them, and the next when half of
/// it is used. What a stopped node did not use stays a gap.
/// </summary>
/// <param name="prefix">Letters before the year, a setting of the installation.</param>
public sealed class NumberLease(Database database, string prefix) : IDisposable
{
    /// <summary>Long enough to spare the database, short enough that a restart leaves a small gap.</summary>
    private const int ShortestRun = 32;

    /// <summary>Runs grow up to this while numbers are used up faster than they are leased.</summary>
    private const int LongestRun = 1024;

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _leasing = new(1, 1);
    private readonly Dictionary<int, Queue<int>> _free = [];
    private int _run = ShortestRun;
    private bool _isLeasingAhead;

    public static string Format(string prefix, int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year:D4}-{number:D6}");

    /// <summary>Sees to it that <paramref name="count"/> numbers can be taken without waiting.</summary>
    public async Task EnsureAsync(int year, int count, CancellationToken cancel)
    {
        if (Free(year) >= count)
        {
            return;
        }

        await _leasing.WaitAsync(cancel);
        try
        {
            while (Free(year) < count)
            {
                await LeaseAsync(year, Math.Max(NextRun(year), count), cancel);
            }
        }
        finally
        {
            _leasing.Release();
        }
    }

    /// <exception cref="NumbersUsedUpException">None is free; after <see cref="EnsureAsync"/> it can be tried again.</exception>
    public string Take(int year)
    {
        lock (_lock)
        {
            if (!_free.TryGetValue(year, out var free) || !free.TryDequeue(out var number))
            {
                throw new NumbersUsedUpException(year);
            }

            if (free.Count < _run / 2 && !_isLeasingAhead)
            {
                _isLeasingAhead = true;
                _ = LeaseAheadAsync(year);
            }

            return Format(prefix, year, number);
        }
    }

    public void Dispose() => _leasing.Dispose();

    private int Free(int year)
    {
        lock (_lock)
        {
            return _free.TryGetValue(year, out var free) ? free.Count : 0;
        }
    }

    /// <summary>Longer each time that the last one was used up before there was another.</summary>
    private int NextRun(int year)
    {
        lock (_lock)
        {
            return _run = _free.TryGetValue(year, out var free) && free.Count == 0 ? Math.Min(_run * 2, LongestRun) : _run;
        }
    }

    /// <summary>Nobody waits for it; who finds no number later leases for himself, and hears of what is wrong.</summary>
    private async Task LeaseAheadAsync(int year)
    {
        try
        {
            await Task.Run(() => EnsureAsync(year, _run, CancellationToken.None));
        }
        catch (Exception e) when (e is System.Data.Common.DbException or ObjectDisposedException)
        {
            // The database is away, or the ledger is being closed.
        }
        finally
        {
            lock (_lock)
            {
                _isLeasingAhead = false;
            }
        }
    }

    private async Task LeaseAsync(int year, int count, CancellationToken cancel)
    {
        var seen = await database.FirstAsync<long?>(HazardSql.NextNumber, new { year }, cancel);
        var first = (int)(seen ?? 1);
        var commit = seen is null
            ? new Commit().Add(HazardSql.FirstNumbers, new { year, next = first + count })
            : new Commit().Add(HazardSql.LeaseNumbers, new { year, seen = first, next = first + count }, Expect.OneRow);
        if (!(await database.CommitAsync(commit, cancel)).IsDone)
        {
            return;
        }

        lock (_lock)
        {
            var free = _free.TryGetValue(year, out var queue) ? queue : _free[year] = new();
            foreach (var number in Enumerable.Range(first, count))
            {
                free.Enqueue(number);
            }
        }
    }
}

/// <summary>Other turns took the last leased numbers of this year.</summary>
public sealed class NumbersUsedUpException(int year) : Exception($"No ledger number of {year} is leased.")
{
    public int Year { get; } = year;
}
