using HazardBot.Channels.BotFramework;
using HazardBot.Channels.DirectLine;
using HazardBot.Dialogs.Querying;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Export;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Organizations;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Web;

/// <summary>
/// Hands out a sheet that was asked for in chat. A mere look at the link shows a button, so that who previews links takes nothing; the first
/// browser that presses it keeps the link. The sheet is made then, of what its asker may then see.
/// </summary>
public sealed class ExportDoor(DirectLineTokens tokens, OpenLedger ledger, RegisterWatch registers, Installation installation, LocalTime local)
{
    public const string Path = "/exports";

    public async Task ShowAsync(HttpContext http, string link)
    {
        if (await AskerAsync(link, http.RequestAborted) is null)
        {
            await RefuseAsync(http);
            return;
        }

        await LinkPage.WriteAsync(http, ExportTexts.Title, ExportTexts.Hint, ExportTexts.Fetch);
    }

    public async Task SendAsync(HttpContext http, string link)
    {
        if (await AskerAsync(link, http.RequestAborted) is not var (order, asker) || !await ledger.Links.ClaimAsync(link, LinkPage.Viewer(http, Path), local.Now, http.RequestAborted))
        {
            await RefuseAsync(http);
            return;
        }

        PrivateFolder.Create(installation.DataDirectory);
        var file = System.IO.Path.Combine(installation.DataDirectory, $"export-{Guid.CreateVersion7(local.Now):N}.xlsx");
        await using var sheet = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        ledger.Export.Write(sheet, registers.Current, RangeOf(order, asker), local.Now, installation.Zone, http.RequestAborted);
        sheet.Position = 0;
        http.Response.Headers.CacheControl = LinkPage.NotKept;
        http.Response.ContentType = ReplyFile.Workbook;
        http.Response.ContentLength = sheet.Length;
        http.Response.Headers.ContentDisposition = "attachment; filename=hazards.xlsx";
        await sheet.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    /// <summary>Who asked, while the chat it was asked in is still theirs.</summary>
    private async Task<(ExportOrder Order, StaffMember Asker)?> AskerAsync(string link, CancellationToken cancel) =>
        await tokens.ReadForExportAsync(link) is { } reference
        && ExportOrder.Parse(reference) is { } order
        && await ledger.Bindings.FindAsync(order.Binding, cancel) is { Ended: null } binding && !binding.IsIdle(local.Now)
        && registers.Current.FindStaff(binding.Staff) is { VanishedAt: null } asker
            ? (order, asker)
            : null;

    private ExportRange RangeOf(ExportOrder order, StaffMember asker)
    {
        var register = registers.Current;
        var unit = register.Find(order.Filter.Unit ?? asker.Unit);
        var match = new FilterMatch(order.Filter, register, installation.Zone);
        return new(unit is { Parent: null } ? null : unit, order.Filter.Reported?.From, order.Filter.Reported?.To)
        {
            Only = facts => Sight.Sees(register, asker, facts) && match.Fits(facts),
        };
    }

    private static Task RefuseAsync(HttpContext http) => Answers.RefuseAsync(http, StatusCodes.Status404NotFound, "not_found", DoorTexts.LinkIsOver);
}
