using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using HazardBot.Dialogs.Activities;
using HazardBot.Settings;

namespace HazardBot.Channels.Sms;

/// <summary>One call to the gateway as the settings describe it, signed.</summary>
internal sealed record SmsCall(Uri Address, string Body, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    private const string Json = "application/json";

    /// <param name="phone">Digits, with a plus before them or not.</param>
    /// <param name="nonce">Different for every call.</param>
    public static SmsCall Of(SmsSettings settings, string phone, Activity message, string nonce, DateTimeOffset now)
    {
        var isAlert = message.Importance == ActivityImportance.High;
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["phone"] = phone,
            ["text"] = message.Text ?? "",
            ["template"] = (isAlert ? settings.AlertTemplate : settings.ReminderTemplate) ?? "",
            ["link"] = message.Label ?? "",
            ["id"] = message.Id ?? "",
            ["time"] = Time(settings.TimeFormat, now),
            ["nonce"] = nonce,
            ["key"] = settings.Key ?? "",
            ["secret"] = settings.Secret ?? "",
        };
        var write = SmsTemplate.WriterOf(settings.ContentType);
        if (settings.Signature != SmsSignature.None)
        {
            // Of the body as it is sent; one that holds its own signature can't be signed whole.
            values["body"] = SmsTemplate.Fill(settings.Body, values, write);
            values["signature"] = Sign(settings, SmsTemplate.Fill(settings.SignatureOf, values, value => value));
            values.Remove("body");
        }

        return new(
            new Uri(SmsTemplate.Fill(settings.Address!, values, Uri.EscapeDataString)),
            SmsTemplate.Fill(settings.Body, values, write),
            [.. settings.Headers.Select(header => KeyValuePair.Create(header.Key, SmsTemplate.Fill(header.Value, values, value => value)))]);
    }

    public HttpRequestMessage ToRequest(SmsSettings settings)
    {
        var request = new HttpRequestMessage(HttpMethod.Parse(settings.Method), Address);
        if (Body.Length > 0)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(settings.ContentType.Length > 0 ? settings.ContentType : Json);
        }

        foreach (var (name, value) in Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    private static string Time(string format, DateTimeOffset now) => format switch
    {
        "seconds" => now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        "milliseconds" => now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        _ => now.ToUniversalTime().ToString(format, CultureInfo.InvariantCulture),
    };

    private static string Sign(SmsSettings settings, string words)
    {
        var (key, bytes) = (Encoding.UTF8.GetBytes(settings.Secret ?? ""), Encoding.UTF8.GetBytes(words));
        var signature = settings.Signature switch
        {
            SmsSignature.HmacSha256 => HMACSHA256.HashData(key, bytes),
            SmsSignature.HmacSha512 => HMACSHA512.HashData(key, bytes),
            _ => SHA256.HashData(bytes),
        };
        return settings.SignatureForm == SmsSignatureForm.Base64 ? Convert.ToBase64String(signature) : Convert.ToHexStringLower(signature);
    }
}
