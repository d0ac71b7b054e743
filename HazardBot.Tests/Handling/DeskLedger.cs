using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Tests.Handling;

/// <summary>Hazards in memory, as staff see them.</summary>
internal sealed class DeskLedger : IHazardDesk, ISweepReader
{
    public List<Hazard> Hazards { get; } = [];

    public List<HazardEvent> Events { get; } = [];

    public List<IReadOnlyList<Guid>> Photos { get; } = [];

    public List<Sweep> Sweeps { get; } = [];

    public Hazard this[string number] => Hazards.First(h => h.Facts.Number == number);

    /// <summary>A hazard as reported by the public, held by the unit's officer.</summary>
    public Hazard Add(string number, string unit = "s1", string? holder = "officer", string description = "后门天天锁着")
    {
        var facts = new HazardFacts(
            number, HazardStatus.Submitted, HazardCategory.Fire, Severity.General, false, HazardSource.Report, unit, null,
            new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8)), Report: Guid.CreateVersion7(), Holder: holder, ActBy: new(2026, 11, 24));
        var hazard = new Hazard(Guid.CreateVersion7(), 1, facts, new HazardWords(description, "后门"), Guid.CreateVersion7());
        Hazards.Add(hazard);
        return hazard;
    }

    public void Do(IEnumerable<LedgerWrite> writes)
    {
        foreach (var append in writes.OfType<AppendEvents>())
        {
            var index = Hazards.FindIndex(h => h.Id == append.Before.Id);
            Xunit.Assert.Equal(append.Before.Version, Hazards[index].Version);
            Hazards[index] = append.Events.Aggregate(Hazards[index], HazardRules.Apply);
            Events.AddRange(append.Events);
            Photos.Add(append.Photos ?? []);
        }

        Sweeps.AddRange(writes.OfType<FileSweep>().Select(w => w.Sweep));
    }

    public Task<Hazard?> FindAsync(StaffMember reader, string number, CancellationToken cancel) =>
        Task.FromResult(Seen(reader).FirstOrDefault(h => h.Facts.Number == number));

    public Task<Hazard?> FindAsync(StaffMember reader, Guid id, CancellationToken cancel) => Task.FromResult(Seen(reader).FirstOrDefault(h => h.Id == id));

    public Task<IReadOnlyList<Hazard>> HeldByAsync(StaffMember reader, int limit, CancellationToken cancel) => Task.FromResult<IReadOnlyList<Hazard>>(
        [.. Seen(reader).Where(h => !h.Facts.Status.IsEnded() && h.Facts.Holder == reader.Code).Take(limit)]);

    Task<Sweep?> ISweepReader.FindAsync(string unit, DateOnly week, CancellationToken cancel) =>
        Task.FromResult(Sweeps.FirstOrDefault(s => s.Unit == unit && s.Week == week));

    public Task<IReadOnlyList<Sweep>> OfWeekAsync(DateOnly week, CancellationToken cancel) => Task.FromResult<IReadOnlyList<Sweep>>([.. Sweeps.Where(s => s.Week == week)]);

    private IEnumerable<Hazard> Seen(StaffMember reader) => Hazards.Where(h => Sight.Sees(StaffChat.Register, reader, h.Facts));
}
