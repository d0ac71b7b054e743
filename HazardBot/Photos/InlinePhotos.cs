using HazardBot.Dialogs.Activities;
using HazardBot.Ledger;
using HazardBot.Ledger.Blobs;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Photos;

/// <summary>Takes the pictures out of an activity that carries them itself (data: addresses), cleans and stores them.</summary>
public sealed class InlinePhotos(OpenLedger ledger, LocalTime time, IChanceSource chance) : IDisposable
{
    private const int MostPhotos = 9;
    private const string Marker = ";base64,";

    /// <summary>One picture at a time: unfolded, the largest takes 200 MB.</summary>
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>The activity comes back without the pictures' bytes. What is no picture, or stands elsewhere, is counted as unreadable.</summary>
    public async Task<Inbound> TakeAsync(Inbound inbound, CancellationToken cancel)
    {
        var activity = inbound.Activity;
        if (activity.Attachments is not { Count: > 0 } attachments)
        {
            return inbound;
        }

        var photos = new List<Guid>();
        foreach (var attachment in attachments.Take(MostPhotos))
        {
            if (Bytes(attachment) is { } bytes && await StoreAsync(bytes, cancel) is { } id)
            {
                photos.Add(id);
            }
        }

        var named = attachments.Where(a => a.ContentUrl is not null).ToList();
        return new(activity with { Attachments = null }, photos, named.Count - photos.Count);
    }

    /// <summary>Cleans and stores one picture.</summary>
    /// <returns>Its id; null where the bytes are no picture that can be taken.</returns>
    public async Task<Guid?> StoreAsync(byte[] bytes, CancellationToken cancel)
    {
        if (await CleanAsync(bytes, cancel) is not { } clean)
        {
            return null;
        }

        var id = chance.NewId(time.Now);
        await ledger.Blobs.AddAsync(new Blob(id, PhotoCleaner.ContentType, clean), time.Now, cancel);
        return id;
    }

    public void Dispose() => _one.Dispose();

    private async Task<byte[]?> CleanAsync(byte[] bytes, CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            return PhotoCleaner.Clean(bytes);
        }
        finally
        {
            _one.Release();
        }
    }

    private static byte[]? Bytes(Attachment attachment)
    {
        var url = attachment.ContentUrl;
        if (url is null || !url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || url.IndexOf(Marker, StringComparison.OrdinalIgnoreCase) is not (> 0 and var at))
        {
            return null;
        }

        var bytes = new byte[url.Length];
        return Convert.TryFromBase64Chars(url.AsSpan(at + Marker.Length), bytes, out var length) ? bytes[..length] : null;
    }
}
