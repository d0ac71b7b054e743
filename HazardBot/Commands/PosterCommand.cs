using System.CommandLine;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Places;
using HazardBot.Posters;
using HazardBot.Settings;

namespace HazardBot.Commands;

/// <summary><c>poster --place CODE FILE</c>, <c>poster --school CODE FILE</c>, <c>poster --school CODE --places FILE</c>: sheets of A4 with codes to be scanned.</summary>
public sealed class PosterCommand : Command
{
    public PosterCommand()
        : base("poster", "做二维码海报（A4，.pdf 或 .png） · make posters with a code to scan (A4, .pdf or .png)")
    {
        var file = new Argument<FileInfo>("FILE") { Description = ".pdf · .png" };
        var place = new Option<string?>("--place") { Description = "地点编码：一张海报 · code of a place: one poster" };
        var school = new Option<string?>("--school") { Description = "学校编码：全校一张海报 · code of a school: one poster for all of it" };
        var places = new Option<bool>("--places") { Description = "和 --school 一起：每个地点一个码，一页六个 · with --school: a code for each place, six a page" };
        Add(file);
        Add(place);
        Add(school);
        Add(places);
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(
            parse.GetValue(file)!, parse.GetValue(place), parse.GetValue(school), parse.GetValue(places), Cli.Settings(parse), cancel)));
    }

    private static async Task<int> RunAsync(FileInfo file, string? place, string? school, bool isEach, string[] settings, CancellationToken cancel)
    {
        var isPdf = file.Extension.Equals(".pdf", StringComparison.OrdinalIgnoreCase);
        Demand(isPdf || file.Extension.Equals(".png", StringComparison.OrdinalIgnoreCase), PosterTexts.KindWrong, new Slot("file", file.Name));
        Demand(place is null != school is null && !(isEach && school is null), PosterTexts.OneOfBoth);
        var (_, installation) = Server.Prepare(settings);
        var page = installation.Settings.Page;
        Demand(!string.IsNullOrWhiteSpace(page.Address), PosterTexts.AddressMissing);
        using var typeface = PosterFont.Open(installation.PosterFont);
        await using var ledger = await installation.OpenAsync(cancel);
        await installation.FillWithDemoAsync(ledger, TimeProvider.System, cancel);
        var register = await ImportHazardsCommand.ReadRegisterAsync(ledger, cancel);
        var posters = new PosterBook(register, new ScannedCodes(ledger.Hash), PageSettings.Parse(page.Address)!);
        var made = place is not null ? [posters.Of(Place(register, place))]
            : isEach ? posters.OfPlaces(ImportHazardsCommand.UnitOf(register, school)!)
            : [posters.Of(ImportHazardsCommand.UnitOf(register, school)!)];
        Demand(made.Count > 0, PosterTexts.NoPlaces, new Slot("school", register.Find(school)?.Name ?? ""));
        var sheets = isEach ? PosterBook.Tags(made) : PosterBook.Pages(made);
        Demand(isPdf || sheets.Count == 1, PosterTexts.PngIsOne, new Slot("count", Operator.Number(made.Count)));
        await WholeFile.WriteAsync(file, isPdf ? Sheet.Pdf(PageTexts.Title.Zh, typeface, sheets) : Sheet.Png(typeface, sheets[0]), cancel);
        Console.Out.WriteLine(Operator.Tell(PosterTexts.Made, new Slot("count", Operator.Number(made.Count)), new Slot("file", file.FullName)));
        return ExitCodes.Good;
    }

    private static Place Place(Register register, string code) => register.FindPlace(code) is { VanishedAt: null } place
        ? place
        : throw new CannotStartException([Operator.Tell(PosterTexts.NoSuchPlace, new Slot("value", code))]);

    private static void Demand(bool isGood, Line problem, params Slot[] slots)
    {
        if (!isGood)
        {
            throw new CannotStartException([Operator.Tell(problem, slots)]);
        }
    }
}
