using System.Security.Cryptography;
using System.Text;

namespace HazardBot.Ledger.Sealing;

/// <summary>
/// A column whose values are sealed: AES-256-GCM under the record's data key, with table, column and row as associated data,
/// so that a value moved to another place doesn't open.
/// Form: one byte version, 12 bytes nonce, 16 bytes tag, ciphertext.
/// </summary>
public sealed class SealedColumn(string table, string column)
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + NonceLength + TagLength;

    private readonly byte[] _place = Encoding.UTF8.GetBytes($"{table}.{column}:");

    public static SealedColumn ConversationState { get; } = new("conversation", "state_sealed");

    public static SealedColumn TurnBody { get; } = new("turn", "body_sealed");

    public static SealedColumn InboxBody { get; } = new("inbox", "body_sealed");

    public static SealedColumn ArrivalBody { get; } = new("arrival", "body_sealed");

    public static SealedColumn ReportReporter { get; } = new("report", "reporter_sealed");

    public static SealedColumn ReportReceipt { get; } = new("report", "receipt_sealed");

    public static SealedColumn BindingAddress { get; } = new("binding", "address_sealed");

    public static SealedColumn EventWords { get; } = new("hazard_event", "words_sealed");

    public static SealedColumn AlertMatter { get; } = new("alert", "matter_sealed");

    public static SealedColumn AlertReporter { get; } = new("alert", "reporter_sealed");

    public static SealedColumn AlertWords { get; } = new("alert_event", "words_sealed");
    public static SealedColumn CaseMatter { get; } = new("confidential_case", "matter_sealed");

    public static SealedColumn CaseWords { get; } = new("confidential_case", "words_sealed");

    public static SealedColumn CaseEvent { get; } = new("case_event", "words_sealed");

    public static SealedColumn CasePurpose { get; } = new("case_access", "purpose_sealed");

    public static SealedColumn BlobBytes { get; } = new("blob", "bytes_sealed");

    public static SealedColumn ThreadAddress { get; } = new("thread", "address_sealed");

    public static SealedColumn ThreadWords { get; } = new("thread_line", "words_sealed");

    /// <param name="row">What identifies the row within its table.</param>
    public byte[] Seal(DataKey key, ReadOnlySpan<byte> row, ReadOnlySpan<byte> plain)
    {
        var value = new byte[HeaderLength + plain.Length];
        value[0] = Version;
        var nonce = value.AsSpan(1, NonceLength);
        RandomBytes.Fill(nonce);
        using var aes = new AesGcm(key.Secret.Span, TagLength);
        aes.Encrypt(nonce, plain, value.AsSpan(HeaderLength), value.AsSpan(1 + NonceLength, TagLength), Place(row));
        return value;
    }

    /// <exception cref="CryptographicException">Another key, another place, or changed bytes.</exception>
    public byte[] Open(DataKey key, ReadOnlySpan<byte> row, ReadOnlySpan<byte> value)
    {
        if (value.Length < HeaderLength || value[0] != Version)
        {
            throw new CryptographicException("Not a sealed value of a known version.");
        }

        var plain = new byte[value.Length - HeaderLength];
        using var aes = new AesGcm(key.Secret.Span, TagLength);
        aes.Decrypt(value.Slice(1, NonceLength), value[HeaderLength..], value.Slice(1 + NonceLength, TagLength), plain, Place(row));
        return plain;
    }

    private byte[] Place(ReadOnlySpan<byte> row) => [.. _place, .. row];
}
