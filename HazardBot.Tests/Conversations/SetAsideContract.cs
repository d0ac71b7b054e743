using System.Security.Cryptography;
using HazardBot.Ledger.Conversations;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Conversations;

public abstract class SetAsideContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Fact]
    public async Task What_is_set_aside_is_listed_newest_first()
    {
        await using var ledger = await OwnAsync();
        for (var i = 1; i <= 3; i++)
        {
            Assert.Equal($"E{i}", await ledger.SetAside.AddAsync(Message($"E{i}") with { Attempts = i, ReceivedAt = Samples.Now.AddMilliseconds(i) }, Cancel));
        }

        var listed = await ledger.SetAside.ListAsync(2, Cancel);

        Assert.Equal([new("E3", 3, "timeout", Samples.Now.AddMilliseconds(3)), new("E2", 2, "timeout", Samples.Now.AddMilliseconds(2))], listed);
    }

    [Fact]
    public async Task A_repeated_message_keeps_its_first_number()
    {
        var first = Message("E-first") with { Message = RandomNumberGenerator.GetBytes(32) };

        Assert.Equal("E-first", await Ledger.SetAside.AddAsync(first, Cancel));
        Assert.Equal("E-first", await Ledger.SetAside.AddAsync(first with { Id = Samples.NewId(), Incident = "E-second" }, Cancel));
        Assert.Single(await Ledger.SetAside.ListAsync(1000, Cancel), line => line.Incident.StartsWith("E-first", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(400, 400)]
    [InlineData(401, 400)]
    [InlineData(5000, 400)]
    public async Task A_long_error_is_cut(int length, int stored)
    {
        await using var ledger = await OwnAsync();
        await ledger.SetAside.AddAsync(Message("E") with { Error = new string('错', length) }, Cancel);

        Assert.Equal(stored, Assert.Single(await ledger.SetAside.ListAsync(1, Cancel)).Error!.Length);
    }

    [Fact]
    public async Task A_character_of_two_halves_is_not_cut_in_two()
    {
        await using var ledger = await OwnAsync();
        await ledger.SetAside.AddAsync(Message("E") with { Error = new string('x', 399) + "🔥" }, Cancel);

        Assert.Equal(new string('x', 399), Assert.Single(await ledger.SetAside.ListAsync(1, Cancel)).Error);
    }

    private static SetAside Message(string incident) =>
        new(Samples.NewId(), RandomNumberGenerator.GetBytes(32), null, incident, 5, "timeout", [1, 2, 3], Samples.Now);
}

public sealed class SetAsideOnSqlite(SqliteFixture fixture) : SetAsideContract(fixture), IClassFixture<SqliteFixture>;

public sealed class SetAsideOnSqlServer(SqlServerFixture fixture) : SetAsideContract(fixture), IClassFixture<SqlServerFixture>;
