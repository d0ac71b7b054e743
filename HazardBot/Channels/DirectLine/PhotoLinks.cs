using System.Text.Json;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Turns;
using HazardBot.Web;

namespace HazardBot.Channels.DirectLine;

/// <summary>Addresses of stored photos and of sheets that were asked for: signed for ten minutes and for the one conversation that may see them.</summary>
public sealed class PhotoLinks(DirectLineTokens tokens)
{
    /// <summary>How a stored photo is named in a turn that is kept: never by an address that works.</summary>
    public static Attachment Stored(Guid photo, string? name)
    {
        var file = ReplyFile.Photo(photo, name ?? "");
        return new() { ContentType = file.ContentType, Name = name, ContentUrl = file.Reference };
    }

    /// <summary>The attachments with addresses that work for a while; of what isn't stored here, or is over, the name alone is left.</summary>
    /// <param name="said">When they were said.</param>
    public IReadOnlyList<Attachment>? Show(IReadOnlyList<Attachment>? attachments, string conversation, string origin, DateTimeOffset said) =>
        attachments?.Select(a => a with { ContentUrl = Address(a.ContentUrl, conversation, origin, said) }).ToList();

    /// <summary>An answer that leaves in the response, with addresses where it names files; the very bytes where it names none.</summary>
    public byte[] Show(byte[] replies, string conversation, string origin, DateTimeOffset said)
    {
        if (replies.AsSpan().IndexOf("\"contentUrl\":\"hazardbot-"u8) < 0)
        {
            return replies;
        }

        var contract = ActivityWire.Contract<ExpectedReplies>();
        var shown = JsonSerializer.Deserialize(replies, contract)?.Activities?.Select(reply => reply with { Attachments = Show(reply.Attachments, conversation, origin, said) });
        return JsonSerializer.SerializeToUtf8Bytes(new ExpectedReplies { Activities = [.. shown ?? []] }, contract);
    }

    private string? Address(string? reference, string conversation, string origin, DateTimeOffset said) => reference switch
    {
        null => null,
        _ when reference.StartsWith(ReplyFile.PhotoScheme, StringComparison.Ordinal) && Guid.TryParseExact(reference[ReplyFile.PhotoScheme.Length..], "N", out var photo) =>
            $"{origin}{DirectLine.Path}/attachments/{tokens.CreateForPhoto(conversation, photo)}",
        _ when reference.StartsWith(ReplyFile.ExportScheme, StringComparison.Ordinal) && !tokens.IsExportOver(said) =>
            $"{origin}{ExportDoor.Path}/{tokens.CreateForExport(conversation, reference[ReplyFile.ExportScheme.Length..], said)}",
        _ => null,
    };
}
