using System.Security.Cryptography;
using System.Text.Json;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Cases;

/// <summary>Follows one case's events and compares what they come to with its row.</summary>
internal sealed class CaseProof(string number)
{
    private readonly List<LedgerFinding> _findings = [];
    private ReadOnlyMemory<byte> _head = EventChain.Start;
    private byte[]? _facts;
    private CaseMatter? _matter;
    private CaseWords _words = new();
    private long _version;

    /// <summary>What is wrong with the case; nothing where all is well.</summary>
    public static IReadOnlyList<LedgerFinding> Of(CaseRow row, IReadOnlyList<StoredEvent> trail, DataKeyStore keys)
    {
        var proof = new CaseProof(row.Number);
        if (trail.Count == 0)
        {
            proof.Find(LedgerFault.TrailMissing);
            return proof._findings;
        }

        var key = proof.Open(row, keys);
        foreach (var line in trail)
        {
            proof.Follow(line, key);
        }

        if (!proof.Agrees(row, key))
        {
            proof.Find(LedgerFault.RowDiffers);
        }

        return proof._findings;
    }

    private DataKey? Open(CaseRow row, DataKeyStore keys)
    {
        try
        {
            if (row.KeyId is not null)
            {
                return row.Key(keys);
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
        if (line.Version != _version + 1)
        {
            Find(LedgerFault.EventMissing);
        }

        _version = line.Version;
        if (!EventChain.Hash(_head.Span, line).AsSpan().SequenceEqual(line.Hash))
        {
            Find(LedgerFault.ChainBroken);
        }

        (_head, _facts) = (line.Hash, line.Facts ?? _facts);
        try
        {
            var brought = key is null || line.WordsSealed is null
                ? null
                : JsonSerializer.Deserialize(SealedColumn.CaseEvent.Open(key, line.Hazard.Numbered(line.Version), line.WordsSealed), CaseJson.Stored.SealedEvent);
            (_matter, _words) = (brought?.Matter ?? _matter, _words.With(brought?.Words));
        }
        catch (Exception e) when (e is CryptographicException or JsonException)
        {
            Find(LedgerFault.Unreadable);
        }
    }

    private bool Agrees(CaseRow row, DataKey? key)
    {
        try
        {
            var facts = row.ReadFacts();
            return _version == row.Version
                && _head.Span.SequenceEqual(row.Head)
                && row.Facts.AsSpan().SequenceEqual(_facts)
                && (row.Number, row.Status, row.ActAt, row.EndedAt) == (facts.Number, Codes.Of(facts.Status), facts.ActAt?.ToColumn(), facts.EndedAt?.ToColumn())
                && row.Report?.ToGuid() == facts.Report
                && (key is null || (Same(row.ToCase(key).Matter, _matter) && row.ToWords(key) == _words));
        }
        catch (Exception e) when (e is CryptographicException or JsonException)
        {
            return false;
        }
    }

    private static bool Same(CaseMatter one, CaseMatter? other) => other is not null
        && JsonSerializer.SerializeToUtf8Bytes(one, CaseJson.Stored.CaseMatter).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other, CaseJson.Stored.CaseMatter));

    private void Find(LedgerFault fault) => _findings.Add(new(number, (int)_version, fault));
}
