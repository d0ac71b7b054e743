using System.Text.Json;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Cases;

/// <summary>Turns what the rules decided into writes of one commit: events sealed and chained, the current row and who is assigned beside them.</summary>
public sealed class CaseWriter(Database database, DataKeyStore keys, ReportWriter reports)
{
    /// <exception cref="InvalidOperationException">The data key of a case to be changed is gone.</exception>
    public async Task AddAsync(Commit commit, CaseWrite write, DateTimeOffset now, CancellationToken cancel)
    {
        switch (write)
        {
            case CreateCase created:
                if (created.Report is { } report)
                {
                    reports.Add(commit, report);
                }

                Create(commit, created.Case, now);
                break;
            case AppendCase appended:
                await AppendAsync(commit, appended, now, cancel);
                break;
            case ForgetReporter forgotten:
                commit.Add(CaseSql.ForgetReporter, new { id = forgotten.Report.ToColumn() });
                DataKeyStore.DestroyAfter(commit, forgotten.Report, now);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(write), write.GetType().Name, "No way to write this.");
        }
    }

    private void Create(Commit commit, NewCase created, DateTimeOffset now)
    {
        var key = KeyRing.Create(created.DataKey);
        keys.Add(commit, key, now);
        var first = created.Events[0];
        var record = new Case(created.Id, 0, first.Facts, first.Matter!, created.DataKey, EventChain.Start);
        var run = Chain(record, new CaseWords(), created.Events, key);
        commit.Add(CaseSql.Insert, Row(run.After, run.Words, key, 0));
        AddRest(commit, run.After, run.Lines, clear: false);
    }

    private async Task AppendAsync(Commit commit, AppendCase appended, DateTimeOffset now, CancellationToken cancel)
    {
        var row = await database.FirstAsync<CaseRow>(CaseSql.Find, new { id = appended.Before.Id.ToColumn() }, cancel);
        var key = row?.Key(keys) ?? throw new InvalidOperationException($"The words of case {appended.Before.Id} are gone: its key was destroyed.");
        var run = Chain(appended.Before, row.ToWords(key), appended.Events, key);

        // The row first: who lost a race is told so by its version, not by the key of an event that the other wrote.
        commit.Add(CaseSql.Update, Row(run.After, run.Words, key, appended.Before.Version), Expect.OneRow);
        AddRest(commit, run.After, run.Lines, clear: true);
        if (run.After.Facts.Status == CaseStatus.Erased)
        {
            DataKeyStore.DestroyAfter(commit, run.After.DataKey, now);
        }
    }

    private static void AddRest(Commit commit, Case after, List<StoredEvent> lines, bool clear)
    {
        foreach (var line in lines)
        {
            commit.Add(CaseSql.InsertEvent, new
            {
                case_id = line.Hazard,
                version = line.Version,
                kind = line.Kind,
                at = line.At,
                actor = line.Actor,
                role = line.Role,
                facts = line.Facts,
                words_sealed = line.WordsSealed,
                hash = line.Hash,
            });
        }

        var id = after.Id.ToColumn();
        if (clear)
        {
            commit.Add(CaseSql.ClearMembers, new { case_id = id });
        }

        foreach (var staff in after.Facts.Members)
        {
            commit.Add(CaseSql.InsertMember, new { staff, case_id = id });
        }
    }

    private static (Case After, CaseWords Words, List<StoredEvent> Lines) Chain(Case record, CaseWords words, IReadOnlyList<CaseEvent> events, DataKey key)
    {
        var lines = new List<StoredEvent>(events.Count);
        foreach (var happened in events)
        {
            record = CaseRules.Apply(record, happened);
            words = words.With(happened.Words);
            var id = record.Id.ToColumn();
            var line = new StoredEvent(
                id,
                record.Version,
                Codes.Of(happened.Kind),
                happened.At.ToColumn(),
                happened.Actor.Code,
                happened.Actor.Role,
                JsonSerializer.SerializeToUtf8Bytes(happened.Facts, CaseJson.Stored.CaseFacts),
                happened is { Matter: null, Words: null } ? null : SealedColumn.CaseEvent.Seal(
                    key, id.Numbered(record.Version), JsonSerializer.SerializeToUtf8Bytes(new SealedEvent(happened.Matter, happened.Words), CaseJson.Stored.SealedEvent)),
                []);
            line = line with { Hash = EventChain.Hash(record.Head.Span, line) };
            record = record with { Head = line.Hash };
            lines.Add(line);
        }

        return (record, words, lines);
    }

    private static object Row(Case record, CaseWords words, DataKey key, int seen)
    {
        var id = record.Id.ToColumn();
        return new
        {
            id,
            number = record.Facts.Number,
            version = record.Version,
            seen,
            status = Codes.Of(record.Facts.Status),
            act_at = record.Facts.ActAt?.ToColumn(),
            ended_at = record.Facts.EndedAt?.ToColumn(),
            report = record.Facts.Report?.ToColumn(),
            facts = JsonSerializer.SerializeToUtf8Bytes(record.Facts, CaseJson.Stored.CaseFacts),
            matter_sealed = SealedColumn.CaseMatter.Seal(key, id, JsonSerializer.SerializeToUtf8Bytes(record.Matter, CaseJson.Stored.CaseMatter)),
            words_sealed = SealedColumn.CaseWords.Seal(key, id, JsonSerializer.SerializeToUtf8Bytes(words, CaseJson.Stored.CaseWords)),
            data_key = record.DataKey.ToColumn(),
            head = record.Head.ToArray(),
        };
    }
}
