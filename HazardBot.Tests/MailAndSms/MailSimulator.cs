using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HazardBot.Settings;
using HazardBot.Tests.Hosting;
using MimeKit;

namespace HazardBot.Tests.MailAndSms;

/// <summary>A mail server on a port of its own that checks what real ones check (TLS before a password, password before a mail), and misbehaves when it is told to.</summary>
internal sealed class MailSimulator : IAsyncDisposable
{
    public const string User = "bot";
    public const string Password = "simulated-password";

    private readonly TempFolder _folder = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<MailTrouble> _troubles = [];
    private readonly ConcurrentQueue<(string To, MimeMessage Mail)> _taken = [];
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly Task _serving;

    public MailSimulator()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        File.WriteAllText(_folder["server.pem"], made.ExportCertificatePem());
        _certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Whether it offers STARTTLS.</summary>
    public bool OffersTls { get; init; } = true;

    public IReadOnlyList<(string To, MimeMessage Mail)> Taken => [.. _taken];

    /// <summary>What was wrong with what came.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public MailSettings Settings(string? password = Password, bool isTrusted = true) => new()
    {
        Host = "127.0.0.1",
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
        User = User,
        Password = password,
        From = "校园安全 <bot@example.cn>",
        TrustedCertificate = isTrusted ? _folder["server.pem"] : null,
        TimeoutSeconds = 2,
        PerMinute = 6000,
    };

    public void Next(params MailTrouble[] troubles)
    {
        foreach (var trouble in troubles)
        {
            _troubles.Enqueue(trouble);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _certificate.Dispose();
        _stop.Dispose();
        _folder.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> talks = [];
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                talks.Add(TalkAsync(client));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end of the test.
        }

        await Task.WhenAll(talks);
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var trouble = _troubles.TryDequeue(out var next) ? next : MailTrouble.None;
                await new MailTalk(client.GetStream(), trouble, OffersTls ? _certificate : null, _taken.Enqueue, _complaints.Enqueue, _stop.Token).RunAsync();
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or System.Security.Authentication.AuthenticationException)
            {
                // The other side hung up, or refused the certificate.
            }
        }
    }
}
