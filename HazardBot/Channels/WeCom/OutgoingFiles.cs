using HazardBot.Channels.DirectLine;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger;
using HazardBot.Settings;

namespace HazardBot.Channels.WeCom;

/// <summary>What becomes of a message's files: a photo is uploaded, a sheet becomes a link for its asker, and what can't be had is said in words.</summary>
public sealed class OutgoingFiles(OpenLedger ledger, WeComApi api, PhotoLinks links, PageSettings page, TimeProvider time)
{
    /// <summary>The smallest limit of a picture that the platform's sheets name.</summary>
    private const int LargestPhoto = 2 * 1024 * 1024;

    /// <summary>Words for the files that don't go as pictures; null where there are none.</summary>
    public string? Links(Activity message, string conversation)
    {
        var lines = Files(message).Where(file => !IsPhoto(file)).Select(file => Line(file, conversation, LanguageOf(message))).ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
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

    private string Line(Attachment file, string conversation, Language language)
    {
        var name = file.Name ?? "";
        var origin = PageSettings.Parse(page.Address)?.GetLeftPart(UriPartial.Authority);
        var address = origin is null ? null : links.Show([file], conversation, origin, time.GetUtcNow())?[0].ContentUrl;
        return address is null
            ? WeComTexts.FileNotHere.In(language, new Slot("name", name))
            : WeComTexts.FileAt.In(language, new Slot("name", name), new Slot("link", address));
    }

    private static IEnumerable<Attachment> Files(Activity message) => (message.Attachments ?? []).Where(file => file.ContentUrl is not null);

    private static bool IsPhoto(Attachment file) => file.ContentUrl!.StartsWith(ReplyFile.PhotoScheme, StringComparison.Ordinal);

    private static Guid? IdOf(Attachment file) => Guid.TryParseExact(file.ContentUrl![ReplyFile.PhotoScheme.Length..], "N", out var id) ? id : null;
}
