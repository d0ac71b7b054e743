using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using HazardBot.Dialogs.Activities;
using HazardBot.Photos;
using HazardBot.Turns;
using Microsoft.Identity.Client;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>
/// Fetches the pictures that an activity points at: from the channel's own host with the bot's token, from hosts of files without one, from
/// nowhere else. What doesn't come is tried again by who calls, or told as not taken: a person waits.
/// </summary>
internal sealed class ConnectorPhotos(
    InlinePhotos photos, ConnectorHttp http, OutboundTokens tokens, ServiceAddresses services, ServiceAddresses files, ILogger<ConnectorPhotos> log)
{
    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";
    private const int MostPhotos = 9;
    private const int LargestPhoto = 16 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    public static bool HasFiles(Activity activity) => activity.Attachments?.Any(IsFile) is true;

    /// <param name="isLast">Whether what doesn't come now is given up.</param>
    /// <returns>The message with its pictures; null where one hasn't come that may come yet.</returns>
    public async Task<Inbound?> TakeAsync(Inbound inbound, bool isLast, CancellationToken cancel)
    {
        var wanted = (inbound.Activity.Attachments ?? []).Where(IsFile).ToList();
        var fetched = new List<byte[]>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        stop.CancelAfter(Patience);
        foreach (var attachment in wanted.Take(MostPhotos))
        {
            var (bytes, mayCome) = await FetchAsync(attachment, stop.Token);
            if (mayCome && !isLast)
            {
                return null;
            }

            if (bytes is not null)
            {
                fetched.Add(bytes);
            }
        }

        var taken = new List<Guid>();
        foreach (var bytes in fetched)
        {
            if (await photos.StoreAsync(bytes, cancel) is { } id)
            {
                taken.Add(id);
            }
        }

        return inbound with
        {
            Activity = inbound.Activity with { Attachments = null },
            Photos = taken,
            UnreadableAttachments = wanted.Count - taken.Count,
        };
    }

    /// <summary>Teams repeats the text of a message as an HTML attachment, which is no file.</summary>
    private static bool IsFile(Attachment attachment) =>
        attachment is { ContentType: TeamsFile } or { ContentUrl: not null } && attachment.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true;

    /// <returns>No bytes where nothing came, and whether it may come another time.</returns>
    private async Task<(byte[]? Bytes, bool MayCome)> FetchAsync(Attachment attachment, CancellationToken cancel)
    {
        var address = attachment.ContentType == TeamsFile ? DownloadUrl(attachment) : attachment.ContentUrl;
        var own = services.Allowed(address);
        if ((own ?? files.Allowed(address)) is not { } target)
        {
            log.LogWarning("A picture stands where nothing is fetched from");
            return (null, false);
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, target);
            if (own is not null)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(null, null, cancel));
            }

            using var response = await http.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            return response.IsSuccessStatusCode
                ? (await BytesAsync(response, cancel), false)
                : (null, response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or MsalException or OperationCanceledException)
        {
            log.LogWarning("A picture could not be fetched: {Error}", SafeTrace.Of(e));
            return (null, true);
        }
    }

    private static async Task<byte[]?> BytesAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancel);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancel)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > LargestPhoto)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }

    private static string? DownloadUrl(Attachment attachment) =>
        attachment.Content is { ValueKind: JsonValueKind.Object } content && content.TryGetProperty("downloadUrl", out var url) && url.ValueKind == JsonValueKind.String
            ? url.GetString()
            : null;
}
