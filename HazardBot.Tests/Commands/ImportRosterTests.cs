using HazardBot.Hosting;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Commands;

[Collection(ProcessCollection.Name)]
public sealed class ImportRosterTests : IDisposable
{
    private const string Head = "unit,staff,from,to,category\n";

    private readonly TempFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_roster_is_taken_whole_or_not_at_all_and_the_file_is_all_of_it()
    {
        await RegisterAsync();

        var taken = await ImportAsync(Head + "SN-01,T112,2026-12-01,2026-12-07,\nSN-01,T111,2026-12-08,2026-12-14,fire\n");
        Assert.Equal((0, ""), (taken.ExitCode, taken.Errors));
        Assert.Contains("Roster imported: 2 added, 0 taken out, 0 unchanged.", taken.Output, StringComparison.Ordinal);

        var refused = await ImportAsync(Head + "SN-01,T112,2026-12-01,2026-12-07,\nSN-01,nobody,2026-12-08,2026-12-14,\n");
        Assert.Equal(1, refused.ExitCode);
        Assert.Matches("3.*nobody", refused.Output);

        var shorter = await ImportAsync(Head + "SN-01,T112,2026-12-01,2026-12-07,\n");
        Assert.Contains("Roster imported: 0 added, 1 taken out, 1 unchanged.", shorter.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var (exitCode, _, errors) = await new Cli(_folder).RunAsync("import", "roster", _folder["none.csv"]);

        Assert.Equal((2, $"There is no file {_folder["none.csv"]}.\n"), (exitCode, errors));
    }

    public void Dispose() => _folder.Dispose();

    private async Task RegisterAsync()
    {
        var (_, installation) = Server.Prepare(["--environment=Development", $"--Data:Directory={_folder.Data}"]);
        await using var ledger = await installation.OpenAsync(Cancel);
        await installation.FillWithDemoAsync(ledger, TimeProvider.System, Cancel);
    }

    private async Task<(int ExitCode, string Output, string Errors)> ImportAsync(string csv)
    {
        var path = _folder["roster.csv"];
        await File.WriteAllTextAsync(path, csv, Cancel);
        return await new Cli(_folder).RunAsync("import", "roster", path);
    }
}
