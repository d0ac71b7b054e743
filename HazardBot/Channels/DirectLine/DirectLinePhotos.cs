using HazardBot.Channels.BotFramework;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger;
using HazardBot.Settings;
using HazardBot.Web;

namespace HazardBot.Channels.DirectLine;

/// <summary>
/// Shows a stored photo in a web chat to who brings a link that is good now: the first who does keeps it. A picture of a page sends no cookie
/// where the page is somebody else's, so that a viewer is known by where and with what he looks.
/// </summary>
public sealed class DirectLinePhotos(DirectLineTokens tokens, OpenLedger ledger, LocalTime local)
{
    public async Task ShowAsync(HttpContext http, string link)
    {
        if (await tokens.ReadForPhotoAsync(link) is not { } id
            || await ledger.Blobs.FindAsync(id, http.RequestAborted) is not { } photo
            || !await ledger.Links.ClaimAsync(link, Viewer(http), local.Now, http.RequestAborted))
        {
            await Answers.RefuseAsync(http, StatusCodes.Status404NotFound, "not_found", DoorTexts.LinkIsOver);
            return;
        }

        await PhotoDoor.WriteAsync(http, photo);
    }

    private static string Viewer(HttpContext http) => $"{http.Connection.RemoteIpAddress} {http.Request.Headers.UserAgent}";
}
