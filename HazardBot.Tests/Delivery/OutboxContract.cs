using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Delivery;

public abstract class OutboxContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly DateTimeOffset Now = Samples.Now;

    [Fact]
    public async Task A_recipients_messages_leave_in_order_and_one_at_a_time()
    {
        await using var ledger = await OwnAsync();
        var (first, second, other) = (await PutAsync(ledger, "T1"), await PutAsync(ledger, "T1"), await PutAsync(ledger, "T2"));

        var claimed = await ClaimAsync(ledger);
        Assert.Equal(first, claimed!.Message.Id);
        Assert.Equal(other, (await ClaimAsync(ledger))!.Message.Id);
        Assert.Null(await ClaimAsync(ledger));

        Assert.True(await ledger.Outbox.EndAsync(claimed, OutgoingState.Sent, null, Now, Cancel));
        Assert.Equal(second, (await ClaimAsync(ledger))!.Message.Id);
    }

    [Fact]
    public async Task Danger_to_life_overtakes_what_waits_and_what_is_on_its_way()
    {
        await using var ledger = await OwnAsync();
        await PutAsync(ledger, "T1");
        await ClaimAsync(ledger);
        await PutAsync(ledger, "T1");
        var alert = await PutAsync(ledger, "T1", OutgoingKind.Alert);

        Assert.Equal(alert, (await ClaimAsync(ledger))!.Message.Id);
    }

    [Fact]
    public async Task Many_workers_take_a_message_once()
    {
        await using var ledger = await OwnAsync();
        for (var i = 0; i < 20; i++)
        {
            await PutAsync(ledger, $"T{i}");
        }

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var own = new List<Guid>();
            for (var tries = 0; tries < 40; tries++)
            {
                if (await ClaimAsync(ledger) is { } claimed)
                {
                    own.Add(claimed.Message.Id);
                }
            }

            return own;
        })));

        Assert.Equal(20, taken.Sum(own => own.Count));
        Assert.Equal(20, taken.SelectMany(own => own).Distinct().Count());
    }

    [Fact]
    public async Task What_is_tried_again_waits_until_then_and_holds_back_what_comes_after()
    {
        await using var ledger = await OwnAsync();
        var first = await PutAsync(ledger, "T1");
        await PutAsync(ledger, "T1");
        Assert.True(await ledger.Outbox.RetryAsync((await ClaimAsync(ledger))!, Now.AddMinutes(5), "busy", Cancel));

        Assert.Null(await ClaimAsync(ledger));
        var again = await ledger.Outbox.ClaimAsync(Samples.NewId(), Now.AddMinutes(5), Cancel);

        Assert.Equal((first, 1), (again!.Message.Id, again.Message.Attempts));
    }

    [Theory]
    [InlineData(OutgoingKind.Alert, true)]
    [InlineData(OutgoingKind.Digest, true)]
    [InlineData(OutgoingKind.News, true)]
    [InlineData(OutgoingKind.Task, false)]
    [InlineData(OutgoingKind.Nudge, false)]
    public async Task A_dead_workers_message_is_sent_again_or_shown_as_possibly_not_delivered(OutgoingKind kind, bool isSentAgain)
    {
        await using var ledger = await OwnAsync();
        var id = await PutAsync(ledger, "T1", kind);
        var lost = (await ClaimAsync(ledger))!;
        Assert.Equal(isSentAgain, lost.Message.IsRepeatedWhenUnknown);

        var early = Now + OutboxStore.Lease - TimeSpan.FromSeconds(1);
        await ledger.Outbox.ExpireAsync(early, Cancel);
        Assert.Single(await ledger.Outbox.ListAsync(OutgoingState.Sending, 10, Cancel));

        var late = Now + OutboxStore.Lease;
        await ledger.Outbox.ExpireAsync(late, Cancel);

        var again = await ledger.Outbox.ClaimAsync(Samples.NewId(), late, Cancel);
        Assert.Equal(isSentAgain ? id : null, again?.Message.Id);
        Assert.Equal(isSentAgain ? 0 : 1, (await ledger.Outbox.ListAsync(OutgoingState.Unknown, 10, Cancel)).Count);
        Assert.False(await ledger.Outbox.EndAsync(lost, OutgoingState.Sent, null, late, Cancel));
    }

    [Fact]
    public async Task Nothing_is_sent_while_it_is_held()
    {
        await using var ledger = await OwnAsync();
        await PutAsync(ledger, "T1");
        await ledger.Outbox.HoldAsync(Now, Cancel);
        await ledger.Outbox.HoldAsync(Now.AddDays(1), Cancel);

        Assert.Null(await ClaimAsync(ledger));
        Assert.Equal(Now, await ledger.Outbox.HeldSinceAsync(Cancel));
        await ledger.Outbox.ReleaseAsync(Cancel);

        Assert.NotNull(await ClaimAsync(ledger));
    }

    [Fact]
    public async Task What_is_to_be_sent_once_is_written_once()
    {
        await using var ledger = await OwnAsync();
        SendMessage Digest() => DailyMessages.Create(OutgoingKind.Digest, Samples.NewId(), "T1", new(2026, 12, 1));

        Assert.Null(await ledger.Outbox.WrittenAtAsync("digest:T1:2026-12-01", Cancel));
        Assert.True(await ledger.Outbox.AddOnceAsync([Digest()], Now, Cancel));
        Assert.True(await ledger.Outbox.AddOnceAsync([Digest(), Digest()], Now, Cancel));

        Assert.Single(await ledger.Outbox.ListAsync(OutgoingState.Waiting, 10, Cancel));
        Assert.Equal(Now, await ledger.Outbox.WrittenAtAsync("digest:T1:2026-12-01", Cancel));
    }

    private static Task<ClaimedMessage?> ClaimAsync(TestLedger ledger) => ledger.Outbox.ClaimAsync(Samples.NewId(), Now, Cancel);

    private static async Task<Guid> PutAsync(TestLedger ledger, string staff, OutgoingKind kind = OutgoingKind.Task)
    {
        var id = Samples.NewId();
        Assert.True((await ledger.WriteAsync(new SendMessage(id, kind, staff, null, null), Cancel)).IsDone);
        return id;
    }
}

public sealed class OutboxOnSqlite(SqliteFixture fixture) : OutboxContract(fixture), IClassFixture<SqliteFixture>;

public sealed class OutboxOnSqlServer(SqlServerFixture fixture) : OutboxContract(fixture), IClassFixture<SqlServerFixture>;
