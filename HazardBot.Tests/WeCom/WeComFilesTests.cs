using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Blobs;
using HazardBot.Tests.Photos;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HazardBot.Tests.WeCom;

/// <summary>The house's own names of files never leave it: a photo is uploaded, a sheet becomes a link.</summary>
public sealed class WeComFilesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("wecom", "officer", "message/send")]
    [InlineData("wechatkf", "wkAJ2GCAAASSm4_FhToWMFea0xAFfd3Q:wmParent", "kf/send_msg")]
    public async Task Photos_are_uploaded_and_sheets_are_linked(string channel, string conversation, string path)
    {
        await using var fixture = await WeComFixture.StartAsync($"--WeChatKf:Accounts={KfDesk.Account}");
        fixture.Platform.Kf.Add(new() { ["origin"] = 3, ["external_userid"] = "wmParent", ["msgtype"] = "unknown" });
        await fixture.Server.Ledger.Allowances.OpenAsync(channel, conversation, TimeProvider.System.GetUtcNow(), Cancel);
        var (photo, picture) = (Guid.CreateVersion7(), Pictures.Make(32, 32));
        await fixture.Server.Ledger.Blobs.AddAsync(new Blob(photo, "image/jpeg", picture), TimeProvider.System.GetUtcNow(), Cancel);
        var message = new Activity
        {
            Text = "给您",
            Attachments = [Attached(ReplyFile.Photo(photo, "照片")), Attached(ReplyFile.Photo(Guid.CreateVersion7(), "没了")), Attached(ReplyFile.Export("order", "台账.xlsx"))],
        };
        var sender = fixture.Server.Services.GetServices<IChannelSender>().Single(one => one.Channel == channel);

        var end = await sender.SendAsync(new(channel, conversation, "officer", null, ""), [message], Cancel);

        Assert.Equal(SendEnd.Sent, end.End);
        Assert.Equal([path, path], fixture.Platform.Taken.Select(one => (string)one["path"]!));
        Assert.Equal(picture, fixture.Platform.Media((string)fixture.Platform.Taken[0]["image"]!["media_id"]!));
        var text = (string)fixture.Platform.Taken[1]["text"]!["content"]!;
        Assert.Contains("台账.xlsx：https://report.example.cn/exports/", text, StringComparison.Ordinal);
        Assert.Contains("照片现在发不了", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hazardbot-", text, StringComparison.Ordinal);
        Assert.Empty(fixture.Platform.Complaints);
    }

    private static Attachment Attached(ReplyFile file) => new() { ContentType = file.ContentType, ContentUrl = file.Reference, Name = file.Name };
}
