namespace HazardBot.Settings;

/// <summary>How a line to a mail server is secured.</summary>
public enum MailSecurity
{
    /// <summary>STARTTLS, usual at port 587; a server that doesn't offer it is not used.</summary>
    StartTls,

    /// <summary>TLS from the first byte, usual at port 465.</summary>
    Tls,

    /// <summary>None: for a relay on the same machine alone.</summary>
    None,
}

/// <summary>Section <c>Mail</c>: neutral lines by mail. Without <see cref="Host"/> it is off.</summary>
public sealed class MailSettings
{
    /// <summary>The mail server (SMTP).</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>Who logs in; nobody where the server lets this machine in without.</summary>
    public string? User { get; init; }

    /// <summary>The password; best given by a secrets file.</summary>
    public string? Password { get; init; }

    /// <summary>The address that mails come from.</summary>
    public string From { get; init; } = "";

    /// <summary>A certificate (PEM) to trust besides those of this machine: that of the server, or of who issued it.</summary>
    public string? TrustedCertificate { get; init; }

    /// <summary>How long one mail may take, 1 to 60 seconds.</summary>
    public int TimeoutSeconds { get; init; } = 15;

    /// <summary>How many mails leave in a minute, by each node.</summary>
    public int PerMinute { get; init; } = 120;

    public bool IsOn => !string.IsNullOrWhiteSpace(Host);
}
