namespace HazardBot.Settings;

/// <summary>How a call to the gateway is signed.</summary>
public enum SmsSignature
{
    None,
    HmacSha256,
    HmacSha512,

    /// <summary>A plain SHA-256 over words that hold the secret.</summary>
    Sha256,
}

/// <summary>How the bytes of a signature are written.</summary>
public enum SmsSignatureForm
{
    Hex,
    Base64,
}

/// <summary>
/// Section <c>Sms</c>: neutral lines by SMS, through any gateway that takes one HTTP call a message. Without <see cref="Address"/> it is off. Names in
/// braces are filled in: <c>phone</c>, <c>text</c>, <c>template</c>, <c>link</c>, <c>id</c>, <c>time</c>, <c>nonce</c>, <c>key</c>, <c>secret</c>, <c>signature</c>;
/// in <see cref="SignatureOf"/> also <c>body</c>.
/// </summary>
public sealed class SmsSettings
{
    /// <summary>Where the gateway is called, https.</summary>
    public string? Address { get; init; }

    /// <summary><c>POST</c>, <c>PUT</c> or <c>GET</c>.</summary>
    public string Method { get; init; } = "POST";

    public Dictionary<string, string> Headers { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is sent; empty with <c>GET</c>. Values are written as the content type demands.</summary>
    public string Body { get; init; } = """{"phone":"{phone}","text":"{text}"}""";

    public string ContentType { get; init; } = "application/json";

    /// <summary>What the operator of the gateway calls this account.</summary>
    public string? Key { get; init; }

    /// <summary>The account's secret; best given by a secrets file.</summary>
    public string? Secret { get; init; }

    public SmsSignature Signature { get; init; } = SmsSignature.None;

    /// <summary>What is signed.</summary>
    public string SignatureOf { get; init; } = "{key}{time}{nonce}{body}";

    public SmsSignatureForm SignatureForm { get; init; } = SmsSignatureForm.Hex;

    /// <summary><c>seconds</c> or <c>milliseconds</c> since 1970, or a .NET format of UTC.</summary>
    public string TimeFormat { get; init; } = "seconds";

    /// <summary>The gateway's template for a danger to life, where it wants one.</summary>
    public string? AlertTemplate { get; init; }

    /// <summary>The gateway's template for a reminder, where it wants one.</summary>
    public string? ReminderTemplate { get; init; }

    /// <summary>Where in the JSON of its answer the gateway says how it went: <c>data.0.code</c>; the whole answer where empty.</summary>
    public string SuccessPath { get; init; } = "";

    /// <summary>What stands there when it took the message, a regular expression; the HTTP status alone decides where empty.</summary>
    public string SuccessPattern { get; init; } = "";

    /// <summary>What stands there when it wants to be asked again later.</summary>
    public string BusyPattern { get; init; } = "";

    /// <summary>How long one call may take, 1 to 60 seconds.</summary>
    public int TimeoutSeconds { get; init; } = 15;

    /// <summary>How many messages leave in a minute, by each node.</summary>
    public int PerMinute { get; init; } = 300;

    public bool IsOn => !string.IsNullOrWhiteSpace(Address);
}
