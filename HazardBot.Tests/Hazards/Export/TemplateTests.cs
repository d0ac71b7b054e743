using System.IO.Compression;
using HazardBot.Ledger.Hazards.Export;
using Xunit;

namespace HazardBot.Tests.Hazards.Export;

public sealed class TemplateTests
{
    /// <summary>Set, the templates of this checkout are written anew.</summary>
    private const string Rewrite = "HAZARDBOT_REWRITE_TEMPLATES";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_template_that_ships_is_the_one_that_is_made(bool severalUnits)
    {
        var made = TemplateMaker.Make(severalUnits);
        if (Environment.GetEnvironmentVariable(Rewrite) is not null && Folder() is { } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, LedgerWorkbook.TemplateName(severalUnits)), made, TestContext.Current.CancellationToken);
            Assert.Skip("written anew: build and run again");
        }

        Assert.Equal(Parts(made), Parts(LedgerWorkbook.Template(severalUnits)));
    }

    private static List<(string Name, string Text)> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        })];
    }

    private static string? Folder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "HazardBot.sln")))
        {
            root = root.Parent;
        }

        return root is null ? null : Path.Combine(root.FullName, "HazardBot.Ledger", "Hazards", "Export", "Templates");
    }
}
