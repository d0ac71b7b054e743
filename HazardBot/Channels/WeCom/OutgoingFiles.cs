using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger;

namespace HazardBot.Channels.WeCom;

/// <summary>What becomes of a message's files: a photo is uploaded, a sheet becomes a link for its asker, and what can't be had is said in words.</summary>
public sealed class OutgoingFiles(OpenLedger ledger, WeComApi api, OutgoingLinks links)
{
    /// <summary>The smallest limit of a picture that the platform's sheets name.</summary>
    private const int LargestPhoto = 2 * 1024 * 1024;

    /// <summary>Words for the files that don't go as pictures; null where there are none.</summary>
    public string? Links(Activity message)
    {
        var (_, addresses) = links.Take(message with { Attachments = [.. Files(message).Where(file => !IsPhoto(file))] });
        return addresses.Count == 0 ? null : string.Join('\n', addresses.Select(link => OutgoingLinks.LineOf(link.Name, link.Address, message.Locale)));
    }

    public static IReadOnlyList<Guid> Photos(Activity message) => [.. Files(message).Where(IsPhoto).Select(IdOf).OfType<Guid>()];

    /// <returns>The id by which a message names the picture; null where it can't be sent. And how the call ended, where there was one.</returns>
    public async Task<(string? Media, WeComAnswer? Answer)> UploadAsync(Guid photo, CancellationToken cancel)
    {
        if (await ledger.Blobs.FindAsync(photo, cancel) is not { Bytes.Length: <= LargestPhoto } blob)
        {
            return (null, null);
        }

        try
        {
            var answer = await api.UploadAsync(blob.Bytes, cancel);
            return (answer.IsDone ? answer.Text("media_id") : null, answer);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            // Nobody has seen anything of it yet.
            return (null, new(WeComAnswer.Down, default));
        }
    }

    public static string PhotoNotHere(Activity message) => WeComTexts.PhotoNotHere.In(LanguageOf(message));

    public static Language LanguageOf(Activity message) => message.Locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is true ? Language.English : Language.Chinese;

    private static IEnumerable<Attachment> Files(Activity message) => (message.Attachments ?? []).Where(file => file.ContentUrl is not null);

    private static bool IsPhoto(Attachment file) => file.ContentUrl!.StartsWith(ReplyFile.PhotoScheme, StringComparison.Ordinal);

    private static Guid? IdOf(Attachment file) => Guid.TryParseExact(file.ContentUrl![ReplyFile.PhotoScheme.Length..], "N", out var id) ? id : null;
}
