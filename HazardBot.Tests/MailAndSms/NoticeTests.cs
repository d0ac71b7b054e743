using HazardBot.Delivery;
using HazardBot.Ledger.Delivery;
using HazardBot.Reminders;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HazardBot.Tests.MailAndSms;

/// <summary>A neutral line where no chat takes a reminder; and beside every chat where somebody's life may be in danger.</summary>
public sealed class NoticeTests
{
    private const string Officer = "T112";
    private const string OfficersPhone = "00000000112";
    private const string OfficersMail = "jian@example.cn";
    private const string Hazard = "[given hazard QD-2026-000901 school=海风实验小学 status=assigned owner=简修门 holder=简修门 due=2026-11-24 description=后门上锁 measure=换锁]";
    private const string Fire = "海风实验小学二楼着火了！！";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_digest_that_no_chat_takes_goes_by_mail_without_a_word_of_what_it_is_about(bool isBound)
    {
        await using var world = await NoticeWorld.OpenAsync(Cancel, (Officer, OfficersPhone, OfficersMail));
        world.Chat.Ends["简修门"] = new(SendEnd.RecipientGone, null, "403");
        await RemindAsync(world, isBound);

        await world.DeliverAsync(Cancel);

        var (to, mail) = Assert.Single(world.Mail.Taken);
        Assert.Equal(OfficersMail, to);
        Assert.Contains(NoticeWorld.Page, mail.TextBody, StringComparison.Ordinal);
        IsNeutral(mail.Subject + mail.TextBody);
        Assert.Empty(world.Sms.Taken);
        Assert.Contains("by mail", Assert.Single(await world.ListAsync(OutgoingState.Sent, Cancel)).Error, StringComparison.Ordinal);
        Assert.Empty(world.Mail.Complaints);
    }

    [Fact]
    public async Task What_a_chat_takes_goes_nowhere_else()
    {
        await using var world = await NoticeWorld.OpenAsync(Cancel, (Officer, OfficersPhone, OfficersMail));
        await RemindAsync(world, isBound: true);

        await world.DeliverAsync(Cancel);

        Assert.Contains("QD-2026-000901", Assert.Single(world.Chat.Sent).Text, StringComparison.Ordinal);
        Assert.Empty(world.Mail.Taken);
        Assert.Empty(world.Sms.Taken);
    }

    [Fact]
    public async Task Where_the_mail_is_refused_an_sms_goes()
    {
        await using var world = await NoticeWorld.OpenAsync(Cancel, (Officer, OfficersPhone, OfficersMail));
        world.Mail.Next(MailTrouble.NoSuchPerson);
        await RemindAsync(world, isBound: false);

        await world.DeliverAsync(Cancel);

        var (phone, text) = Assert.Single(world.Sms.Taken);
        Assert.Equal(OfficersPhone, phone);
        Assert.True(text.Length <= 70, "an SMS of more than 70 characters is sent as two");
        IsNeutral(text);
    }

    [Fact]
    public async Task A_grey_list_is_waited_for_and_yesterdays_line_is_not_sent()
    {
        await using var world = await NoticeWorld.OpenAsync(Cancel, (Officer, "", OfficersMail));
        world.Mail.Next(MailTrouble.GreyList);
        await RemindAsync(world, isBound: false);
        await world.DeliverAsync(Cancel);
        Assert.Empty(world.Mail.Taken);

        world.Script.Clock.Advance(TimeSpan.FromSeconds(5));
        await world.DeliverAsync(Cancel);
        Assert.Single(world.Mail.Taken);

        world.Mail.Next(MailTrouble.GreyList);
        world.Script.Clock.Advance(TimeSpan.FromDays(1));
        await PassAsync(world);
        await world.DeliverAsync(Cancel);
        world.Script.Clock.Advance(TimeSpan.FromDays(1));
        await world.DeliverAsync(Cancel);
        Assert.Single(world.Mail.Taken);
    }

    [Fact]
    public async Task Where_no_answer_came_it_is_sent_again_and_marked()
    {
        await using var world = await NoticeWorld.OpenAsync(Cancel, (Officer, "", OfficersMail));
        world.Mail.Next(MailTrouble.SwallowsAnswer);
        await RemindAsync(world, isBound: false);
        await world.DeliverAsync(Cancel);
        world.Script.Clock.Advance(TimeSpan.FromSeconds(5));
        await world.DeliverAsync(Cancel);

        Assert.Equal(2, world.Mail.Taken.Count);
        Assert.Equal(1, Assert.Single(await world.Script.Ledger.Outbox.PossiblyRepeatedAsync(10, Cancel)).Message.Unanswered);
    }

    [Fact]
    public async Task Without_any_address_nothing_changes()
    {
        await using var world = await NoticeWorld.OpenAsync(Cancel);
        await RemindAsync(world, isBound: false);

        await world.DeliverAsync(Cancel);

        Assert.Single(await world.ListAsync(OutgoingState.NoWay, Cancel));
    }

    [Fact]
    public async Task A_danger_to_life_goes_to_chat_mail_and_sms_at_once()
    {
        await using var world = await NoticeWorld.OpenAsync(Cancel, (Officer, OfficersPhone, OfficersMail));
        await world.PlayAsync("[bind 简修门]", Cancel);
        await world.SayAsync("家长", Fire, Cancel);

        await world.DeliverAsync(Cancel);

        Assert.Contains("海风实验小学", Assert.Single(world.Chat.Sent).Text, StringComparison.Ordinal);
        IsNeutral(Assert.Single(world.Sms.Taken).Text);
        IsNeutral(Assert.Single(world.Mail.Taken).Mail.TextBody!);
        Assert.Equal(MimeKit.MessageImportance.High, world.Mail.Taken[0].Mail.Importance);
        Assert.Single(await world.ListAsync(OutgoingState.Sent, Cancel));
    }

    [Fact]
    public async Task Whom_only_a_line_reaches_is_followed_by_the_next_level_at_once()
    {
        await using var world = await NoticeWorld.OpenAsync(Cancel, (Officer, OfficersPhone, ""), ("T111", "00000000111", ""));
        await world.SayAsync("家长", Fire, Cancel);

        await world.DeliverAsync(Cancel);

        Assert.Equal([OfficersPhone, "00000000111"], world.Sms.Taken.Select(taken => taken.Phone).Take(2));
    }

    [Fact]
    public async Task A_line_that_is_late_comes_again_alone()
    {
        await using var world = await NoticeWorld.OpenAsync(Cancel, (Officer, OfficersPhone, OfficersMail));
        world.Mail.Next(MailTrouble.GreyList);
        await world.PlayAsync("[bind 简修门]", Cancel);
        await world.SayAsync("家长", Fire, Cancel);
        await world.DeliverAsync(Cancel);
        Assert.Empty(world.Mail.Taken);

        world.Script.Clock.Advance(TimeSpan.FromSeconds(5));
        await world.DeliverAsync(Cancel);

        Assert.Equal((1, 1, 1), (world.Chat.Sent.Count, world.Sms.Taken.Count, world.Mail.Taken.Count));
    }

    [Fact]
    public async Task Outside_a_line_names_whom_to_call_and_not_what_was_said()
    {
        await using var world = await NoticeWorld.OpenAsync(Cancel);
        await world.SayAsync("家长", Fire, Cancel);

        await world.DeliverAsync(Cancel);

        var (phone, text) = Assert.Single(world.Sms.Taken);
        Assert.Equal(NoticeWorld.Outside.Address, phone);
        Assert.Contains("000-0000-0001", text, StringComparison.Ordinal);
        IsNeutral(text);
    }

    private static async Task RemindAsync(NoticeWorld world, bool isBound)
    {
        await world.PlayAsync(isBound ? $"[bind 简修门]\n{Hazard}" : Hazard, Cancel);
        world.Script.Clock.Advance(TimeSpan.FromHours(22.5));
        await PassAsync(world);
    }

    private static Task PassAsync(NoticeWorld world) => world.Script.Services.GetRequiredService<HourlyPass>().RunAsync(Cancel);

    private static void IsNeutral(string text)
    {
        Assert.NotEmpty(text);
        Assert.All(["海风", "QD-2026", "后门", "着火", "简修门", "二楼"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }
}
