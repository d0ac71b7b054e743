using System.Security.Cryptography.X509Certificates;
using HazardBot.Settings;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace HazardBot.Channels.Mail;

/// <summary>Opens a line to the mail server, secured and logged in as the settings say.</summary>
internal static class MailLine
{
    /// <param name="client">Not connected yet.</param>
    public static async Task OpenAsync(SmtpClient client, MailSettings settings, CancellationToken cancel)
    {
        // Where a mail server stands in a closed network, the lists of revoked certificates can't be reached from there.
        client.CheckCertificateRevocation = false;
        if (settings.TrustedCertificate is { Length: > 0 } file)
        {
            var trusted = X509CertificateLoader.LoadCertificateFromFile(file);
            client.ServerCertificateValidationCallback = (_, certificate, _, errors) =>
                errors == System.Net.Security.SslPolicyErrors.None || (certificate is not null && IsTrusted(certificate, trusted));
        }

        await client.ConnectAsync(settings.Host!, settings.Port, settings.Security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.StartTls => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        }, cancel);
        if (settings.User is { Length: > 0 } user)
        {
            await client.AuthenticateAsync(user, settings.Password!, cancel);
        }
    }

    /// <summary>The certificate itself, or one that it has issued.</summary>
    private static bool IsTrusted(X509Certificate certificate, X509Certificate2 trusted)
    {
        using var theirs = X509CertificateLoader.LoadCertificate(certificate.GetRawCertData());
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(trusted);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return theirs.RawDataMemory.Span.SequenceEqual(trusted.RawDataMemory.Span) || chain.Build(theirs);
    }

    /// <summary>Why it failed, without any word of a mail or of who it was for.</summary>
    public static string Reason(Exception e) => e switch
    {
        AuthenticationException => "the mail server refuses user and password",
        SslHandshakeException => "TLS failed: the certificate isn't trusted, or the port speaks otherwise",
        NotSupportedException => "the mail server lacks STARTTLS or any way to log in",
        SmtpCommandException command => $"{(int)command.StatusCode} {command.ErrorCode}",
        SmtpProtocolException => "the line broke",
        System.Net.Sockets.SocketException socket => socket.SocketErrorCode.ToString(),
        OperationCanceledException or TimeoutException => "time-out",
        _ => e.GetType().Name,
    };

    /// <summary>What a line can come to, besides that the caller gave up.</summary>
    public static bool IsFault(Exception e, CancellationToken cancel) => !cancel.IsCancellationRequested
        && e is IOException or System.Net.Sockets.SocketException or MailKit.ProtocolException or MailKit.CommandException or AuthenticationException
            or SslHandshakeException or NotSupportedException or OperationCanceledException or TimeoutException or MailKit.ServiceNotConnectedException;
}
