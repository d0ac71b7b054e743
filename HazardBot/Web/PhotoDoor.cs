using HazardBot.Channels.BotFramework;
using HazardBot.Channels.DirectLine;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger;
using HazardBot.Ledger.Blobs;
using HazardBot.Settings;

namespace HazardBot.Web;

/// <summary>Shows a stored photo whose link stands in a chat of a platform, to the first browser that asks for it, for ten minutes.</summary>
public sealed class PhotoDoor(DirectLineTokens tokens, OpenLedger ledger, LocalTime local)
{
    public const string Path = "/photos";

    public async Task ShowAsync(HttpContext http, string link)
    {
        if (await tokens.ReadForPhotoAsync(link) is null)
        {
            await RefuseAsync(http);
            return;
        }

        await LinkPage.WriteAsync(http, PhotoLinkTexts.Title, PhotoLinkTexts.Hint, PhotoLinkTexts.Show);
    }

    public async Task SendAsync(HttpContext http, string link)
    {
        if (await FindAsync(link, http.RequestAborted) is not { } photo
            || !await ledger.Links.ClaimAsync(link, LinkPage.Viewer(http, Path), local.Now, http.RequestAborted))
        {
            await RefuseAsync(http);
            return;
        }

        await WriteAsync(http, photo);
    }

    internal static async Task WriteAsync(HttpContext http, Blob photo)
    {
        http.Response.ContentType = photo.ContentType;
        http.Response.ContentLength = photo.Bytes.Length;
        http.Response.Headers.CacheControl = LinkPage.NotKept;
        await http.Response.Body.WriteAsync(photo.Bytes, http.RequestAborted);
    }

    private async Task<Blob?> FindAsync(string link, CancellationToken cancel) =>
        await tokens.ReadForPhotoAsync(link) is { } id ? await ledger.Blobs.FindAsync(id, cancel) : null;

    private static Task RefuseAsync(HttpContext http) => Answers.RefuseAsync(http, StatusCodes.Status404NotFound, "not_found", DoorTexts.LinkIsOver);
}
