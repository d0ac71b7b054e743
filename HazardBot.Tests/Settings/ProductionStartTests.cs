using System.Net;
using System.Net.Http.Headers;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Settings;

[Collection(ProcessCollection.Name)]
public sealed class ProductionStartTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Each_missing_setting_stops_the_start_with_one_line()
    {
        var settings = Installed.Development(_folder);
        settings["ASPNETCORE_ENVIRONMENT"] = "Production";

        var (exitCode, output, errors) = await BotProcess.RunAsync([], settings);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Collection(
            errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("Sealing:CertificatePath is missing", line, StringComparison.Ordinal),
            line => Assert.StartsWith("Messages:BearerToken is missing", line, StringComparison.Ordinal));
        Assert.False(Directory.Exists(_folder.Data));
    }

    [Fact]
    public async Task Secrets_may_lie_in_files_one_each()
    {
        var settings = Installed.Production(_folder);
        var secrets = Directory.CreateDirectory(_folder["secrets"]);
        foreach (var name in new[] { "Messages__BearerToken", "Sealing__CertificatePassword" })
        {
            await File.WriteAllTextAsync(Path.Combine(secrets.FullName, name), settings[name] + "\n", TestContext.Current.CancellationToken);
            settings.Remove(name);
        }

        settings["HAZARDBOT_SECRETS"] = secrets.FullName;
        await using var process = BotProcess.Start([], settings);
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = await process.AddressAsync() };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Installed.Token);

        Assert.NotEmpty(await new HttpChat(http, "parent").SayAsync("你好"));
    }

    [Fact]
    public async Task Without_a_word_about_the_environment_it_is_Production()
    {
        var settings = Installed.Development(_folder);
        settings.Remove("ASPNETCORE_ENVIRONMENT");

        var (exitCode, _, errors) = await BotProcess.RunAsync(["serve"], settings);

        Assert.Equal(2, exitCode);
        Assert.Contains("in Production the door /api/messages is never open", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_invented_the_door_is_shut_and_no_key_lies_open()
    {
        await using var process = BotProcess.Start([], Installed.Production(_folder));
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = await process.AddressAsync() };

        using var refused = await HttpChat.PostAsync(http, "{}"u8.ToArray());
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Installed.Token);
        await new HttpChat(http, "parent").SayAsync("你好");

        var ledger = new LedgerFile(Path.Combine(_folder.Data, "ledger.db"));
        Assert.All(["organization", "staff", "hazard", "report"], table => Assert.Equal(0, ledger.Count(table)));
        await process.SaysAsync("Stored in SQLite");
        Assert.NotEmpty(Keys());
        Assert.All(Keys(), key => Assert.Contains("<encryptedSecret", key, StringComparison.Ordinal));
        Assert.All(Keys(), key => Assert.Contains("EncryptedData", key, StringComparison.Ordinal));
        Assert.All(Keys(), key => Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal));
        Assert.DoesNotContain("invented", process.Output, StringComparison.Ordinal);
        Assert.Equal(0, await process.StopAsync());
    }

    [Fact]
    public async Task In_Development_the_ring_is_plain_which_shows_that_the_check_can_fail()
    {
        await using (var process = BotProcess.Start([], Installed.Development(_folder)))
        {
            await process.SaysAsync("/api/messages is open without a token");
            Assert.All(Keys(), key => Assert.Contains("<masterKey", key, StringComparison.Ordinal));
        }

        var (exitCode, _, errors) = await BotProcess.RunAsync([], Installed.Production(_folder));

        Assert.Equal(2, exitCode);
        Assert.Contains("a key that is not encrypted", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_certificate_is_refused_and_the_right_one_still_opens_the_ring()
    {
        var settings = Installed.Production(_folder);
        await using (var process = BotProcess.Start([], settings))
        {
            await process.AddressAsync();
        }

        var other = new Dictionary<string, string>(settings) { ["Sealing__CertificatePath"] = Installed.Certificate(_folder["other.pfx"]) };
        var (exitCode, _, errors) = await BotProcess.RunAsync([], other);
        Assert.Equal(2, exitCode);
        Assert.StartsWith("The key ring doesn't open this database", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

        Assert.Equal(0, (await BotProcess.RunAsync(["ledger", "verify"], settings)).ExitCode);
        await using var again = BotProcess.Start([], settings);
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = await again.AddressAsync() };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Installed.Token);
        await new HttpChat(http, "parent").SayAsync("你好");
        Assert.Single(Keys());
    }

    public void Dispose() => _folder.Dispose();

    private string[] Keys() => [.. Directory.EnumerateFiles(Path.Combine(_folder.Data, "keys"), "key-*.xml").Select(File.ReadAllText)];
}
