using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HazardBot.Hosting;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Settings;

/// <summary>In Production nothing is invented and no door is open.</summary>
public sealed class ProductionTests
{
    private const string Token = "a-token-of-more-than-thirty-two-characters";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_missing_setting_stops_the_start_with_one_line()
    {
        using var data = new TempFolder();
        var (exitCode, _, errors) = await ChildServer.RunAsync("Production", [$"--Data:Directory={data.Path}"]);

        var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, exitCode);
        Assert.Equal(2, lines.Length);
        Assert.Contains("Sealing:CertificatePath", lines[0], StringComparison.Ordinal);
        Assert.Contains("Messages:BearerToken", lines[1], StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(data.Path));
    }

    [Theory]
    [InlineData("--Database:Provider=Oracle", "Database:Provider")]
    [InlineData("--Database:Provider=SqlServer", "Database:ConnectionString")]
    [InlineData("--Data:Directory=", "Data:Directory")]
    [InlineData("--Ledger:NumberPrefix=qd1", "Ledger:NumberPrefix")]
    [InlineData("--Ledger:TimeZone=Asia/Qingdao", "Ledger:TimeZone")]
    [InlineData("--Messages:BearerToken=short", "Messages:BearerToken")]
    [InlineData("--Sealing:CertificatePath=/nowhere/ring.pfx", "/nowhere/ring.pfx")]
    [InlineData("frobnicate", "frobnicate")]
    public async Task A_wrong_setting_is_named_in_one_line(string setting, string named)
    {
        var (exitCode, _, errors) = await ChildServer.RunAsync("Development", [setting]);

        Assert.Equal(2, exitCode);
        Assert.Contains(named, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_certificate_and_token_it_opens_empty_and_closed_and_the_ring_is_protected()
    {
        using var data = new TempFolder();
        using var secrets = new TempFolder();
        var certificate = MakeCertificate(secrets.Path, "ring.pfx");
        var (builder, installation) = Server.Prepare(Arguments(data.Path, certificate));
        await using (var ledger = await installation.OpenAsync(Cancel))
        {
            Assert.False(await installation.FillWithDemoAsync(ledger, TimeProvider.System, Cancel));
            var stored = await ledger.Organizations.LoadAsync(Cancel);
            Assert.Empty(stored.Organizations);
            Assert.Empty(stored.Staff);
            Assert.Equal(0, (await ledger.Verifier.VerifyAsync(Cancel)).Hazards);
            await using var app = Server.Build(builder, installation, ledger);
            await app.StartAsync(Cancel);
            using var client = new HttpClient();
            using var content = Messages.Json(Messages.Of("c", "1", "你好"));
            using var answer = await client.PostAsync(new Uri(new Uri(app.Urls.First()), "/api/messages"), content, Cancel);
            Assert.Equal(System.Net.HttpStatusCode.Unauthorized, answer.StatusCode);
            await app.StopAsync(Cancel);
        }

        var ring = Assert.Single(Directory.EnumerateFiles(Path.Combine(data.Path, "keys"), "key-*.xml"));
        var xml = await File.ReadAllTextAsync(ring, Cancel);
        Assert.Contains("EncryptedData", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", xml, StringComparison.Ordinal);

        var other = MakeCertificate(secrets.Path, "other.pfx");
        var (_, wrong) = Server.Prepare(Arguments(data.Path, other));
        await Assert.ThrowsAsync<CannotStartException>(() => wrong.OpenAsync(Cancel));
    }

    [Fact]
    public void A_certificate_in_the_data_directory_is_refused()
    {
        using var data = new TempFolder();
        var certificate = MakeCertificate(data.Path, "ring.pfx");
        var refused = Assert.Throws<CannotStartException>(() => Server.Prepare(Arguments(data.Path, certificate)));
        Assert.Single(refused.Reasons);
    }

    private static string[] Arguments(string data, string certificate) =>
    [
        "--environment=Production", "--urls=http://127.0.0.1:0", $"--Data:Directory={data}",
        $"--Sealing:CertificatePath={certificate}", "--Sealing:CertificatePassword=test", $"--Messages:BearerToken={Token}", "--Logging:LogLevel:Default=None",
    ];

    private static string MakeCertificate(string folder, string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=HazardBot test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, "test"));
        return path;
    }
}
