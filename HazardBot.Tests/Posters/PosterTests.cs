using System.Diagnostics;
using System.Text;
using HazardBot.Tests.Commands;
using HazardBot.Tests.Hosting;
using SkiaSharp;
using Xunit;

namespace HazardBot.Tests.Posters;

[Collection(ProcessCollection.Name)]
public sealed class PosterTests : IDisposable
{
    private const string Places = "编码,单位编码,地点,英文\nE,SN-01,东门,East gate\nB,SN-01,后门,\nX,SN-02,食堂,Canteen\n";
    private const string Address = "--Page:Address=https://report.example.cn";

    private readonly TempFolder _folder = new();

    private Cli Cli => new(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_place_has_a_poster_that_a_reader_of_codes_reads()
    {
        await ImportAsync();

        var made = await MakeAsync("one.png", "--place", "E");

        Assert.Equal(0, made.ExitCode);
        using var picture = SKBitmap.Decode(_folder["one.png"]);
        Assert.Equal((2480, 3507), (picture.Width, picture.Height));
        Assert.Matches("^https://report.example.cn/c/[A-Za-z0-9_-]+$", Assert.Single(await ScanAsync("one.png")));
    }

    [Fact]
    public async Task A_sheet_has_one_code_for_each_place_of_the_school()
    {
        await ImportAsync();

        var made = await MakeAsync("all.png", "--school", "SN-01", "--places");
        var school = await MakeAsync("school.png", "--school", "SN-01");

        Assert.True(made.ExitCode == 0 && school.ExitCode == 0, made.Errors + school.Errors);
        var codes = await ScanAsync("all.png");
        Assert.Equal(2, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(Assert.Single(await ScanAsync("school.png")), codes);
    }

    [Fact]
    public async Task A_pdf_has_as_many_sheets_as_it_takes_and_no_font_to_be_missed()
    {
        await ImportAsync(Places + string.Concat(Enumerable.Range(0, 6).Select(n => $"N{n},SN-01,地点{n},\n")));

        var made = await MakeAsync("all.pdf", "--school", "SN-01", "--places");
        var picture = await MakeAsync("all.png", "--school", "SN-01", "--places");

        Assert.Equal(0, made.ExitCode);
        var pdf = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_folder["all.pdf"], TestContext.Current.CancellationToken));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("/Count 2", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("/FontFile", pdf, StringComparison.Ordinal);
        Assert.Equal(2, picture.ExitCode);
        Assert.Contains("please use .pdf", picture.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.gif", "must end in .pdf or .png", "--place", "E")]
    [InlineData("a.pdf", "no place with the code NONE", "--place", "NONE")]
    [InlineData("a.pdf", "no unit with the code NONE", "--school", "NONE")]
    [InlineData("a.pdf", "no places yet", "--school", "HD-01", "--places")]
    [InlineData("a.pdf", "either --place or --school")]
    [InlineData("a.pdf", "either --place or --school", "--place", "E", "--school", "SN-01")]
    [InlineData("no/such/folder/a.pdf", "can't be written", "--place", "E")]
    [InlineData("a.pdf", "has no Chinese letters", "--place", "E", "--Page:PosterFont=none.ttf")]
    [InlineData("a.pdf", "Page:Address is 'ftp://x'", "--place", "E", "--Page:Address=ftp://x")]
    public async Task What_cannot_be_made_is_told_in_one_line(string file, string told, params string[] arguments)
    {
        await ImportAsync();

        var (exitCode, _, errors) = await MakeAsync(file, arguments);

        Assert.Equal(2, exitCode);
        Assert.Contains(told, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder[file]));
    }

    private Task<(int ExitCode, string Output, string Errors)> MakeAsync(string file, params string[] arguments) =>
        Cli.RunAsync(["poster", _folder[file], Address, .. arguments]);

    private async Task ImportAsync(string places = Places)
    {
        // The first start fills the register.
        await Cli.RunAsync("poster", _folder["first.pdf"], Address, "--school", "SN-01");
        Assert.SkipWhen(!File.Exists(_folder["first.pdf"]), "no font with Chinese letters on this machine");
        await File.WriteAllTextAsync(_folder["places.csv"], places, TestContext.Current.CancellationToken);
        var (exitCode, output, errors) = await Cli.RunAsync("import", "places", _folder["places.csv"]);
        Assert.True(exitCode == 0, output + errors);
    }

    private async Task<IReadOnlyList<string>> ScanAsync(string file)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/zbarimg"), "zbarimg is not installed");
        var start = new ProcessStartInfo("/usr/bin/zbarimg", ["--quiet", "--raw", _folder[file]]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var found = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await errors;
        return found.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
