using FsCheck.Xunit;
using HazardBot.Dialogs.Reporting;
using Xunit;

namespace HazardBot.Tests.Reporting;

/// <summary>Talks in random order, with the state stored and read between any two lines.</summary>
public sealed class ReportProperties
{
    private static readonly string[] Answers =
        ["二中", "实验小学", "三楼楼道", "操场", "昨天", "匿名", "没有", "有", "1", "2", "跳过", "不知道", "谢谢", "你好", "谁会看到", "你问这个干嘛", "天气怎么样", "😡", "啊这个嘛", "帮助", "继续", "等一下我先接孩子"];

    private static readonly string[] Dangers = ["后门锁着", "栏杆松了", "食堂的菜有虫", "一辆面包车超员", "河上有人滑冰", "实验室药品乱放", "食堂的菜有虫味道怪"];

    private static readonly string[] Corrections = ["不是二中，是实验小学", "不是实验小学，是二中", "不是后门，是东门", "不对", "返回"];

    [Property(MaxTest = 150)]
    public async Task Without_a_correction_no_answer_is_lost(int seed)
    {
        var random = new Random(seed);
        var chat = new Chat(new MemoryLedger());
        await chat.SayAsync(Pick(random, Dangers));
        for (var line = 0; line < 12; line++)
        {
            var before = chat.State.Draft!;
            var said = random.Next(5) == 0 ? Pick(random, Dangers) : Pick(random, Answers);
            await chat.SayAsync(said);
            var after = chat.State.Draft;
            Assert.NotNull(after);
            if (before.Standing == Standing.WhatIsWrong)
            {
                // "What is wrong?" was asked: what comes now is a correction.
                continue;
            }

            Assert.True(before.School is not { IsSettled: true } || before.School.Code == after.School?.Code, said);
            Assert.True(before.Items.Count <= after.Items.Count, said);
            Assert.All(before.Items.Zip(after.Items), pair =>
            {
                Assert.True(pair.First.Category is null || pair.First.Category == pair.Second.Category, said);
                Assert.StartsWith(pair.First.Text, pair.Second.Text, StringComparison.Ordinal);
                Assert.True(pair.First.Place is null || pair.Second.Place!.Contains(pair.First.Place, StringComparison.Ordinal), said);
            });
            Assert.True(before.Unwell is null || before.Unwell == after.Unwell, said);
            Assert.True(before.Vehicle is null || before.Vehicle == after.Vehicle, said);
        }
    }

    [Property(MaxTest = 150)]
    public async Task Whatever_was_said_a_dozen_skips_end_in_a_summary_and_a_yes_in_one_report(int seed)
    {
        var random = new Random(seed);
        var ledger = new MemoryLedger();
        var chat = new Chat(ledger);
        await chat.SayAsync(Pick(random, Dangers));
        for (var line = random.Next(10); line > 0; line--)
        {
            await chat.SayAsync(Pick(random, random.Next(3) switch { 0 => Corrections, 1 => Dangers, _ => Answers }));
        }

        for (var skip = 0; skip < 12 && chat.State.Draft!.Standing != Standing.Summary; skip++)
        {
            await chat.SayAsync(chat.State.Draft!.Items.Count == 0 ? "后门锁着" : "跳过");
        }

        var items = chat.State.Draft!.Items.Count;
        await chat.SayAsync("是");
        Assert.Single(ledger.Reports);
        Assert.Equal(items, ledger.Hazards.Count());
        Assert.Null(chat.State.Draft);
    }

    [Property(MaxTest = 100)]
    public async Task No_question_is_asked_a_third_time(int seed)
    {
        var random = new Random(seed);
        var chat = new Chat(new MemoryLedger());
        await chat.SayAsync("我要举报");
        for (var line = 0; line < 15; line++)
        {
            await chat.SayAsync(Pick(random, random.Next(4) == 0 ? Dangers : Answers));
            Assert.All(chat.State.Draft!.Progress.Asked, asked => Assert.InRange(asked.Times, 1, 2));
        }
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
