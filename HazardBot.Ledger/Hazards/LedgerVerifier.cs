using System.Security.Cryptography;
using System.Text.Json;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

/// <summary>What is wrong with one record.</summary>
public enum LedgerFault
{
    /// <summary>An event's hash doesn't follow from its bytes and its predecessor.</summary>
    ChainBroken,

    /// <summary>Versions have a gap, or the first event is missing.</summary>
    EventMissing,

    /// <summary>Events without a current row.</summary>
    RowMissing,

    /// <summary>A current row without events.</summary>
    TrailMissing,

    /// <summary>The current row isn't what its events come to.</summary>
    RowDiffers,

    /// <summary>Sealed words don't open with the record's key, or an event's facts can't be read.</summary>
    Unreadable,
}

/// <param name="Number">Ledger number, so far as it can be told; otherwise the id.</param>
public sealed record LedgerFinding(string Number, int Version, LedgerFault Fault);

/// <param name="WithoutWords">Records whose words were destroyed by deletion or retention; their chains are proved all the same.</param>
public sealed record LedgerProof(long Hazards, long Events, long WithoutWords, IReadOnlyList<LedgerFinding> Findings);

/// <summary>Recomputes every chain and every current row. Reads the ledger once, in the order of ids; memory doesn't grow with it.</summary>
public sealed class LedgerVerifier(Database database, DataKeyStore keys)
{
    private const int MostFindings = 1000;

    /// <summary>At most a thousand findings are named.</summary>
    public async Task<LedgerProof> VerifyAsync(CancellationToken cancel)
    {
        var findings = new List<LedgerFinding>();
        long hazards = 0, events = 0, withoutWords = 0;
        await using var trail = database.StreamAsync<StoredEvent>(HazardSql.AllEvents, null, cancel).GetAsyncEnumerator(cancel);
        var more = await trail.MoveNextAsync();
        await foreach (var row in database.StreamAsync<HazardRow>(HazardSql.All, null, cancel))
        {
            hazards++;
            while (more && Compare(trail.Current.Hazard, row.Id) < 0)
            {
                Find(new(Convert.ToHexString(trail.Current.Hazard), (int)trail.Current.Version, LedgerFault.RowMissing));
                more = await trail.MoveNextAsync();
            }

            var key = await keys.FindAsync(row.DataKey.ToGuid(), cancel);
            withoutWords += key is null ? 1 : 0;
            var record = new RecordProof(row, key, Find);
            while (more && Compare(trail.Current.Hazard, row.Id) == 0)
            {
                events++;
                record.Follow(trail.Current);
                more = await trail.MoveNextAsync();
            }

            record.End();
        }

        while (more)
        {
            Find(new(Convert.ToHexString(trail.Current.Hazard), (int)trail.Current.Version, LedgerFault.RowMissing));
            more = await trail.MoveNextAsync();
        }

        return new(hazards, events, withoutWords, findings);

        void Find(LedgerFinding finding)
        {
            if (findings.Count < MostFindings)
            {
                findings.Add(finding);
            }
        }
    }

    private static int Compare(byte[] a, byte[] b) => a.AsSpan().SequenceCompareTo(b);

    /// <summary>Follows one record's events and compares what they come to with its row.</summary>
    private sealed class RecordProof(HazardRow row, DataKey? key, Action<LedgerFinding> find)
    {
        private readonly Hazard _row = row.ToHazard();
        private ReadOnlyMemory<byte> _head = EventChain.Start;
        private HazardFacts? _facts;
        private HazardWords _words = new();
        private int _version;

        public void Follow(StoredEvent line)
        {
            if (line.Version != ++_version)
            {
                Fault(LedgerFault.EventMissing);
                _version = (int)line.Version;
            }

            if (!EventChain.Hash(_head.Span, line).AsSpan().SequenceEqual(line.Hash))
            {
                Fault(LedgerFault.ChainBroken);
            }

            _head = line.Hash;
            Read(line);
        }

        public void End()
        {
            if (_version == 0)
            {
                Fault(LedgerFault.TrailMissing);
            }
            else if (_version != _row.Version || !_head.Span.SequenceEqual(_row.Head.Span) || _facts != _row.Facts || !WordsAgree())
            {
                Fault(LedgerFault.RowDiffers);
            }
        }

        private bool WordsAgree() => key is null
            || (_words.Description == _row.Words.Description && _words.Place == _row.Words.Place && _words.Measure == _row.Words.Measure);

        private void Read(StoredEvent line)
        {
            try
            {
                _facts = line.Facts is null ? _facts : JsonSerializer.Deserialize(line.Facts, HazardJson.Stored.StoredFacts)!.ToFacts();
                if (key is not null && line.WordsSealed is not null)
                {
                    var words = SealedColumn.EventWords.Open(key, EventChain.RowId(_row.Id, _version), line.WordsSealed);
                    _words = HazardRules.Merge(_words, JsonSerializer.Deserialize(words, HazardJson.Stored.HazardWords));
                }
            }
            catch (Exception e) when (e is CryptographicException or JsonException or FormatException)
            {
                Fault(LedgerFault.Unreadable);
            }
        }

        private void Fault(LedgerFault fault) => find(new(_row.Facts.Number, _version, fault));
    }
}
