using HazardBot.Channels.DirectLine;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Web;

namespace HazardBot.Channels;

/// <summary>Files of a message as links into the installation's own web: made when it is sent, signed for ten minutes and for one viewer.</summary>
/// <param name="origin">Where people reach the installation; null where that isn't known, and files can't be shown.</param>
public sealed class OutgoingLinks(DirectLineTokens tokens, Uri? origin, TimeProvider time)
{
    private const string House = "hazardbot-";

    /// <summary>The message without its files, and a link for each; a null address where none can be made.</summary>
    public (Activity Message, IReadOnlyList<(string Name, Uri? Address)> Links) Take(Activity message)
    {
        if (message.Attachments?.Any(IsOurs) is not true)
        {
            return (message, []);
        }

        var rest = message.Attachments.Where(attachment => !IsOurs(attachment)).ToList();
        var taken = message.Attachments.Where(IsOurs).Select(attachment => (attachment.Name ?? "", AddressOf(attachment.ContentUrl!))).ToList();
        return (message with { Attachments = rest.Count == 0 ? null : rest }, taken);
    }

    /// <summary>The message with its files as lines of its text.</summary>
    public Activity InText(Activity message)
    {
        var (rest, links) = Take(message);
        return links.Count == 0 ? message : rest with { Text = string.Join('\n', [rest.Text, .. links.Select(link => LineOf(link.Name, link.Address, message.Locale))]) };
    }

    public static string LineOf(string name, Uri? address, string? locale)
    {
        var language = locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is true ? Language.English : Language.Chinese;
        return address is null
            ? PhotoLinkTexts.NotHere.In(language, new Slot("name", name))
            : PhotoLinkTexts.Link.In(language, new("name", name), new("address", address.AbsoluteUri));
    }

    private static bool IsOurs(Attachment attachment) => attachment.ContentUrl?.StartsWith(House, StringComparison.Ordinal) is true;

    private Uri? AddressOf(string reference) => origin is null ? null : reference switch
    {
        _ when reference.StartsWith(ReplyFile.PhotoScheme, StringComparison.Ordinal) && Guid.TryParseExact(reference[ReplyFile.PhotoScheme.Length..], "N", out var photo) =>
            new Uri(origin, $"{PhotoDoor.Path}/{tokens.CreateForPhoto("", photo)}"),
        _ when reference.StartsWith(ReplyFile.ExportScheme, StringComparison.Ordinal) =>
            new Uri(origin, $"{ExportDoor.Path}/{tokens.CreateForExport("", reference[ReplyFile.ExportScheme.Length..], time.GetUtcNow())}"),
        _ => null,
    };
}
