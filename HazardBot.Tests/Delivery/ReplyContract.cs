using System.Security.Cryptography;
using HazardBot.Ledger.Conversations;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Delivery;

public abstract class ReplyContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private const string Channel = "msteams";
    private static readonly DateTimeOffset Now = Samples.Now;

    [Fact]
    public async Task Answers_of_a_conversation_leave_in_order_and_one_at_a_time_those_of_others_beside()
    {
        await using var ledger = await OwnAsync();
        var (talk, other) = (NewTalk(), NewTalk());
        await SayAsync(ledger, talk);
        await SayAsync(ledger, talk);
        await SayAsync(ledger, other);

        var first = (await ClaimAsync(ledger))!;
        Assert.Equal((1, Channel, 0, 0), (first.Version, first.Channel, first.Sent, first.Attempts));
        Assert.Equal(talk, first.Conversation);
        Assert.Equal(other, (await ClaimAsync(ledger))!.Conversation);
        Assert.Null(await ClaimAsync(ledger));

        Assert.True(await ledger.Replies.DoneAsync(first, Cancel));
        Assert.Equal(2, (await ClaimAsync(ledger))!.Version);
        Assert.Equal(2, await ledger.PeekAsync<long>("SELECT COUNT(*) FROM reply"));
    }

    [Fact]
    public async Task Many_workers_take_an_answer_once()
    {
        await using var ledger = await OwnAsync();
        for (var i = 0; i < 20; i++)
        {
            await SayAsync(ledger, NewTalk());
        }

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var own = new List<long>();
            for (var tries = 0; tries < 40; tries++)
            {
                if (await ClaimAsync(ledger) is { } claimed)
                {
                    own.Add(claimed.Number);
                }
            }

            return own;
        })));

        Assert.Equal(20, taken.Sum(own => own.Count));
        Assert.Equal(20, taken.SelectMany(own => own).Distinct().Count());
    }

    [Fact]
    public async Task What_has_left_is_not_sent_again_by_who_takes_up_a_dead_workers_answer()
    {
        await using var ledger = await OwnAsync();
        await SayAsync(ledger, NewTalk());
        var lost = (await ClaimAsync(ledger))!;
        Assert.True(await ledger.Replies.ProgressAsync(lost, 1, Now, Cancel));

        await ledger.Replies.TakeBackAsync(Now + ReplyStore.Lease - TimeSpan.FromMilliseconds(1), Cancel);
        Assert.Null(await ClaimAsync(ledger, Now + ReplyStore.Lease));
        await ledger.Replies.TakeBackAsync(Now + ReplyStore.Lease, Cancel);

        var again = (await ClaimAsync(ledger, Now + ReplyStore.Lease))!;
        Assert.Equal((1, 1), (again.Sent, again.Attempts));
        Assert.False(await ledger.Replies.ProgressAsync(lost, 2, Now, Cancel));
        Assert.False(await ledger.Replies.DoneAsync(lost, Cancel));
        Assert.False(await ledger.Replies.EndAsync(lost, OutgoingState.Refused, null, Now, Cancel));
        Assert.True(await ledger.Replies.DoneAsync(again, Cancel));
    }

    [Fact]
    public async Task What_is_tried_again_waits_until_then_and_holds_back_the_next()
    {
        await using var ledger = await OwnAsync();
        var talk = NewTalk();
        await SayAsync(ledger, talk);
        await SayAsync(ledger, talk);
        Assert.True(await ledger.Replies.RetryAsync((await ClaimAsync(ledger))!, Now.AddSeconds(5), "429", Cancel));

        Assert.Null(await ClaimAsync(ledger, Now.AddSeconds(4)));
        var again = (await ClaimAsync(ledger, Now.AddSeconds(5)))!;
        Assert.Equal((1, 1), (again.Version, again.Attempts));
    }

    [Fact]
    public async Task What_failed_is_listed_and_the_next_goes_on()
    {
        await using var ledger = await OwnAsync();
        var talk = NewTalk();
        await SayAsync(ledger, talk, isRepeated: true);
        await SayAsync(ledger, talk);
        var first = (await ClaimAsync(ledger))!;
        Assert.True(first.IsRepeated);

        Assert.True(await ledger.Replies.EndAsync(first, OutgoingState.RecipientGone, "403", Now, Cancel));

        var failed = Assert.Single(await ledger.Replies.ListAsync(OutgoingState.RecipientGone, 10, Cancel));
        Assert.Equal(new(Channel, OutgoingState.RecipientGone, 1, "403", Now), failed);
        Assert.False((await ClaimAsync(ledger))!.IsRepeated);
    }

    [Fact]
    public async Task While_sending_is_held_only_what_was_asked_since_is_answered()
    {
        await using var ledger = await OwnAsync();
        await SayAsync(ledger, NewTalk());
        await ledger.Outbox.HoldAsync(Now.AddSeconds(1), Cancel);
        Assert.Null(await ClaimAsync(ledger, Now.AddSeconds(2)));

        var asked = NewTalk();
        await SayAsync(ledger, asked, at: Now.AddSeconds(2));
        Assert.Equal(asked, (await ClaimAsync(ledger, Now.AddSeconds(2)))!.Conversation);

        await ledger.Outbox.ReleaseAsync(Cancel);
        Assert.NotNull(await ClaimAsync(ledger, Now.AddSeconds(2)));
    }

    [Fact]
    public async Task A_turn_that_is_not_saved_leaves_no_answer()
    {
        await using var ledger = await OwnAsync();
        var talk = NewTalk();
        var (one, other) = (await ledger.Conversations.LoadAsync(talk, Samples.NewId(), Cancel), await ledger.Conversations.LoadAsync(talk, Samples.NewId(), Cancel));

        Assert.True((await SaveAsync(ledger, one, talk, false, Now)).IsDone);
        Assert.False((await SaveAsync(ledger, other, talk, false, Now)).IsDone);

        Assert.Equal(1, await ledger.PeekAsync<long>("SELECT COUNT(*) FROM reply"));
    }

    private static byte[] NewTalk() => RandomNumberGenerator.GetBytes(32);

    private static Task<WaitingReply?> ClaimAsync(TestLedger ledger, DateTimeOffset? now = null) => ledger.Replies.ClaimAsync(Samples.NewId(), now ?? Now, Cancel);

    private static async Task SayAsync(TestLedger ledger, byte[] talk, bool isRepeated = false, DateTimeOffset? at = null) =>
        Assert.True((await SaveAsync(ledger, await ledger.Conversations.LoadAsync(talk, Samples.NewId(), Cancel), talk, isRepeated, at ?? Now)).IsDone);

    private static Task<CommitResult> SaveAsync(TestLedger ledger, Conversation before, byte[] talk, bool isRepeated, DateTimeOffset at)
    {
        var commit = new Commit();
        ledger.Conversations.Save(commit, new SavedTurn(before, [1], [2], null, null, null, at.AddDays(7)), at);
        ReplyStore.Add(commit, talk, before.Version + 1, Channel, isRepeated, at);
        return ledger.Database.CommitAsync(commit, Cancel);
    }
}

public sealed class RepliesOnSqlite(SqliteFixture fixture) : ReplyContract(fixture), IClassFixture<SqliteFixture>;

public sealed class RepliesOnSqlServer(SqlServerFixture fixture) : ReplyContract(fixture), IClassFixture<SqlServerFixture>;
