using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Commands;

[Collection(ProcessCollection.Name)]
public sealed class ImportTests : IDisposable
{
    private const string Heading = "code,name,kind,parent,aliases,lon,lat,hotline\n";

    private readonly TempFolder _folder = new();

    private Cli Cli => new(_folder);

    [Fact]
    public async Task A_register_is_imported_whole_or_not_at_all()
    {
        var good = Heading + "B,测试局,bureau,,,,,\nS,测试小学,school,B,,,,\n";

        var refused = await ImportAsync("organizations", good + "T,测试塔,castle,B,,,,\nU,测试中学,school,nowhere,,,,\n");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("Nothing was imported; the file has 2 problems:", refused.Output, StringComparison.Ordinal);
        Assert.Matches("4.*castle", refused.Output);
        Assert.Matches("5.*nowhere", refused.Output);

        var imported = await ImportAsync("organizations", good);
        Assert.Equal(0, imported.ExitCode);
        Assert.Contains("2 added, 0 changed, 0 unchanged", imported.Output, StringComparison.Ordinal);

        var again = await ImportAsync("organizations", good.Replace("测试小学", "测试一小", StringComparison.Ordinal));
        Assert.Contains("0 added, 1 changed, 1 unchanged", again.Output, StringComparison.Ordinal);

        var vanished = await ImportAsync("organizations", Heading + "B,测试局,bureau,,,,,\n");
        Assert.Equal(0, vanished.ExitCode);
        Assert.Contains("测试一小", vanished.Output, StringComparison.Ordinal);
        Assert.Equal(2, new LedgerFile(Path.Combine(_folder.Data, "ledger.db")).Count("organization"));
    }

    [Fact]
    public async Task Staff_need_their_units_and_come_after_them()
    {
        const string Staff = "code,name,unit,role,phone,wecom,dingtalk,feishu,email\nP1,示例甲,B,director,,,,,\n";

        var early = await ImportAsync("staff", Staff);
        await ImportAsync("organizations", Heading + "B,测试局,bureau,,,,,\n");
        var staff = await ImportAsync("staff", Staff.Replace("director", "safety", StringComparison.Ordinal));

        Assert.Equal(1, early.ExitCode);
        Assert.True(staff.ExitCode is 0 or 1, staff.Errors);
        Assert.Empty(staff.Errors);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var (exitCode, _, errors) = await Cli.RunAsync("import", "organizations", _folder["none.csv"]);

        Assert.Equal(2, exitCode);
        Assert.Equal($"There is no file {_folder["none.csv"]}.\n", errors);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int ExitCode, string Output, string Errors)> ImportAsync(string kind, string csv)
    {
        var path = _folder["register.csv"];
        await File.WriteAllTextAsync(path, csv, TestContext.Current.CancellationToken);
        return await Cli.RunAsync("import", kind, path);
    }
}
