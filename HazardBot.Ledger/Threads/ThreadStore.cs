using System.Text.Json;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Threads;

/// <inheritdoc cref="IThreadReader"/>
public sealed class ThreadStore(Database database, DataKeyStore keys) : IThreadReader
{
    /// <summary>How long the words of a talk with the person on duty are kept after its end.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <exception cref="InvalidOperationException">The key of the words is gone.</exception>
    public async Task AddAsync(Commit commit, ThreadWrite write, DateTimeOffset now, CancellationToken cancel)
    {
        switch (write)
        {
            case OpenThread open:
                await OpenAsync(commit, open, now, cancel);
                break;
            case AddThreadLine add:
                var isStaff = add.By == ThreadSide.Staff;
                commit.Add(
                    ThreadSql.Write,
                    new
                    {
                        id = add.Before.Id.ToColumn(),
                        seen = add.Before.Lines,
                        lines = add.Before.Lines + 1,
                        staff = isStaff && add.Before.Kind == ThreadKind.Question ? add.Staff : add.Before.Staff,
                        last_author = Codes.Of(add.By),
                        answered_at = isStaff ? now.ToColumn() : (long?)null,
                        now = now.ToColumn(),
                    },
                    Expect.OneRow);
                Line(commit, add.Before.Id, add.Before.Lines + 1, add.By, add.Staff, add.Words, await KeyAsync(add.Before, cancel), now);
                break;
            case GiveThread give:
                commit.Add(
                    ThreadSql.Give,
                    new { id = give.Before.Id.ToColumn(), seen = give.Before.Lines, staff = give.Staff, unit = give.Unit, now = now.ToColumn() },
                    Expect.OneRow);
                break;
            case EndThread end:
                commit.Add(
                    ThreadSql.End,
                    new { id = end.Before.Id.ToColumn(), seen = end.Before.Lines, ended_by = Codes.Of(end.By), now = now.ToColumn() },
                    Expect.OneRow);
                if (end.Before.Kind == ThreadKind.Duty)
                {
                    DataKeyStore.DestroyAfter(commit, end.Before.DataKey, now + Kept);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(write), write.GetType().Name, "No way to write this.");
        }
    }

    public async Task<TalkThread?> FindAsync(Guid id, CancellationToken cancel) =>
        (await database.FirstAsync<ThreadRow>(ThreadSql.Find, new { id = id.ToColumn() }, cancel))?.ToThread();

    public async Task<TalkThread?> OfHazardAsync(Guid hazard, CancellationToken cancel) =>
        (await database.FirstAsync<ThreadRow>(ThreadSql.OfHazard, new { hazard = hazard.ToColumn() }, cancel))?.ToThread();

    public async Task<IReadOnlyList<TalkThread>> OfReportAsync(Guid report, CancellationToken cancel) =>
        [.. (await database.ListAsync<ThreadRow>(ThreadSql.OfReport, new { report = report.ToColumn() }, cancel)).Select(row => row.ToThread())];

    public async Task<IReadOnlyList<ThreadLine>> LinesAsync(TalkThread thread, CancellationToken cancel)
    {
        if (await keys.FindAsync(thread.DataKey, cancel) is not { } key)
        {
            return [];
        }

        var id = thread.Id.ToColumn();
        var rows = await database.ListAsync<ThreadLineRow>(ThreadSql.Lines, new { thread = id }, cancel);
        return [.. rows.Select(row => new ThreadLine(
            (int)row.Line,
            Codes.Parse<ThreadSide>(row.Author),
            row.Staff,
            JsonSerializer.Deserialize(SealedColumn.ThreadWords.Open(key, id.Numbered(row.Line), row.WordsSealed), ThreadJson.Default.ThreadWords)!,
            row.At.ToInstant()))];
    }

    public async Task<ReporterReach> ReachAsync(Guid report, CancellationToken cancel) =>
        await database.FirstAsync<string>(ThreadSql.Reach, new { id = report.ToColumn() }, cancel) is { } reach ? Codes.Parse<ReporterReach>(reach) : ReporterReach.Gone;

    /// <summary>Open talks with people on duty, the quietest first.</summary>
    public async Task<IReadOnlyList<TalkThread>> ListOpenAsync(DateTimeOffset now, int limit, CancellationToken cancel)
    {
        var parameters = new { kind = Codes.Of(ThreadKind.Duty), until = now.ToColumn(), limit };
        return [.. (await database.ListAsync<ThreadRow>(ThreadSql.Open, parameters, cancel)).Select(row => row.ToThread())];
    }

    /// <summary>Where the person of a talk on duty is reached: for the sender alone, at the moment of sending. Null after the words were destroyed, and where there is no such talk.</summary>
    public async Task<ReplyAddress?> AddressAsync(Guid thread, CancellationToken cancel)
    {
        var id = thread.ToColumn();
        var value = await database.FirstAsync<byte[]>(ThreadSql.Address, new { id }, cancel);
        var key = value is null ? null : await keys.FindAsync(thread, cancel);
        return key is null ? null : JsonSerializer.Deserialize(SealedColumn.ThreadAddress.Open(key, id, value!), HazardJson.Stored.ReplyAddress);
    }

    private async Task OpenAsync(Commit commit, OpenThread open, DateTimeOffset now, CancellationToken cancel)
    {
        var (thread, id) = (open.Thread, open.Thread.Id.ToColumn());
        DataKey key;
        if (thread.Kind == ThreadKind.Duty)
        {
            // The key carries the talk's id: they are made and destroyed together.
            key = KeyRing.Create(thread.Id);
            keys.Add(commit, key, now);
        }
        else
        {
            key = await KeyAsync(thread, cancel);
        }

        commit.Add(ThreadSql.Insert, new
        {
            id,
            kind = Codes.Of(thread.Kind),
            report = thread.Report?.ToColumn(),
            hazard = thread.Hazard?.ToColumn(),
            unit = thread.Unit,
            staff = thread.Staff,
            address_sealed = open.Address is { } address
                ? SealedColumn.ThreadAddress.Seal(key, id, JsonSerializer.SerializeToUtf8Bytes(address, HazardJson.Stored.ReplyAddress))
                : null,
            data_key = key.Id.ToColumn(),
            lines = thread.Lines,
            last_author = Codes.Of(thread.LastBy),
            answered_at = thread.AnsweredAt?.ToColumn(),
            now = now.ToColumn(),
        });
        if (open.First is { } first)
        {
            Line(commit, thread.Id, thread.Lines, thread.LastBy, thread.LastBy == ThreadSide.Staff ? thread.Staff : null, first, key, now);
        }
    }

    private async Task<DataKey> KeyAsync(TalkThread thread, CancellationToken cancel) =>
        await keys.FindAsync(thread.DataKey, cancel) ?? throw new InvalidOperationException($"The words of talk {thread.Id} are gone: its key was destroyed.");

    private static void Line(
        Commit commit, Guid thread, int line, ThreadSide by, string? staff, ThreadWords words, DataKey key, DateTimeOffset now) => commit.Add(ThreadSql.InsertLine, new
        {
            thread = thread.ToColumn(),
            line,
            author = Codes.Of(by),
            staff,
            words_sealed = SealedColumn.ThreadWords.Seal(key, thread.ToColumn().Numbered(line), JsonSerializer.SerializeToUtf8Bytes(words, ThreadJson.Default.ThreadWords)),
            now = now.ToColumn(),
        });
}
