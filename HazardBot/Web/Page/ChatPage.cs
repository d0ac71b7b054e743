using System.Text.Json;
using HazardBot.Channels.BotFramework;
using HazardBot.Channels.DirectLine;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Web.Page;

/// <summary>The installation's own chat page: no account, no third party, nothing kept but its ticket.</summary>
public static class ChatPage
{
    private const int LargestOpening = 8 * 1024;

    /// <summary>Nothing but this origin, no inline script or style, no frame around it, no address told to anybody.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' ws: wss:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    public static void MapChatPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", ShowAsync);
        app.MapGet("/c/{code}", ShowAsync);
        app.MapGet("/page/empty", ShowAsync);
        app.MapGet("/page/page.js", (HttpContext http, PageFiles files) => SendAsync(http, files.Script, isLasting: true));
        app.MapGet("/page/page.css", (HttpContext http, PageFiles files) => SendAsync(http, files.Style, isLasting: true));
        app.MapGet("/page/icon.svg", (HttpContext http, PageFiles files) => SendAsync(http, files.Icon, isLasting: false));
        app.MapPost("/page/start", StartAsync);
    }

    private static Task ShowAsync(HttpContext http, PageFiles files)
    {
        http.Response.Headers.Vary = "Accept-Language, Accept-Encoding";
        return SendAsync(http, WantsEnglish(http.Request) ? files.English : files.Chinese, isLasting: false);
    }

    private static async Task StartAsync(HttpContext http, DirectLineTokens tokens, DirectLineStart start)
    {
        PageOpening? opening = null;
        try
        {
            opening = JsonSerializer.Deserialize(await Body.ReadAsync(http.Request, LargestOpening, http.RequestAborted), PageJson.Default.PageOpening);
        }
        catch (Exception e) when (e is JsonException or BadHttpRequestException)
        {
            // Answered below, like an opening that says nothing.
        }

        if (opening is null || !http.Request.HasJsonContentType())
        {
            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, "bad_json", DoorTexts.BadJson);
            return;
        }

        var (_, held) = await tokens.ReadTicketAsync(opening.Ticket);
        var caller = held ?? new DirectLineCaller(DirectLineTokens.NewConversation(), DirectLineTokens.NewUser());
        await start.GreetAsync(caller, opening.Locale);
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsJsonAsync(
            new PageOpened(tokens.CreateTicket(caller), caller.Conversation, tokens.Create(caller), start.StreamUrl(http.Request, caller, opening.Watermark)),
            PageJson.Default.PageOpened,
            cancellationToken: http.RequestAborted);
    }

    private static Task SendAsync(HttpContext http, PageFile file, bool isLasting)
    {
        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        var (bytes, encoding) = accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? (file.Brotli, "br")
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? (file.Gzip, "gzip")
            : (file.Plain, null);
        var headers = http.Response.Headers;
        headers.ContentType = file.ContentType;
        headers.ContentLength = bytes.Length;
        headers.ContentEncoding = encoding;
        headers.CacheControl = isLasting && http.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(self), microphone=(), geolocation=()";
        return http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    /// <summary>Chinese unless the browser names English before it.</summary>
    private static bool WantsEnglish(HttpRequest request)
    {
        var wanted = request.Headers.AcceptLanguage.ToString();
        var (en, zh) = (wanted.IndexOf("en", StringComparison.OrdinalIgnoreCase), wanted.IndexOf("zh", StringComparison.OrdinalIgnoreCase));
        return en >= 0 && (zh < 0 || en < zh);
    }
}
