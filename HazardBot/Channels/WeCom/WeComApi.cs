using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HazardBot.Settings;

namespace HazardBot.Channels.WeCom;

/// <summary>Calls of the platform's interfaces with the application's token; one that is refused is fetched anew once.</summary>
public sealed class WeComApi(WeComHttp http, WeComTokens tokens, WeComSettings settings)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="path">Behind <c>/cgi-bin/</c>.</param>
    /// <exception cref="NoTokenException">Nothing was called.</exception>
    /// <exception cref="HttpRequestException">No connection, or it broke.</exception>
    /// <exception cref="TaskCanceledException">No answer in time.</exception>
    public Task<WeComAnswer> PostAsync(string path, JsonObject body, CancellationToken cancel)
    {
        // As little is escaped as JSON needs: some of the platform's parsers count what is escaped against a text's length.
        var bytes = Encoding.UTF8.GetBytes(body.ToJsonString(Plain));
        return CallAsync(
            token => new(HttpMethod.Post, Address(path, token)) { Content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" } } } },
            cancel);
    }

    /// <inheritdoc cref="PostAsync"/>
    public Task<WeComAnswer> GetAsync(string path, string query, CancellationToken cancel) => CallAsync(token => new(HttpMethod.Get, Address(path, token, query)), cancel);

    /// <summary>Puts a JPEG picture where a message can point at it for three days.</summary>
    /// <inheritdoc cref="PostAsync"/>
    public Task<WeComAnswer> UploadAsync(byte[] picture, CancellationToken cancel)
    {
        // By hand: the framework puts quotes around the boundary and none around the name, which the platform doesn't read.
        var boundary = RandomNumberGenerator.GetHexString(32);
        var head = $"--{boundary}\r\nContent-Disposition: form-data; name=\"media\"; filename=\"photo.jpg\"; filelength={picture.Length}\r\nContent-Type: image/jpeg\r\n\r\n";
        byte[] form = [.. Encoding.ASCII.GetBytes(head), .. picture, .. Encoding.ASCII.GetBytes($"\r\n--{boundary}--\r\n")];
        return CallAsync(
            token =>
            {
                var content = new ByteArrayContent(form);
                content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={boundary}");
                return new(HttpMethod.Post, Address("media/upload", token, "type=image")) { Content = content };
            },
            cancel);
    }

    /// <returns>The bytes; null where the platform has none.</returns>
    /// <inheritdoc cref="PostAsync"/>
    public async Task<byte[]?> DownloadAsync(string media, CancellationToken cancel)
    {
        byte[]? bytes = null;
        await CallAsync(
            token => new(HttpMethod.Get, Address("media/get", token, $"media_id={Uri.EscapeDataString(media)}")),
            cancel,
            // A file comes as it is; a refusal as JSON.
            body => bytes = body);
        return bytes;
    }

    private async Task<WeComAnswer> CallAsync(Func<string, HttpRequestMessage> make, CancellationToken cancel, Action<byte[]>? file = null)
    {
        string? refused = null;
        while (true)
        {
            var token = await tokens.GetAsync(refused, cancel);
            using var request = make(token);
            using var response = await http.Client.SendAsync(request, cancel);
            if (!response.IsSuccessStatusCode)
            {
                return new(WeComAnswer.Down, default);
            }

            var body = await response.Content.ReadAsByteArrayAsync(cancel);
            if (file is not null && !IsText(response.Content.Headers.ContentType?.MediaType))
            {
                file(body);
                return new(0, default);
            }

            var answer = WeComAnswer.Read(body);
            if (!answer.IsTokenRefused || refused is not null)
            {
                return answer;
            }

            refused = token;
        }
    }

    private static bool IsText(string? type) => type is null or "application/json" || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);

    private Uri Address(string path, string token, string? query = null) =>
        new($"{settings.Api.TrimEnd('/')}/cgi-bin/{path}?access_token={Uri.EscapeDataString(token)}{(query is null ? "" : $"&{query}")}");
}
