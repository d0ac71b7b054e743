using System.Globalization;
using HazardBot.Dialogs.Activities;
using HazardBot.Photos;

namespace HazardBot.Channels.DirectLine;

/// <summary>Addresses of stored photos: signed for ten minutes and for the one conversation that may see them.</summary>
public sealed class PhotoLinks(DirectLineTokens tokens)
{
    /// <summary>How a stored photo is named in a turn that is kept: never an address that works.</summary>
    private const string Scheme = "hazardbot-photo:";

    public static Attachment Stored(Guid photo, string? name) => new()
    {
        ContentType = PhotoCleaner.ContentType,
        Name = name,
        ContentUrl = string.Create(CultureInfo.InvariantCulture, $"{Scheme}{photo:N}"),
    };

    /// <summary>The attachments with addresses that work for a while; of what isn't stored here the name alone is left.</summary>
    public IReadOnlyList<Attachment>? Show(IReadOnlyList<Attachment>? attachments, string conversation, string origin) =>
        attachments?.Select(a => a with { ContentUrl = Find(a.ContentUrl) is { } photo ? $"{origin}{DirectLine.Path}/attachments/{tokens.CreateForPhoto(conversation, photo)}" : null }).ToList();

    private static Guid? Find(string? url) =>
        url?.StartsWith(Scheme, StringComparison.Ordinal) is true && Guid.TryParseExact(url[Scheme.Length..], "N", out var photo) ? photo : null;
}
