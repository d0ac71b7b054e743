using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HazardBot.Benchmarks.Floor;

/// <summary>What a turn costs at best: parse the activity, commit one small row durably, answer a canned body.</summary>
internal static class FloorServer
{
    public static async Task RunAsync(string url, string database, string reply, CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(url);
        await using var app = builder.Build();
        using var journal = new Journal(database);
        var canned = JsonSerializer.SerializeToUtf8Bytes(new FloorReplies([new() { Type = "message", Text = reply }]), FloorJson.Default.FloorReplies);

        app.MapPost("/api/messages", async http =>
        {
            var activity = await JsonSerializer.DeserializeAsync(http.Request.Body, FloorJson.Default.FloorActivity, http.RequestAborted);
            if (activity?.Conversation?.Id is null)
            {
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            await journal.CommitAsync(activity);
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = canned.Length;
            await http.Response.Body.WriteAsync(canned, http.RequestAborted);
        });
        app.MapGet("/readyz", http => http.Response.WriteAsync("ready", http.RequestAborted));

        await app.StartAsync(cancel);
        await app.WaitForShutdownAsync(cancel);
    }
}
