using HazardBot.Channels.Checks;
using HazardBot.Channels.Mail;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;
using Xunit;

namespace HazardBot.Tests.MailAndSms;

public sealed class MailSenderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_goes_secured_and_logged_in_with_its_words_whole()
    {
        await using var server = new MailSimulator();

        Assert.Equal(SendResult.Sent, await SendAsync(server.Settings()));

        var (to, mail) = Assert.Single(server.Taken);
        Assert.Equal(("teacher@example.cn", "紧急：请看", "message-1@example.cn", MimeKit.MessageImportance.High), (to, mail.Subject, mail.MessageId, mail.Importance));
        Assert.Equal("第一行\n.第二行", mail.TextBody!.ReplaceLineEndings("\n").Trim());
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Empty(server.Complaints);
    }

    [Theory]
    [InlineData(MailTrouble.GreyList, SendEnd.RetryAfter)]
    [InlineData(MailTrouble.TooManyLines, SendEnd.RetryAfter)]
    [InlineData(MailTrouble.NoSuchPerson, SendEnd.RecipientGone)]
    [InlineData(MailTrouble.NotWanted, SendEnd.Refused)]
    [InlineData(MailTrouble.HangsUp, SendEnd.Unknown)]
    [InlineData(MailTrouble.SwallowsAnswer, SendEnd.Unknown)]
    [InlineData(MailTrouble.FallsSilent, SendEnd.Unknown)]
    public async Task How_it_ended_is_told_and_nothing_of_the_words_or_the_address(object trouble, SendEnd end)
    {
        await using var server = new MailSimulator();
        server.Next((MailTrouble)trouble);

        var result = await SendAsync(server.Settings());

        Assert.Equal(end, result.End);
        Assert.DoesNotContain("teacher", result.Error, StringComparison.Ordinal);
        Assert.Equal(SendEnd.Sent, (await SendAsync(server.Settings())).End);
    }

    [Fact]
    public async Task Sent_again_it_is_known_as_the_same_mail()
    {
        await using var server = new MailSimulator();
        server.Next(MailTrouble.SwallowsAnswer);

        await SendAsync(server.Settings());
        await SendAsync(server.Settings());

        Assert.Equal(2, server.Taken.Count);
        Assert.Single(server.Taken.Select(taken => taken.Mail.MessageId).Distinct());
    }

    [Fact]
    public async Task Without_tls_or_with_a_strange_certificate_no_password_leaves()
    {
        await using var open = new MailSimulator { OffersTls = false };
        await using var strange = new MailSimulator();

        Assert.Equal(SendEnd.RetryAfter, (await SendAsync(open.Settings())).End);
        Assert.Equal(SendEnd.RetryAfter, (await SendAsync(strange.Settings(isTrusted: false))).End);

        Assert.Empty(open.Complaints.Concat(strange.Complaints));
        Assert.Empty(open.Taken.Concat(strange.Taken));
    }

    [Fact]
    public async Task A_wrong_password_is_tried_again_and_told() =>
        Assert.Equal(new(SendEnd.RetryAfter, null, "the mail server refuses user and password"), await SendAsync(new MailSimulator().Settings("wrong")));

    [Fact]
    public async Task The_check_tells_what_is_good_and_what_is_wrong_and_sends_nothing()
    {
        await using var server = new MailSimulator();

        var good = await CheckAsync(server.Settings());
        var wrong = await CheckAsync(server.Settings("wrong"));

        Assert.Equal([ChannelCheckTexts.MailConnected, ChannelCheckTexts.MailLoggedIn, ChannelCheckTexts.MailLatin], good.Select(finding => finding.Line));
        Assert.All(good, finding => Assert.True(finding.IsGood));
        Assert.Equal((false, ChannelCheckTexts.MailFailed), (Assert.Single(wrong).IsGood, wrong[0].Line));
        Assert.Equal(ChannelCheckTexts.Off, Assert.Single(await CheckAsync(new())).Line);
        Assert.Empty(server.Taken);
    }

    private static async Task<IReadOnlyList<Finding>> CheckAsync(MailSettings settings) => await new MailCheck(settings).RunAsync(Cancel).ToListAsync(Cancel);

    private static Task<SendResult> SendAsync(MailSettings settings) => new MailSender(settings, TimeProvider.System).SendAsync(
        new(NoticeChannels.Mail, "teacher@example.cn", "teacher@example.cn", null, "zh-CN"),
        [new Activity { Id = "message-1", Summary = "紧急：请看", Text = "第一行\n.第二行", Importance = ActivityImportance.High }],
        Cancel);
}
