using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HazardBot.Commands;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace HazardBot.Settings;

/// <summary>Opens the key ring: a folder of its own, protected by the certificate of the settings.</summary>
public static class KeyRingProtection
{
    /// <summary>Fixed: all nodes and all versions share one ring.</summary>
    private const string ApplicationName = "HazardBot";

    /// <param name="directory">The ring's folder; made where it isn't, for this user alone.</param>
    /// <exception cref="CannotStartException">The certificate file can't be opened with this password.</exception>
    public static IDataProtectionProvider Open(AllSettings settings, string directory)
    {
        var certificate = LoadCertificate(settings.Sealing);
        var folder = PrivateFolder.Create(directory);
        return DataProtectionProvider.Create(folder, builder =>
        {
            builder.SetApplicationName(ApplicationName);
            if (certificate is not null)
            {
                builder.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
            }
        });
    }

    private static X509Certificate2? LoadCertificate(SealingSettings sealing)
    {
        if (string.IsNullOrWhiteSpace(sealing.CertificatePath))
        {
            return null;
        }

        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(sealing.CertificatePath, sealing.CertificatePassword);
            return certificate.HasPrivateKey ? certificate : throw new CryptographicException("No private key.");
        }
        catch (CryptographicException)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.CertificateUnreadable)]);
        }
    }
}
