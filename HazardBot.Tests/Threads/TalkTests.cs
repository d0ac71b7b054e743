using HazardBot.Chat;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Tests.Hosting;
using HazardBot.Turns;
using Xunit;

namespace HazardBot.Tests.Threads;

/// <summary>Who may ask and who may answer, and that neither sees the other.</summary>
public sealed class TalkTests
{
    private const string Reported = "[bind 简修门]\n[as 家长]\nuser > 实验小学后门天天锁着\nuser > 是\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Staff_of_another_school_ask_nobody_about_what_they_cannot_see()
    {
        var said = await PlayAsync(Reported + "[bind 严丝缝]\n[as 严丝缝]\nuser > QD-2026-000001 问一下报告人：哪个门");

        Assert.Contains("没找到QD-2026-000001", said, StringComparison.Ordinal);
        Assert.DoesNotContain("去办的人想问", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_to_a_reporter_with_a_receipt_only_waits_for_the_receipt()
    {
        var said = await PlayAsync(
            "[bind 简修门]\n[as 家长]\nuser > 实验小学后门天天锁着\nuser > 只要回执\nuser > 是\n[as 简修门]\nuser > 问一下报告人：哪个门\n[as 家长]\nuser > 你好\nuser > {receipt}\n[tap 不清楚]");

        Assert.Contains("他凭回执来查的时候看得到", said, StringComparison.Ordinal);
        Assert.DoesNotContain("[to 家长]", said, StringComparison.Ordinal);
        Assert.Contains("去办的人想问：“哪个门”", said, StringComparison.Ordinal);
        Assert.Contains("的报告人回了：“不清楚”", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_reporter_or_who_has_the_receipt_answers()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        await RunAsync(world, Reported + "[as 简修门]\nuser > 问一下报告人：哪个门");
        var hazard = (await world.Ledger.Hazards.FindByNumberAsync("QD-2026-000001", Cancel))!;
        var thread = (await world.Ledger.Threads.OfHazardAsync(hazard.Id, Cancel))!;

        foreach (var verb in new[] { "talk.answer", "talk.dont-know", "talk.no-answer", "talk.reply", "talk.end", "talk.up" })
        {
            await world.Turns.RunAsync(new Inbound(From("路人", verb) with { Value = new ButtonAction(verb, thread.Id, 0).ToJson() }), Cancel);
            await world.Turns.RunAsync(new Inbound(From("路人", verb + " said") with { Text = "东门" }), Cancel);
        }

        Assert.Single(await world.Ledger.Threads.LinesAsync(thread, Cancel));
        Assert.Null((await world.Ledger.Threads.FindAsync(thread.Id, Cancel))?.Ended);
    }

    [Fact]
    public async Task Neither_side_is_told_who_the_other_is()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var told = new List<(string To, string Text)>();
        var script = Reported + "[as 简修门]\nuser > 问一下报告人：哪个门\n[as 家长]\nuser > 靠紫藤架的那个\n[as 家长]\nuser > 转人工\nuser > 我家就在紫藤架旁边\n";
        await foreach (var played in new ScriptPlayer(world, ".").PlayAsync(Script.Parse("[bind 郝认真]\n" + script), Cancel))
        {
            told.AddRange(played.Replies.Select(reply => (played.Speaker, reply.Text!)));
            told.AddRange(played.Pushed.SelectMany(push => push.Messages.Select(message => (push.To, message.Text!))));
        }

        Assert.Contains(told, t => t is { To: "简修门" } && t.Text.Contains("紫藤架", StringComparison.Ordinal));
        Assert.Contains(told, t => t is { To: "郝认真" } && t.Text.Contains("紫藤架", StringComparison.Ordinal));
        Assert.All(told.Where(t => t.To == "家长"), t => Assert.DoesNotMatch("简修门|郝认真|T112|T011", t.Text));
        Assert.All(told.Where(t => t.To != "家长"), t => Assert.DoesNotContain("家长", t.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_words_of_a_talk_lie_sealed()
    {
        await using var server = await RunningServer.StartAsync();
        var code = BindingCode.Create();
        await server.Ledger.Bindings.IssueAsync(new IssueCode("T001", code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), Cancel);
        await server.Chat("duty").SayAsync("绑定 " + BindingCode.Format(code));
        var parent = server.Chat("parent");
        Assert.Contains("值班的人", await parent.SayAsync("转人工"), StringComparison.Ordinal);

        await parent.SayAsync("我家就在紫藤架旁边");

        var thread = Assert.Single(await server.Ledger.Threads.ListOpenAsync(TimeProvider.System.GetUtcNow(), 10, Cancel));
        Assert.Equal("我家就在紫藤架旁边", Assert.Single(await server.Ledger.Threads.LinesAsync(thread, Cancel)).Words.Text);
        foreach (var file in Directory.EnumerateFiles(server.Data, "ledger.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await open.CopyToAsync(bytes, Cancel);
            Assert.True(bytes.ToArray().AsSpan().IndexOf("紫藤架"u8) < 0, file);
        }
    }

    [Fact]
    public async Task What_nobody_answers_in_a_days_work_ends_with_the_telephone()
    {
        var said = await PlayAsync("[bind 甄安全]\n[as 家长]\nuser > 转人工\nuser > 有人吗\n[wait 2d]");

        Assert.Contains("[to 家长]\nbot < 一直没等到人回", said, StringComparison.Ordinal);
        Assert.Contains("12345", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_told_after_the_question_was_answered_is_a_report()
    {
        var said = await PlayAsync(Reported + "[as 简修门]\nuser > 问一下报告人：哪个门\n[as 家长]\nuser > 三楼的栏杆也松了\n[tap 这不是回答]\n[expect hazards 1]\nuser > 是\n[expect hazards 2]");

        Assert.Contains("的报告人回了：“三楼的栏杆也松了”", said, StringComparison.Ordinal);
    }

    private static Activity From(string who, string id) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        ChannelId = Speaker.Channel,
        From = new() { Id = who },
        Recipient = new() { Id = "bot" },
        Conversation = new() { Id = who },
    };

    private static async Task<string> PlayAsync(string script)
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        return await RunAsync(world, script);
    }

    private static async Task<string> RunAsync(ScriptWorld world, string script) =>
        (await ScriptRewriter.RunAsync(Script.Parse(script), new ScriptPlayer(world, "."), Cancel)).Text;
}
