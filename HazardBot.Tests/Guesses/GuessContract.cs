using HazardBot.Ledger.Guesses;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Guesses;

public abstract class GuessContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly DateTimeOffset Now = Samples.Now;

    [Fact]
    public async Task Tries_are_counted_by_person_and_for_all_over_an_hour()
    {
        await using var ledger = await OwnAsync();
        Assert.Equal(new GuessStand(0, 0), await StandAsync(ledger, "a", Now));
        foreach (var user in (string[])["a", "a", "b", "A"])
        {
            await TryAsync(ledger, user, Now);
        }

        Assert.Equal(new GuessStand(2, 4), await StandAsync(ledger, "a", Now));
        Assert.Equal(new GuessStand(0, 4), await StandAsync(ledger, "c", Now.AddMinutes(50)));
        Assert.Equal(new GuessStand(0, 0), await StandAsync(ledger, "a", Now.AddHours(1)));
    }

    [Fact]
    public async Task Old_counts_are_forgotten_and_late_ones_are_not()
    {
        await using var ledger = await OwnAsync();
        await TryAsync(ledger, "a", Now);

        await ledger.Guesses.ForgetAsync(Now.AddMinutes(50), Cancel);
        Assert.Equal(1, (await StandAsync(ledger, "a", Now.AddMinutes(50))).OfAddress);
        await ledger.Guesses.ForgetAsync(Now.AddHours(1), Cancel);
        Assert.Equal((0, 0), (await ledger.PeekAsync<int>("SELECT COUNT(*) FROM guess"), await ledger.PeekAsync<int>("SELECT COUNT(*) FROM guess_total")));
    }

    [Fact]
    public void Under_pressure_an_address_has_one_try()
    {
        Assert.True(new GuessStand(4, 599).AllowsOneMore);
        Assert.False(new GuessStand(5, 5).AllowsOneMore);
        Assert.True(new GuessStand(0, 1_000_000).AllowsOneMore);
        Assert.False(new GuessStand(1, 600).AllowsOneMore);
    }

    private static async Task TryAsync(TestLedger ledger, string user, DateTimeOffset now)
    {
        var commit = new Commit();
        ledger.Guesses.Add(commit, new CountGuess(Address(user)), now);
        Assert.True((await ledger.Database.CommitAsync(commit, Cancel)).IsDone);
    }

    private static Task<GuessStand> StandAsync(TestLedger ledger, string user, DateTimeOffset now) => ledger.Guesses.StandAsync(Address(user), now, Cancel);

    private static ReplyAddress Address(string user) => new("wechat", "any", user, null, "zh-CN");
}

public sealed class GuessesOnSqlite(SqliteFixture fixture) : GuessContract(fixture), IClassFixture<SqliteFixture>;

public sealed class GuessesOnSqlServer(SqlServerFixture fixture) : GuessContract(fixture), IClassFixture<SqlServerFixture>;
