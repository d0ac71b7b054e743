using System.Security.Cryptography;
using System.Text.Json;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

/// <summary>Follows one record's events and compares what they come to with its row.</summary>
internal sealed class RecordProof
{
    private readonly List<LedgerFinding> _findings = [];
    private readonly string _number;
    private ReadOnlyMemory<byte> _head = EventChain.Start;
    private StoredFacts? _facts;
    private HazardWords _words = new();
    private long _version;

    private RecordProof(string number) => _number = number;

    /// <summary>What is wrong with the record; nothing where all is well.</summary>
    /// <param name="row">Null where there is none; then the trail has at least one event.</param>
    /// <param name="trail">Its events by version.</param>
    public static IReadOnlyList<LedgerFinding> Of(ProvenRow? row, IReadOnlyList<StoredEvent> trail, DataKeyStore keys)
    {
        var proof = new RecordProof(row?.Number ?? Convert.ToHexString(trail[0].Hazard));
        if (row is null)
        {
            proof._version = trail[^1].Version;
            proof.Find(LedgerFault.RowMissing);
        }
        else if (trail.Count == 0)
        {
            proof.Find(LedgerFault.TrailMissing);
        }
        else
        {
            proof.Check(row, trail, keys);
        }

        return proof._findings;
    }

    private void Check(ProvenRow row, IReadOnlyList<StoredEvent> trail, DataKeyStore keys)
    {
        var key = Open(row, keys);
        foreach (var line in trail)
        {
            Follow(line, key);
        }

        if (_version != row.Version || !_head.Span.SequenceEqual(row.Head) || !FactsAgree(row) || !(key is null || WordsAgree(row)))
        {
            Find(LedgerFault.RowDiffers);
        }
    }

    private DataKey? Open(ProvenRow row, DataKeyStore keys)
    {
        try
        {
            if (row.KeyId is not null)
            {
                return row.Wrapped is null ? null : keys.Open(row.KeyId.ToGuid(), row.Wrapped);
            }
        }
        catch (CryptographicException)
        {
            // Reported below, as a key that isn't there.
        }

        Find(LedgerFault.Unreadable);
        return null;
    }

    private void Follow(StoredEvent line, DataKey? key)
    {
        var isNext = line.Version == _version + 1;
        _version = line.Version;
        if (!isNext)
        {
            Find(LedgerFault.EventMissing);
        }

        if (!EventChain.Hash(_head.Span, line).AsSpan().SequenceEqual(line.Hash))
        {
            Find(LedgerFault.ChainBroken);
        }

        _head = line.Hash;
        try
        {
            _facts = line.Facts is null ? _facts : JsonSerializer.Deserialize(line.Facts, HazardJson.Stored.StoredFacts);
            if (key is not null && line.WordsSealed is not null)
            {
                var words = SealedColumn.EventWords.Open(key, line.Hazard.Numbered(line.Version), line.WordsSealed);
                _words = HazardRules.Merge(_words, JsonSerializer.Deserialize(words, HazardJson.Stored.HazardWords));
            }
        }
        catch (Exception e) when (e is CryptographicException or JsonException)
        {
            Find(LedgerFault.Unreadable);
        }
    }

    private bool FactsAgree(ProvenRow row) => row.Report is null or { Length: 16 } && _facts == row.Facts;

    private bool WordsAgree(ProvenRow row) =>
        (_words with { Original = null, SchoolAsTold = null, Note = null }) == row.Words;

    private void Find(LedgerFault fault) => _findings.Add(new(_number, (int)_version, fault));
}
