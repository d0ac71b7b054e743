using HazardBot.Chat;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Delivery;
using Xunit;

namespace HazardBot.Tests.Practice;

/// <summary>Whatever is said in a practice run, nothing of it is in the ledger, and every line shows that it is one.</summary>
public sealed class PracticeTests
{
    private static readonly string[] Words =
    [
        "实验小学后门天天锁着", "是", "受理", "门卫组长负责，换锁，后天前", "已整改", "复查合格", "不合格，还松", "不属实，门开着", "转给城管", "延期到下周一，没货", "同意",
        "零排查", "待办", "催一下", "问一下报告人：哪个门", "作废，重复了", "没修好", "我报的事怎么样了", "添加 安全员 王五", "还有几个超期的", "0000 0000 0000 0000", "你好",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("简修门", 1)]
    [InlineData("简修门", 2)]
    [InlineData("贾老师", 3)]
    [InlineData("郝认真", 4)]
    [InlineData("家长", 5)]
    [InlineData("家长", 6)]
    public async Task Nothing_of_it_is_kept_and_every_line_is_marked(string who, int seed)
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var random = new Random(seed);
        var said = string.Join('\n', random.GetItems(Words, 40).Select(words => $"user > {words}"));
        var script = who == "家长" ? $"[as 家长]\nuser > 练习\n{said}" : $"[bind {who}]\n[as {who}]\nuser > 练习\n{said}";
        var isPractice = false;
        var practised = 0;
        await foreach (var played in new ScriptPlayer(world, ".").PlayAsync(Script.Parse(script), Cancel))
        {
            if (played.Step is not SayStep step)
            {
                continue;
            }

            isPractice |= step.Text == "练习";
            if (!isPractice)
            {
                break;
            }

            Assert.All(played.Replies.SelectMany(reply => reply.Text!.Split('\n')), line => Assert.StartsWith("【练习】", line, StringComparison.Ordinal));
            Assert.Empty(played.Pushed);
            practised++;
            isPractice = !played.Replies.Any(reply => reply.Text!.EndsWith(PracticeTexts.Finished.Zh, StringComparison.Ordinal));
        }

        Assert.True(practised > 1);
        await VerifyEmptyAsync(world);
    }

    [Fact]
    public async Task A_real_message_ends_it_so_that_its_answer_is_real()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var script = """
            [bind 简修门]
            [as 简修门]
            user > 练习
            [as 家长]
            user > 实验小学三楼栏杆松了
            user > 是
            [as 简修门]
            user > 不属实，看过了，不松
            [expect hazard QD-2026-000001 status=不属实]
            """;

        await ScriptRewriter.RunAsync(Script.Parse(script), new ScriptPlayer(world, "."), Cancel);
    }

    private static async Task VerifyEmptyAsync(ScriptWorld world)
    {
        Assert.Equal(0, (await world.Ledger.Verifier.VerifyAsync(Cancel)).Hazards);
        Assert.Empty(await world.Ledger.Outbox.ListAsync(OutgoingState.Waiting, 10, Cancel));
        Assert.Empty(await world.Ledger.SetAside.ListAsync(1, Cancel));
        Assert.DoesNotContain(world.Register.StaffOf("SN-01"), member => member.Name == "王五");
    }
}
