using Xunit;

namespace HazardBot.Tests.Storage;

/// <summary>Where a contract's ledgers live. One is shared by the tests of a class.</summary>
public abstract class LedgerFixture : IAsyncLifetime
{
    private TestLedger? _shared;

    /// <summary>Null where this database can be used here.</summary>
    public abstract string? WhyNot { get; }

    public TestLedger Shared => _shared!;

    public abstract Task<TestLedger> CreateAsync();

    public async ValueTask InitializeAsync() => _shared = WhyNot is null ? await CreateAsync() : null;

    public async ValueTask DisposeAsync()
    {
        if (_shared is not null)
        {
            await _shared.DisposeAsync();
            await RemoveAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected abstract Task RemoveAsync();
}

/// <summary>A contract that every database has to keep.</summary>
public abstract class LedgerContract
{
    private readonly LedgerFixture _fixture;

    protected LedgerContract(LedgerFixture fixture)
    {
        _fixture = fixture;
        Assert.SkipUnless(fixture.WhyNot is null, fixture.WhyNot ?? "");
    }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected TestLedger Ledger => _fixture.Shared;

    /// <summary>One that no other test sees.</summary>
    protected Task<TestLedger> OwnAsync() => _fixture.CreateAsync();
}
