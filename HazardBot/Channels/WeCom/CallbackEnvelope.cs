using System.Globalization;
using HazardBot.Settings;

namespace HazardBot.Channels.WeCom;

/// <summary>What stands beside a callback in its address.</summary>
public sealed record CallbackQuery(string Signature, string Timestamp, string Nonce);

/// <summary>How a callback was found.</summary>
/// <param name="Plain">What it says; null where it is refused.</param>
/// <param name="Why">A code for our own log alone.</param>
public sealed record OpenedCallback(string? Plain, string? Why)
{
    public static OpenedCallback Refused(string why) => new(null, why);
}

/// <summary>Opens callbacks: signed by who knows the token, not older than a retry can be, and for this company. A pure function of what came and the clock.</summary>
public sealed class CallbackEnvelope
{
    /// <summary>The platform gives up within a minute; clocks differ.</summary>
    public static readonly TimeSpan Oldest = TimeSpan.FromMinutes(10);

    private const int LongestPart = 128;

    private readonly CallbackSignature _signature;
    private readonly CallbackCipher _cipher;

    public CallbackEnvelope(WeComSettings settings)
    {
        _signature = new(settings.Token!);
        _cipher = new(settings.EncodingAesKey!, settings.CorpId!);
    }

    /// <summary>The proof that the address is ours.</summary>
    public OpenedCallback OpenProof(CallbackQuery query, string echo, DateTimeOffset now) => Open(query, echo, now);

    public OpenedCallback OpenMessage(CallbackQuery query, byte[] body, DateTimeOffset now) =>
        PlainXml.Read(body)?.Text("Encrypt") is { } encrypted ? Open(query, encrypted, now) : OpenedCallback.Refused("no_envelope");

    /// <summary>An answer that leaves in the response.</summary>
    public string Seal(string plain, DateTimeOffset now, string nonce)
    {
        var encrypted = _cipher.Seal(plain);
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return Write(encrypted, _signature.Of(timestamp, nonce, encrypted), timestamp, nonce);
    }

    internal static string Write(string encrypted, string signature, string timestamp, string nonce) =>
        $"<xml><Encrypt><![CDATA[{encrypted}]]></Encrypt><MsgSignature><![CDATA[{signature}]]></MsgSignature><TimeStamp>{timestamp}</TimeStamp><Nonce><![CDATA[{nonce}]]></Nonce></xml>";

    private OpenedCallback Open(CallbackQuery query, string encrypted, DateTimeOffset now)
    {
        if (query.Signature.Length is 0 or > LongestPart || query.Nonce.Length is 0 or > LongestPart
            || !long.TryParse(query.Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            return OpenedCallback.Refused("query");
        }

        return !_signature.IsGood(query.Signature, query.Timestamp, query.Nonce, encrypted) ? OpenedCallback.Refused("signature")
            : Math.Abs(now.ToUnixTimeSeconds() - at) > (long)Oldest.TotalSeconds ? OpenedCallback.Refused("too_old")
            : _cipher.Open(encrypted) is { } plain ? new(plain, null)
            : OpenedCallback.Refused("cipher_or_company");
    }

}
