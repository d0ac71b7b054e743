using System.Security.Cryptography;
using HazardBot.Ledger.Conversations;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Conversations;

public abstract class ConversationContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);

    [Fact]
    public async Task A_conversation_nobody_had_is_new()
    {
        var conversation = await LoadAsync();

        Assert.True(conversation.IsNew);
        Assert.Null(conversation.State);
    }

    [Fact]
    public async Task State_is_read_back_as_it_was_saved_turn_by_turn()
    {
        for (byte turn = 1; turn <= 3; turn++)
        {
            Assert.True((await SaveAsync(await LoadAsync(), [turn, 0, 255])).IsDone);
            var loaded = await LoadAsync();
            Assert.Equal((int)turn, loaded.Version);
            Assert.Equal([turn, 0, 255], loaded.State!);
        }
    }

    [Fact]
    public async Task Of_two_first_turns_one_stands()
    {
        var (one, other) = (await LoadAsync(), await LoadAsync());

        Assert.True((await SaveAsync(one, [1])).IsDone);
        var lost = await SaveAsync(other, [2]);

        Assert.Equal(CommitEnd.Duplicate, lost.End);
        Assert.NotSame(ConversationStore.RepeatedMessage, lost.At);
        Assert.Equal([1], (await LoadAsync()).State!);
    }

    [Fact]
    public async Task Of_two_later_turns_one_stands_and_the_other_is_stale()
    {
        await SaveAsync(await LoadAsync(), [0]);
        var (one, other) = (await LoadAsync(), await LoadAsync());

        Assert.True((await SaveAsync(one, [1])).IsDone);
        Assert.Equal(CommitEnd.Stale, (await SaveAsync(other, [2])).End);
        Assert.Equal([1], (await LoadAsync()).State!);
    }

    [Fact]
    public async Task A_repeated_message_changes_nothing_and_its_answer_is_found()
    {
        var message = RandomNumberGenerator.GetBytes(32);
        await SaveAsync(await LoadAsync(), [1], [7, 7], message);
        await SaveAsync(await LoadAsync(), [2], [8, 8]);

        var repeated = await SaveAsync(await LoadAsync(), [3], [9, 9], message);

        Assert.Equal((CommitEnd.Duplicate, ConversationStore.RepeatedMessage), (repeated.End, repeated.At));
        Assert.Equal([2], (await LoadAsync()).State!);
        var turn = await Ledger.Conversations.FindTurnAsync(_id, message, Cancel);
        Assert.Equal(1, turn!.Version);
        Assert.Equal([7, 7], turn.Body!);
        Assert.Null(await Ledger.Conversations.FindTurnAsync(_id, RandomNumberGenerator.GetBytes(32), Cancel));
    }

    [Fact]
    public async Task When_a_talk_has_ended_its_words_go_and_the_conversation_goes_on()
    {
        var message = RandomNumberGenerator.GetBytes(32);
        await SaveAsync(await LoadAsync(), [1], [5], message);
        var next = KeyRing.Create(Samples.NewId());
        await SaveAsync(await LoadAsync(), [2], [6], null, next);
        Assert.Equal([5], (await Ledger.Conversations.FindTurnAsync(_id, message, Cancel))!.Body!);

        Assert.True(await Ledger.Keys.DestroyDueAsync(Samples.Now.AddDays(7), Cancel) >= 1);

        Assert.Equal(new StoredTurn(1, null), await Ledger.Conversations.FindTurnAsync(_id, message, Cancel));
        var conversation = await LoadAsync();
        Assert.Equal((2, next.Id), (conversation.Version, conversation.Key.Id));
        Assert.Equal([2], conversation.State!);
    }

    [Fact]
    public async Task A_talk_may_end_with_its_first_turn()
    {
        var next = KeyRing.Create(Samples.NewId());
        Assert.True((await SaveAsync(await LoadAsync(), [1], [1], null, next)).IsDone);

        Assert.Equal(next.Id, (await LoadAsync()).Key.Id);
    }

    [Fact]
    public async Task Drafts_are_due_when_their_time_has_come_and_only_while_they_are_there()
    {
        var until = Samples.Now.AddDays(7);
        await SaveAsync(await LoadAsync(), [1], draftUntil: until);
        Assert.DoesNotContain(_id, await DueAsync(until.AddMilliseconds(-1)));
        Assert.Contains(_id, await DueAsync(until));

        await SaveAsync(await LoadAsync(), [1]);
        Assert.DoesNotContain(_id, await DueAsync(until));
    }

    [Fact]
    public async Task A_body_moved_to_another_turn_does_not_open()
    {
        byte[] message = RandomNumberGenerator.GetBytes(32);
        await SaveAsync(await LoadAsync(), [1], [1]);
        await SaveAsync(await LoadAsync(), [2], [2], message);
        await Ledger.TamperAsync(
            """
            UPDATE turn SET body_sealed = (SELECT t.body_sealed FROM turn t JOIN conversation c ON c.number = t.conversation WHERE c.id = @id AND t.version = 1)
            WHERE version = 2 AND conversation = (SELECT number FROM conversation WHERE id = @id)
            """,
            new { id = _id });

        await Assert.ThrowsAnyAsync<CryptographicException>(() => Ledger.Conversations.FindTurnAsync(_id, message, Cancel));
    }

    private Task<Conversation> LoadAsync() => Ledger.Conversations.LoadAsync(_id, Samples.NewId(), Cancel);

    private Task<IReadOnlyList<byte[]>> DueAsync(DateTimeOffset now) => Ledger.Conversations.ListDraftsDueAsync(now, 1000, Cancel);

    private async Task<CommitResult> SaveAsync(
        Conversation before, byte[] state, byte[]? body = null, byte[]? message = null, DataKey? next = null, DateTimeOffset? draftUntil = null)
    {
        var commit = new Commit();
        Ledger.Conversations.Save(commit, new(before, state, body ?? [], message, draftUntil, next, Samples.Now.AddDays(7)), Samples.Now);
        return await Ledger.Database.CommitAsync(commit, Cancel);
    }
}

public sealed class ConversationOnSqlite(SqliteFixture fixture) : ConversationContract(fixture), IClassFixture<SqliteFixture>;

public sealed class ConversationOnSqlServer(SqlServerFixture fixture) : ConversationContract(fixture), IClassFixture<SqlServerFixture>;
