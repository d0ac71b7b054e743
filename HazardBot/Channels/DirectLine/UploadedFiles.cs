using System.Text.Json;
using HazardBot.Dialogs.Activities;
using HazardBot.Photos;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HazardBot.Channels.DirectLine;

/// <summary>A photo that came by upload, cleaned and stored.</summary>
public sealed record StoredPhoto(Guid Id, string? Name);

/// <param name="Activity">The message that came with the files; an empty one where none did.</param>
/// <param name="Unreadable">How many files were no picture.</param>
public sealed record Uploaded(Activity Activity, IReadOnlyList<StoredPhoto> Photos, int Unreadable);

/// <summary>Reads <c>/upload</c>: multipart with an activity and files, or one file's bytes alone. Kinds are told by content, not by name.</summary>
public sealed class UploadedFiles(InlinePhotos photos)
{
    private const int LargestFile = 16 * 1024 * 1024;
    private const int LargestActivity = 256 * 1024;
    private const int LongestBoundary = 200;
    private const int MostFiles = 9;

    public const string MostMegabytes = "16";

    /// <param name="isStored">Whether files are kept; otherwise they are read and thrown away, and only the words count.</param>
    /// <exception cref="JsonException">The activity's part is none.</exception>
    /// <exception cref="BadHttpRequestException">A file is too large.</exception>
    /// <exception cref="InvalidDataException">The form is malformed.</exception>
    public async Task<Uploaded> ReadAsync(HttpRequest request, bool isStored, CancellationToken cancel)
    {
        // Above the door's limit it is still read, so that the sender gets the answer and not a cut line.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostFiles * (long)LargestFile;
        }

        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadFormAsync(new MultipartReader(Boundary(type), request.Body) { HeadersLengthLimit = 8192 }, isStored, cancel);
        }

        var name = Name(Disposition(request.Headers.ContentDisposition));
        var stored = await StoreAsync(request.Body, name, isStored, cancel);
        return new(new Activity { Type = ActivityTypes.Message }, stored is null ? [] : [stored], stored is null ? 1 : 0);
    }

    private async Task<Uploaded> ReadFormAsync(MultipartReader form, bool isStored, CancellationToken cancel)
    {
        var activity = new Activity { Type = ActivityTypes.Message };
        var stored = new List<StoredPhoto>();
        var unreadable = 0;
        while (await form.ReadNextSectionAsync(cancel) is { } part)
        {
            var disposition = Disposition(part.ContentDisposition);
            if (disposition?.Name.Value?.Trim('"') == "activity")
            {
                activity = ActivityWire.Read(await BytesAsync(part.Body, LargestActivity, cancel));
            }
            else if (stored.Count + unreadable == MostFiles)
            {
                throw new InvalidDataException("Too many files.");
            }
            else if (await StoreAsync(part.Body, Name(disposition), isStored, cancel) is { } photo)
            {
                stored.Add(photo);
            }
            else
            {
                unreadable++;
            }
        }

        return new(activity, stored, unreadable);
    }

    private async Task<StoredPhoto?> StoreAsync(Stream body, string? name, bool isStored, CancellationToken cancel)
    {
        var bytes = await BytesAsync(body, LargestFile, cancel);
        return isStored && await photos.StoreAsync(bytes, cancel) is { } id ? new(id, name) : null;
    }

    private static string Boundary(MediaTypeHeaderValue type)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        return boundary is { Length: > 0 and <= LongestBoundary } ? boundary : throw new InvalidDataException("No boundary.");
    }

    private static ContentDispositionHeaderValue? Disposition(string? header) =>
        ContentDispositionHeaderValue.TryParse(header, out var disposition) ? disposition : null;

    private static string? Name(ContentDispositionHeaderValue? disposition)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition?.FileNameStar is { Length: > 0 } star ? star : disposition?.FileName ?? default).Value;
        return string.IsNullOrEmpty(name) ? null : Path.GetFileName(name) is { Length: <= 100 } shortName ? shortName : null;
    }

    private static async Task<byte[]> BytesAsync(Stream body, int limit, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancel)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limit)
            {
                throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);
            }
        }

        return bytes.ToArray();
    }
}
