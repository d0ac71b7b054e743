using System.Net;
using System.Security.Cryptography;
using System.Text;
using HazardBot.Channels.BotFramework;
using HazardBot.Channels.DirectLine;
using HazardBot.Dialogs.Querying;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
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

    private const string Cookie = "hazardbot_viewer";
    private const string NotKept = "private, no-store";
    private const string Policy = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public async Task ShowAsync(HttpContext http, string link)
    {
        if (await AskerAsync(link, http.RequestAborted) is null)
        {
            await RefuseAsync(http);
            return;
        }

        var language = Answers.LanguageOf(http.Request);
        string Say(Line line) => WebUtility.HtmlEncode(line.In(language));
        http.Response.Headers.CacheControl = NotKept;
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(
            $"""
            <!DOCTYPE html><html lang="{(language == Language.English ? "en" : "zh-CN")}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{Say(ExportTexts.Title)}</title><form method="post"><p>{Say(ExportTexts.Hint)}</p><button>{Say(ExportTexts.Fetch)}</button></form></html>
            """,
            Encoding.UTF8,
            http.RequestAborted);
    }

    public async Task SendAsync(HttpContext http, string link)
    {
        if (await AskerAsync(link, http.RequestAborted) is not var (order, asker) || !await ledger.Links.ClaimAsync(link, Viewer(http), local.Now, http.RequestAborted))
        {
            await RefuseAsync(http);
            return;
        }

        PrivateFolder.Create(installation.DataDirectory);
        var file = System.IO.Path.Combine(installation.DataDirectory, $"export-{Guid.CreateVersion7(local.Now):N}.xlsx");
        await using var sheet = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        ledger.Export.Write(sheet, registers.Current, RangeOf(order, asker), local.Now, installation.Zone, http.RequestAborted);
        sheet.Position = 0;
        http.Response.Headers.CacheControl = NotKept;
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

    /// <summary>A browser is known by a cookie that lives as long as a link.</summary>
    private static string Viewer(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is { Length: 32 } known)
        {
            return known;
        }

        var viewer = RandomNumberGenerator.GetHexString(32);
        http.Response.Cookies.Append(Cookie, viewer, new CookieOptions
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            Path = Path,
            MaxAge = TimeSpan.FromMinutes(10),
            IsEssential = true,
        });
        return viewer;
    }

    private static Task RefuseAsync(HttpContext http) => Answers.RefuseAsync(http, StatusCodes.Status404NotFound, "not_found", DoorTexts.LinkIsOver);
}
