using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Channels.BotFramework;

/// <summary>What leaves by the door.</summary>
internal static class Answers
{
    public static byte[] NoReplies { get; } =
        JsonSerializer.SerializeToUtf8Bytes(new ExpectedReplies { Activities = [] }, ActivityWire.Contract<ExpectedReplies>());

    public static async Task JsonAsync(HttpContext http, byte[] replies, bool wantsReplies)
    {
        if (!wantsReplies)
        {
            return;
        }

        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = replies.Length;
        await http.Response.Body.WriteAsync(replies, CancellationToken.None);
    }

    /// <summary>What no door takes: an address that isn't there, or a method that it doesn't know.</summary>
    public static Task RefuseUnmappedAsync(HttpContext http) => http.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => RefuseAsync(http, StatusCodes.Status404NotFound, "not_found", DoorTexts.NoSuchPath),
        StatusCodes.Status405MethodNotAllowed => RefuseAsync(http, StatusCodes.Status405MethodNotAllowed, "method_not_allowed", DoorTexts.OnlyPost),
        _ => Task.CompletedTask,
    };

    /// <summary>The language that a request asks for.</summary>
    public static Language LanguageOf(HttpRequest request) =>
        request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;

    /// <summary>A refusal with a code for programs and a sentence for people, in the language the request asks for.</summary>
    public static Task RefuseAsync(HttpContext http, int status, string code, Line line, params ReadOnlySpan<Slot> slots)
    {
        http.Response.StatusCode = status;
        var refusal = new Refusal(new RefusalBody(code, line.In(LanguageOf(http.Request), slots)));
        return http.Response.WriteAsJsonAsync(refusal, RefusalJson.Readable.Refusal, cancellationToken: CancellationToken.None);
    }
}

/// <summary>The error form of the Bot Framework's REST interfaces.</summary>
internal sealed record Refusal(RefusalBody Error);

internal sealed record RefusalBody(string Code, string Message);

[JsonSerializable(typeof(Refusal))]
internal sealed partial class RefusalJson : JsonSerializerContext
{
    public static RefusalJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
