using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HazardBot.Tests.Hosting;

/// <summary>Settings of an installation in a scratch folder.</summary>
internal static class Installed
{
    /// <summary>Forty characters.</summary>
    public const string Token = "0123456789abcdefghijklmnopqrstuvwxyzABCD";

    private const string Password = "nicht-geheim";

    public static Dictionary<string, string> Development(TempFolder folder) => new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        ["Data__Directory"] = folder.Data,
    };

    /// <summary>With everything that Production asks for.</summary>
    public static Dictionary<string, string> Production(TempFolder folder) => new(Development(folder), StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Messages__BearerToken"] = Token,
        ["Sealing__CertificatePath"] = Certificate(folder["ring.pfx"]),
        ["Sealing__CertificatePassword"] = Password,
    };

    /// <summary>A new self-signed certificate with its private key.</summary>
    /// <returns>Its path.</returns>
    public static string Certificate(string path)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=hazardbot test ring", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Default, Password));
        return path;
    }
}
