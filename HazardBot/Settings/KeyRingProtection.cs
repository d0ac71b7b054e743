using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace HazardBot.Settings;

/// <summary>Opens the key ring: a folder of its own, protected by the certificate of the settings.</summary>
public static class KeyRingProtection
{
    /// <summary>Fixed: all nodes and all versions share one ring.</summary>
    private const string ApplicationName = "HazardBot";

    /// <exception cref="System.Security.Cryptography.CryptographicException">The certificate file can't be opened with this password.</exception>
    public static IDataProtectionProvider Open(AllSettings settings, string dataDirectory)
    {
        var folder = Directory.CreateDirectory(settings.Sealing.KeyRingDirectory ?? Path.Combine(dataDirectory, "keys"));
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        return DataProtectionProvider.Create(folder, builder =>
        {
            builder.SetApplicationName(ApplicationName);
            if (settings.Sealing.CertificatePath is { Length: > 0 } path)
            {
                var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, settings.Sealing.CertificatePassword);
                builder.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
            }
        });
    }
}
