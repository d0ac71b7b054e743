namespace HazardBot.Channels.BotFramework;

/// <summary>Reads a request's body into one buffer, up to a limit.</summary>
internal static class Body
{
    private const int FirstBuffer = 4096;

    /// <exception cref="BadHttpRequestException">413: it is longer than the limit.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, int limit, CancellationToken cancel)
    {
        if (request.ContentLength > limit)
        {
            throw TooLarge();
        }

        using var bytes = new MemoryStream((int)(request.ContentLength ?? FirstBuffer));
        var buffer = new byte[FirstBuffer];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancel)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limit)
            {
                throw TooLarge();
            }
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);
}
