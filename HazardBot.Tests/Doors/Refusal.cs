using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace HazardBot.Tests.Doors;

/// <summary>The error form of every door.</summary>
internal static class Refusal
{
    /// <returns>The sentence for people.</returns>
    public static async Task<string> ExpectAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"{response.StatusCode}: {body}");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var error = JsonNode.Parse(body)!["error"]!;
        Assert.Equal(code, (string?)error["code"]);
        return Assert.IsType<string>((string?)error["message"]);
    }
}
