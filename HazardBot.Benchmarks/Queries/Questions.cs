using HazardBot.Benchmarks.Seed;
using HazardBot.Ledger;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Benchmarks.Queries;

/// <summary>Questions as staff put them, by the statements that their chats run: an asker of each level, common and rare filters.</summary>
internal sealed class Questions(OpenLedger ledger, Register register)
{
    private const int PageSize = 8;

    private static readonly DateOnly Today = DateOnly.FromDateTime(LargeHazards.Today.DateTime);

    private static readonly HazardFilter[] Filters =
    [
        new(),
        new() { IsOpen = true },
        new() { IsOpen = true, Due = new(null, Today.AddDays(-1)) },
        new() { IsOpen = true, Due = new(Today, Today.AddDays(7)) },
        new() { Category = HazardCategory.Fire, Reported = new(Today.AddDays(-30), Today) },
        new() { Severity = Severity.Major, Status = HazardStatus.AwaitingCheck },
        new() { Status = HazardStatus.Closed, Closed = new(Today.AddDays(-60), Today) },
    ];

    private static readonly HazardGroup[] Groups = [HazardGroup.District, HazardGroup.Category, HazardGroup.Status, HazardGroup.Month];

    private readonly ILedgerQueries _queries = ledger.Queries(register);
    private readonly IHazardDesk _desk = ledger.Desk(register);
    private readonly StaffMember[] _askers = [.. new[] { LargeRegister.BureauOfficer, LargeRegister.DistrictOfficer(3), LargeRegister.Head(17) }.Select(code => register.FindStaff(code)!)];

    private string _number = "";

    public int Variants => _askers.Length * Filters.Length;

    /// <summary>A page with its count.</summary>
    public async Task PageAsync(int variant, CancellationToken cancel)
    {
        var (asker, filter) = (Asker(variant), Filters[variant / _askers.Length % Filters.Length]);
        var page = await _queries.PageAsync(asker, filter, null, PageSize, cancel);
        await _queries.CountAsync(asker, filter, cancel);
        if (page.Hazards.Count > 0)
        {
            _number = page.Hazards[variant % page.Hazards.Count].Facts.Number;
        }
    }

    public Task CountAsync(int variant, CancellationToken cancel) => _queries.CountAsync(Asker(variant), Filters[variant / _askers.Length % Filters.Length], cancel);

    public Task BreakdownAsync(int variant, CancellationToken cancel) =>
        _queries.BreakdownAsync(Asker(variant), Filters[variant / _askers.Length % Filters.Length], Groups[variant % Groups.Length], cancel);

    /// <summary>A hazard with its course.</summary>
    public async Task DetailAsync(int variant, CancellationToken cancel)
    {
        if (await _desk.FindAsync(_askers[0], _number, cancel) is { } hazard)
        {
            await _queries.TrailAsync(_askers[0], hazard.Id, cancel);
        }
    }

    private StaffMember Asker(int variant) => _askers[variant % _askers.Length];
}
