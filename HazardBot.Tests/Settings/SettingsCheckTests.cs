using System.Globalization;
using HazardBot.Hosting;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Settings;

public sealed class SettingsCheckTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string, string, string> Wrong { get; } = new()
    {
        { "Database:Provider", "Oracle", "Database:Provider is 'Oracle'; it must be Sqlite or SqlServer." },
        { "Database:Provider", "SqlServer", "Database:ConnectionString is missing; SQL Server needs one." },
        { "Data:Directory", "", "Data:Directory is empty; name a folder that may be written." },
        { "Messages:BearerToken", "", "Messages:BearerToken is missing; in Production the door /api/messages is never open." },
        { "Messages:BearerToken", "short", "Messages:BearerToken is too short; it needs at least 32 characters." },
        { "DirectLine:Secret", "short", "DirectLine:Secret is too short; it needs at least 32 characters." },
        { "Sealing:CertificatePath", "/nowhere/ring.pfx", "Sealing:CertificatePath names a file that is not there: /nowhere/ring.pfx" },
        { "Sealing:CertificatePath", "/dev/null", "The certificate of Sealing:CertificatePath can't be opened" },
        { "Sealing:CertificatePassword", "wrong", "The certificate of Sealing:CertificatePath can't be opened" },
        { "Ledger:NumberPrefix", "qd", "Ledger:NumberPrefix is 'qd'; it must be two to four capital letters." },
        { "Ledger:TimeZone", "Qingdao", "Ledger:TimeZone is 'Qingdao', which this machine doesn't know" },
        { "Calendar:Morning", "8-11", "Calendar:Morning or Calendar:Afternoon is wrong: 8-11, 13:30-17:00." },
        { "Calendar:Afternoon", "11:00-17:00", "Calendar:Morning or Calendar:Afternoon is wrong: 08:30-11:30, 11:00-17:00." },
        { "Calendar:WorkdaysFile", "/nowhere/days.csv", "Calendar:WorkdaysFile names a file that can't be read: /nowhere/days.csv" },
        { "Calendar:WorkdaysFile", "/dev/null", "Calendar:WorkdaysFile can't be read at line 1: /dev/null." },
        { "Clocks:CheckWorkdays", "0", "Clocks:CheckWorkdays is wrong." },
        { "Clocks:CheckWorkdays", "two", "The settings can't be read: Failed to convert configuration value 'two' at 'Clocks:CheckWorkdays'" },
        { "Sweeps:DueDay", "Fri", "Sweeps:DueDay is wrong." },
        { "Sweeps:DueTime", "5pm", "Sweeps:DueTime is wrong." },
        { "Sweeps:From", "soon", "Sweeps:From is wrong." },
        { "Clocks:ObligationReminders", "7,soon", "Clocks:ObligationReminders is wrong." },
        { "Hotlines:Mind", "ask somebody", "Hotlines:Mind is wrong;" },
        { "Hotlines:Cards:Fire:Zh", "快跑，打{fire}，我没有替您报警。", "Hotlines:Cards:Fire is wrong;" },
        { "Alerts:Clocks:SecondMinutes", "5", "Alerts:Clocks:SecondMinutes is wrong:" },
        { "Alerts:Clocks:ThreatMinutes", "21", "Alerts:Clocks:ThreatMinutes is wrong:" },
        { "Mail:Host", "mail.example.cn", "Mail:From is missing or wrong;" },
        { "Sms:Address", "http://sms.example.cn/", "Sms:Address is missing or wrong;" },
        { "Alerts:Outside:Channel", "sms", "Alerts:Outside is half set:" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task One_line_says_what_is_wrong(string name, string value, string line)
    {
        var settings = Installed.Production(_folder);
        settings[name.Replace(":", "__", StringComparison.Ordinal)] = value;

        Assert.StartsWith(line, Assert.Single(await ReasonsAsync(settings)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_everything_set_nothing_is_wrong() => Assert.Empty(await ReasonsAsync(Installed.Production(_folder)));

    [Theory]
    [InlineData("data")]
    [InlineData("data/")]
    [InlineData("elsewhere/../data/")]
    public async Task A_certificate_inside_the_data_directory_is_refused(string directory)
    {
        var settings = Installed.Production(_folder);
        settings["Data__Directory"] = _folder[directory];
        settings["Sealing__CertificatePath"] = Installed.Certificate(_folder["data/secrets/ring.pfx"]);

        Assert.StartsWith("The certificate must not lie in the data directory", Assert.Single(await ReasonsAsync(settings)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_beside_the_key_ring_is_refused()
    {
        var settings = Installed.Production(_folder);
        settings["Sealing__KeyRingDirectory"] = _folder["keys"];
        settings["Sealing__CertificatePath"] = Installed.Certificate(_folder["keys/ring.pfx"]);

        Assert.StartsWith("The certificate must not lie in the data directory", Assert.Single(await ReasonsAsync(settings)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relative_paths_begin_at_the_content_root()
    {
        var settings = Installed.Production(_folder);
        settings["contentRoot"] = _folder.Path;
        settings["Data__Directory"] = "data";
        settings["Sealing__CertificatePath"] = "ring.pfx";
        settings["Sealing__KeyRingDirectory"] = "ring";

        Assert.Empty(await ReasonsAsync(settings));
        Assert.True(File.Exists(_folder["data/ledger.db"]));
        Assert.True(Directory.Exists(_folder["ring"]));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<IReadOnlyList<string>> ReasonsAsync(Dictionary<string, string> settings)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var environment = settings["ASPNETCORE_ENVIRONMENT"];
        string[] arguments = [$"--environment={environment}", .. settings.Select(s => $"--{s.Key.Replace("__", ":", StringComparison.Ordinal)}={s.Value}")];
        try
        {
            var (_, installation) = Server.Prepare(arguments);
            await using var ledger = await installation.OpenAsync(TestContext.Current.CancellationToken);
            return [];
        }
        catch (CannotStartException e)
        {
            return e.Reasons;
        }
    }
}
