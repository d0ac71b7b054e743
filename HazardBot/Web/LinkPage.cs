using System.Net;
using System.Security.Cryptography;
using System.Text;
using HazardBot.Channels.BotFramework;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Web;

/// <summary>What a mere look at a link shows: a button, so that who previews links takes nothing. The first browser that presses it keeps the link.</summary>
internal static class LinkPage
{
    public const string NotKept = "private, no-store";

    private const string Cookie = "hazardbot_viewer";
    private const string Policy = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static async Task WriteAsync(HttpContext http, Line title, Line hint, Line button)
    {
        var language = Answers.LanguageOf(http.Request);
        string Say(Line line) => WebUtility.HtmlEncode(line.In(language));
        http.Response.Headers.CacheControl = NotKept;
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(
            $"""
            <!DOCTYPE html><html lang="{(language == Language.English ? "en" : "zh-CN")}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{Say(title)}</title><form method="post"><p>{Say(hint)}</p><button>{Say(button)}</button></form></html>
            """,
            Encoding.UTF8,
            http.RequestAborted);
    }

    /// <summary>A browser is known by a cookie that lives as long as a link.</summary>
    /// <param name="path">Of the door.</param>
    public static string Viewer(HttpContext http, string path)
    {
        if (http.Request.Cookies[Cookie] is { Length: 32 } known)
        {
            return known;
        }

        var viewer = RandomNumberGenerator.GetHexString(32);
        http.Response.Cookies.Append(Cookie, viewer, new CookieOptions
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            Path = path,
            MaxAge = TimeSpan.FromMinutes(10),
            IsEssential = true,
        });
        return viewer;
    }
}
