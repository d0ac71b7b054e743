namespace HazardBot.Channels.BotFramework;

/// <summary>Reads a request's body into one buffer, up to a limit.</summary>
internal static class Body
{
    /// <summary>So much is set aside on the word of whoever sends; more only as it comes.</summary>
    private const int TrustedLength = 64 * 1024;

    /// <exception cref="BadHttpRequestException">413: it is longer than the limit.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, int limit, CancellationToken cancel)
    {
        if (request.ContentLength > limit)
        {
            throw TooLarge();
        }

        return request.ContentLength is { } told and <= TrustedLength
            ? await ReadToldAsync(request.Body, (int)told, cancel)
            : await ReadGrowingAsync(request.Body, limit, cancel);
    }

    private static async Task<byte[]> ReadToldAsync(Stream body, int length, CancellationToken cancel)
    {
        var bytes = new byte[length];
        var read = await body.ReadAtLeastAsync(bytes, length, throwOnEndOfStream: false, cancel);
        return read == length ? bytes : bytes[..read];
    }

    private static async Task<byte[]> ReadGrowingAsync(Stream body, int limit, CancellationToken cancel)
    {
        using var bytes = new MemoryStream(TrustedLength);
        var buffer = new byte[TrustedLength];
        int read;
        while ((read = await body.ReadAsync(buffer, cancel)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limit)
            {
                throw TooLarge();
            }
        }

        return bytes.ToArray();
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);
}
