using System.Text.RegularExpressions;
using HazardBot.Dialogs.Texts;
using MimeKit;

namespace HazardBot.Settings;

/// <summary>Finds what is missing or wrong in the sections <c>Mail</c> and <c>Sms</c>. Where one is off nothing is asked.</summary>
internal static class NoticeSettingsCheck
{
    private const int LongestPattern = 200;

    public static IEnumerable<SettingsProblem> Problems(MailSettings mail, SmsSettings sms) =>
        [.. Wrong("Mail", mail.IsOn ? Rules(mail) : []), .. Wrong("Sms", sms.IsOn ? Rules(sms) : [])];

    private static IEnumerable<SettingsProblem> Wrong(string section, IEnumerable<(bool IsGood, string Name)> rules) =>
        rules.Where(rule => !rule.IsGood).Select(rule => new SettingsProblem(NoticeTexts.SettingWrong, $"{section}:{rule.Name}"));

    private static IEnumerable<(bool IsGood, string Name)> Rules(MailSettings mail) =>
    [
        (Uri.CheckHostName(mail.Host) != UriHostNameType.Unknown, nameof(mail.Host)),
        (mail.Port is > 0 and <= 65535, nameof(mail.Port)),
        (Enum.IsDefined(mail.Security), nameof(mail.Security)),
        (string.IsNullOrEmpty(mail.User) || !string.IsNullOrEmpty(mail.Password), nameof(mail.Password)),
        (string.IsNullOrEmpty(mail.User) || mail.Security != MailSecurity.None || IsThisMachine(mail.Host!), nameof(mail.Security)),
        (MailboxAddress.TryParse(mail.From, out var from) && from.Address.Contains('@', StringComparison.Ordinal), nameof(mail.From)),
        (string.IsNullOrEmpty(mail.TrustedCertificate) || File.Exists(mail.TrustedCertificate), nameof(mail.TrustedCertificate)),
        (mail.TimeoutSeconds is >= 1 and <= 60, nameof(mail.TimeoutSeconds)),
        (mail.PerMinute >= 1, nameof(mail.PerMinute)),
    ];

    private static IEnumerable<(bool IsGood, string Name)> Rules(SmsSettings sms)
    {
        var all = string.Concat([sms.Address, sms.Body, .. sms.Headers.Values]);
        bool Has(string name) => all.Contains($"{{{name}}}", StringComparison.Ordinal);
        return
        [
            (IsAddress(sms.Address!), nameof(sms.Address)),
            (sms.Method is "POST" or "PUT" or "GET", nameof(sms.Method)),
            (sms.Headers.All(header => IsToken(header.Key) && !header.Value.Any(char.IsControl)), nameof(sms.Headers)),
            (Has("phone") && (Has("text") || Has("template")) && (sms.Method != "GET" || sms.Body.Length == 0), nameof(sms.Body)),
            (System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(sms.ContentType, out _), nameof(sms.ContentType)),
            (Enum.IsDefined(sms.Signature) && (sms.Signature == SmsSignature.None || Has("signature")), nameof(sms.Signature)),
            (sms.Signature == SmsSignature.None || !string.IsNullOrEmpty(sms.Secret), nameof(sms.Secret)),
            (sms.Signature != SmsSignature.Sha256 || sms.SignatureOf.Contains("{secret}", StringComparison.Ordinal), nameof(sms.SignatureOf)),
            (Enum.IsDefined(sms.SignatureForm), nameof(sms.SignatureForm)),
            (IsTime(sms.TimeFormat), nameof(sms.TimeFormat)),
            (!Has("template") || (!string.IsNullOrEmpty(sms.AlertTemplate) && !string.IsNullOrEmpty(sms.ReminderTemplate)), nameof(sms.AlertTemplate)),
            (IsPattern(sms.SuccessPattern), nameof(sms.SuccessPattern)),
            (IsPattern(sms.BusyPattern), nameof(sms.BusyPattern)),
            (sms.TimeoutSeconds is >= 1 and <= 60, nameof(sms.TimeoutSeconds)),
            (sms.PerMinute >= 1, nameof(sms.PerMinute)),
        ];
    }

    /// <summary>Telephone numbers and secrets cross no network in the open.</summary>
    private static bool IsAddress(string address) =>
        Uri.TryCreate(address.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    private static bool IsThisMachine(string host) => Uri.TryCreate($"http://{host}", UriKind.Absolute, out var uri) && uri.IsLoopback;

    private static bool IsToken(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static bool IsTime(string format)
    {
        try
        {
            return format is "seconds" or "milliseconds" || DateTimeOffset.UnixEpoch.ToString(format, System.Globalization.CultureInfo.InvariantCulture).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsPattern(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking);
            return pattern.Length <= LongestPattern;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
