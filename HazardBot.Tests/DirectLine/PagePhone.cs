using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.DirectLine;

/// <summary>What the page does over the line, without a browser.</summary>
internal sealed class PagePhone(RunningServer server)
{
    private string? _ticket;
    private JsonObject _opened = [];

    /// <summary>Written into X-Forwarded-For, where set.</summary>
    public string? ForwardedFor { get; init; }

    public bool Over => (bool)_opened["over"]!;

    public bool Private => (bool)_opened["private"]!;

    public string Conversation => (string)_opened["conversationId"]!;

    public async Task<HttpStatusCode> OpenAsync(string? code, string? words = null, string language = "zh-CN")
    {
        var opening = new JsonObject { ["ticket"] = _ticket, ["place"] = code, ["locale"] = language, ["words"] = words };
        using var answer = await SendAsync(HttpMethod.Post, "/page/start", DirectLineClient.Json(opening.ToJsonString()), language);
        if (answer.IsSuccessStatusCode)
        {
            _opened = (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!;
            _ticket = (string)_opened["ticket"]!;
        }

        return answer.StatusCode;
    }

    public async Task<HttpResponseMessage> PostAsync(string text, string language = "zh-CN") => await SendAsync(
        HttpMethod.Post, $"/v3/directline/conversations/{Conversation}/activities", DirectLineClient.Json(DirectLineClient.Message(text).ToJsonString()), language);

    public async Task SayAsync(string text)
    {
        using var answer = await PostAsync(text);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>What the bot said so far.</summary>
    public async Task<IReadOnlyList<string>> SaidAsync()
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{Conversation}/activities", null, "zh-CN");
        var set = (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!;
        return [.. set["activities"]!.AsArray().Where(a => (string)a!["from"]!["role"]! == "bot").Select(a => (string)a!["text"]!)];
    }

    public async Task<string> LastAsync() => (await SaidAsync())[^1];

    public Task<HttpResponseMessage> UploadAsync(string? text, byte[] photo)
    {
        var form = new MultipartFormDataContent();
        var activity = DirectLineClient.Message(text ?? "");
        form.Add(new StringContent(activity.ToJsonString()), "activity", "blob");
        form.Add(new ByteArrayContent(photo), "file", "photo.jpg");
        return SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{Conversation}/upload?userId=phone", form, "zh-CN");
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body, string language)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = body };
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        if (_opened["token"] is { } token)
        {
            request.Headers.Authorization = new("Bearer", (string)token!);
        }

        if (ForwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", ForwardedFor);
        }

        return await server.Http.SendAsync(request, Cancel);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
