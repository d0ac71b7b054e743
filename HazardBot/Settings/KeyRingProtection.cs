using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HazardBot.Commands;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace HazardBot.Settings;

/// <summary>Opens the key ring: a folder of its own, protected by the certificate of the settings.</summary>
public static class KeyRingProtection
{
    /// <summary>Fixed: all nodes and all versions share one ring.</summary>
    private const string ApplicationName = "HazardBot";

    private static readonly TimeSpan KeyLifetime = TimeSpan.FromDays(90);

    private const string KeyFiles = "key-*.xml";

    /// <summary>How a key stands in its file when it is not encrypted.</summary>
    private const string PlainKey = "<masterKey";

    /// <param name="directory">The ring's folder; made where it isn't, for this user alone.</param>
    /// <param name="certificateFile">The certificate of the settings; null where there is none.</param>
    /// <param name="password">Of that file, if it has one.</param>
    /// <exception cref="CannotStartException">The certificate file can't be opened with this password, or the ring holds a plain key in spite of it.</exception>
    public static IDataProtectionProvider Open(string directory, string? certificateFile, string? password)
    {
        var certificate = certificateFile is null ? null : LoadCertificate(certificateFile, password);
        var folder = PrivateFolder.Create(directory);
        if (certificate is not null && folder.EnumerateFiles(KeyFiles).FirstOrDefault(IsPlain) is { } plain)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.KeyRingPlain, new Slot("file", plain.FullName))]);
        }

        if (folder.EnumerateFiles(KeyFiles).Any())
        {
            DemandOpens(folder, certificate);
        }

        return Create(folder, certificate, makesKeys: true);
    }

    /// <summary>A new key, in use from now on; the old ones still open what they wrapped.</summary>
    public static void AddKey(string directory, string? certificateFile, string? password, DateTimeOffset now)
    {
        var certificate = certificateFile is null ? null : LoadCertificate(certificateFile, password);
        var services = new ServiceCollection();
        var ring = services.AddDataProtection().SetApplicationName(ApplicationName).PersistKeysToFileSystem(PrivateFolder.Create(directory))
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        if (certificate is not null)
        {
            ring.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
        }

        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IKeyManager>().CreateNewKey(now, now + KeyLifetime);
    }

    private static IDataProtectionProvider Create(DirectoryInfo folder, X509Certificate2? certificate, bool makesKeys) =>
        DataProtectionProvider.Create(folder, builder =>
        {
            builder.SetApplicationName(ApplicationName);
            // For keys that the ring makes from now on; twice as quick as the default, and every new record has a key to be wrapped.
            builder.UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
            if (certificate is not null)
            {
                builder.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
            }

            if (!makesKeys)
            {
                builder.DisableAutomaticKeyGeneration();
            }
        });

    /// <summary>A ring that can't be opened would otherwise get a new key beside the old ones, and look well for a while.</summary>
    private static void DemandOpens(DirectoryInfo folder, X509Certificate2? certificate)
    {
        try
        {
            Create(folder, certificate, makesKeys: false).CreateProtector(ApplicationName).Protect([]);
        }
        catch (Exception e) when (e is CryptographicException or InvalidOperationException)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.KeyRingWrong)]);
        }
    }

    private static bool IsPlain(FileInfo key) => File.ReadAllText(key.FullName).Contains(PlainKey, StringComparison.Ordinal);

    private static X509Certificate2 LoadCertificate(string file, string? password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey ? certificate : throw new CryptographicException("No private key.");
        }
        catch (CryptographicException)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.CertificateUnreadable)]);
        }
    }
}
