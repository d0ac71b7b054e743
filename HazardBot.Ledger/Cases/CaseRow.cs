using System.Text.Json;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Cases;

/// <summary>The current row as it stands in the table, with its wrapped key.</summary>
internal sealed class CaseRow
{
    public byte[] Id { get; init; } = [];

    public string Number { get; init; } = "";

    public long Version { get; init; }

    public string Status { get; init; } = "";

    public long? ActAt { get; init; }

    public long? EndedAt { get; init; }

    public byte[]? Report { get; init; }

    public byte[] Facts { get; init; } = [];

    public byte[] MatterSealed { get; init; } = [];

    public byte[] WordsSealed { get; init; } = [];

    public byte[] DataKey { get; init; } = [];

    public byte[] Head { get; init; } = [];

    /// <summary>Null where the key isn't known at all.</summary>
    public byte[]? KeyId { get; init; }

    /// <summary>Null where the key was destroyed.</summary>
    public byte[]? Wrapped { get; init; }

    /// <summary>Null where the key was destroyed: then nobody sees the case any more.</summary>
    public DataKey? Key(DataKeyStore keys) => Wrapped is null ? null : keys.Open(DataKey.ToGuid(), Wrapped);

    public CaseFacts ReadFacts() => JsonSerializer.Deserialize(Facts, CaseJson.Stored.CaseFacts)!;

    public Case ToCase(DataKey key) => new(
        Id.ToGuid(),
        (int)Version,
        ReadFacts(),
        JsonSerializer.Deserialize(SealedColumn.CaseMatter.Open(key, Id, MatterSealed), CaseJson.Stored.CaseMatter)!,
        DataKey.ToGuid(),
        Head);

    public CaseWords ToWords(DataKey key) => JsonSerializer.Deserialize(SealedColumn.CaseWords.Open(key, Id, WordsSealed), CaseJson.Stored.CaseWords)!;
}
