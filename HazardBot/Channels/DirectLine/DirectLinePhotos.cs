using HazardBot.Channels.BotFramework;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger;

namespace HazardBot.Channels.DirectLine;

/// <summary>Shows a stored photo to whoever brings a link that is good now.</summary>
public sealed class DirectLinePhotos(DirectLineTokens tokens, OpenLedger ledger)
{
    public async Task ShowAsync(HttpContext http, string link)
    {
        if (await tokens.ReadForPhotoAsync(link) is not { } id || await ledger.Blobs.FindAsync(id, http.RequestAborted) is not { } photo)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status404NotFound, "not_found", DoorTexts.LinkIsOver);
            return;
        }

        http.Response.ContentType = photo.ContentType;
        http.Response.ContentLength = photo.Bytes.Length;
        http.Response.Headers.CacheControl = "private, no-store";
        await http.Response.Body.WriteAsync(photo.Bytes, http.RequestAborted);
    }
}
