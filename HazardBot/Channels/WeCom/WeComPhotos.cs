using HazardBot.Photos;
using HazardBot.Turns;

namespace HazardBot.Channels.WeCom;

/// <summary>Fetches the pictures that a message names. What doesn't come in time is told as not taken: the platform waits, and so does a person.</summary>
public sealed class WeComPhotos(WeComApi api, InlinePhotos photos, ILogger<WeComPhotos> log)
{
    public async Task<Inbound> TakeAsync(Inbound inbound, string? media, TimeSpan patience, CancellationToken cancel)
    {
        if (media is null)
        {
            return inbound;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        stop.CancelAfter(patience);
        try
        {
            if (await api.DownloadAsync(media, stop.Token) is { } bytes && await photos.StoreAsync(bytes, cancel) is { } id)
            {
                return inbound with { Photos = [.. inbound.Photos, id] };
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or NoTokenException || (e is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            log.LogWarning("A picture could not be fetched: {Error}", SafeTrace.Of(e));
        }

        return inbound with { UnreadableAttachments = inbound.UnreadableAttachments + 1 };
    }
}
