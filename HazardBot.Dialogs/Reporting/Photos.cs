using HazardBot.Dialogs.Texts;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Photos that come along with a message.</summary>
internal static class Photos
{
    /// <summary>Photos kept with one report.</summary>
    private const int Most = 9;

    /// <summary>The draft with the message's photos, and what is said about them; null where nothing came along.</summary>
    public static (HazardDraft Draft, string? Ack) Take(Exchange x, HazardDraft draft)
    {
        var message = x.Turn.Message;
        var ack = message.UnreadableAttachments > 0 ? x.Text(x.Turn.Message.Unreadable)
            : message.Photos.Count > 0 ? x.Text(ReportingTexts.PhotosAdded)
            : null;
        return message.Photos.Count == 0
            ? (draft, ack)
            : (draft with { Photos = [.. draft.Photos.Union(message.Photos).Take(Most)] }, ack);
    }
}
