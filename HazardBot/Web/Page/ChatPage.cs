using System.Text.Json;
using System.Text.RegularExpressions;
using HazardBot.Channels.BotFramework;
using HazardBot.Channels.DirectLine;
using HazardBot.Dialogs.Texts;
using HazardBot.Posters;
using HazardBot.Turns;
using HazardBot.Web.Limits;

namespace HazardBot.Web.Page;

/// <summary>The installation's own chat page: no account, no third party, nothing kept but its ticket.</summary>
public static partial class ChatPage
{
    private const int LargestOpening = 8 * 1024;

    /// <summary>Nothing but this origin, no inline script or style, no frame around it, no address told to anybody.</summary>
    private static string Policy(HttpRequest request) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'{Sockets(request.Host)}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Safari before 15.4 doesn't count a WebSocket of the same host as the same origin.</summary>
    private static string Sockets(HostString host) => HostShape.IsMatch(host.Value ?? "") ? $" ws://{host.Value} wss://{host.Value}" : "";

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

    private static async Task StartAsync(HttpContext http, DirectLineTokens tokens, DirectLineStart start, PageSession sessions, ScannedCodes codes, RegisterWatch registers, FloodGate flood)
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

        var entry = await sessions.EnterAsync(opening.Ticket, http.RequestAborted);
        var caller = entry.Caller;
        if (!await flood.AdmitAsync(http, entry.IsHeld ? Traffic.Read : Traffic.Start, entry.IsHeld ? caller.Conversation : null, opening.Words))
        {
            return;
        }

        await start.GreetAsync(caller, opening.Locale, codes.Read(opening.Place, registers.Current));
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsJsonAsync(
            new PageOpened(tokens.CreateTicket(caller), caller.Conversation, tokens.Create(caller), start.StreamUrl(http.Request, caller, opening.Watermark), entry.IsOver, entry.IsPrivate),
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
        headers.ContentSecurityPolicy = Policy(http.Request);
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

    [GeneratedRegex("^[A-Za-z0-9.:\\[\\]-]{1,255}$", RegexOptions.NonBacktracking)]
    private static partial Regex HostShape { get; }
}
