using System.Globalization;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Threads;

namespace HazardBot.Dialogs.Practice;

/// <summary>The ledger of a practice run: a list in memory that takes what a turn would have written.</summary>
internal sealed class PracticeLedger(IEnumerable<PracticeHazard> hazards) : IHazardReader, IHazardDesk, IHazardTrail, IThreadReader
{
    private readonly List<PracticeHazard> _hazards = [.. hazards];

    public IReadOnlyList<PracticeHazard> Hazards => _hazards;

    public string NextNumber(int year) => string.Create(CultureInfo.InvariantCulture, $"LX-{year}-{_hazards.Count + 1:D6}");

    /// <summary>Takes a write.</summary>
    /// <returns>The hazard that it made or changed; null for anything else, which is dropped.</returns>
    public Guid? Take(LedgerWrite write)
    {
        switch (write)
        {
            case FileReport filed:
                foreach (var made in filed.Hazards)
                {
                    Add(made.Id, made.Events);
                }

                return filed.Hazards[0].Id;
            case AppendEvents appended when _hazards.FindIndex(h => h.Hazard.Id == appended.Before.Id) is var index and >= 0:
                var before = _hazards[index];
                _hazards[index] = new(appended.Events.Aggregate(before.Hazard, HazardRules.Apply), [.. before.Events, .. appended.Events]);
                return before.Hazard.Id;
            default:
                return null;
        }
    }

    public void Add(Guid id, IReadOnlyList<HazardEvent> events)
    {
        var first = new Hazard(id, 0, events[0].Facts!, events[0].Words!, id);
        _hazards.Add(new(events.Aggregate(first, HazardRules.Apply), events));
    }

    public Hazard? Find(Guid id) => _hazards.Find(h => h.Hazard.Id == id)?.Hazard;

    public Task<ReportView?> FindByReceiptAsync(string digits, CancellationToken cancel) => Task.FromResult(_hazards.Count == 0 ? null : View(_hazards[^1].Hazard));

    public Task<ReportView?> FindReportAsync(Guid report, CancellationToken cancel) => Task.FromResult<ReportView?>(null);

    public Task<IReadOnlyList<ReportView>> FindByReporterAsync(string channel, string user, int limit, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ReportView>>([.. _hazards.Select(h => h.Hazard).Where(h => h.Facts.Report is not null).Select(View)]);

    public Task<string?> ShowReceiptAsync(Guid report, CancellationToken cancel) => Task.FromResult<string?>(PracticeDialog.Receipt);

    public Task<Hazard?> FindAsync(StaffMember reader, string number, CancellationToken cancel) =>
        Task.FromResult(_hazards.Find(h => string.Equals(h.Hazard.Facts.Number, number, StringComparison.OrdinalIgnoreCase))?.Hazard);

    public Task<Hazard?> FindAsync(StaffMember reader, Guid id, CancellationToken cancel) => Task.FromResult(Find(id));

    public Task<IReadOnlyList<Hazard>> HeldByAsync(StaffMember reader, int limit, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Hazard>>([.. _hazards.Select(h => h.Hazard).Where(h => h.Facts.Holder == reader.Code).Take(limit)]);

    public Task<IReadOnlyList<TrailLine>> TrailAsync(Hazard hazard, CancellationToken cancel) => Task.FromResult(Trail(hazard.Id));

    public IReadOnlyList<TrailLine> Trail(Guid hazard) =>
        [.. (_hazards.Find(h => h.Hazard.Id == hazard)?.Events ?? []).Select((e, i) => new TrailLine(i + 1, e.Kind, e.At, e.Actor, e.Facts, e.Words))];

    public Task<IReadOnlyList<HazardPhoto>> PhotosAsync(Hazard hazard, CancellationToken cancel) => Task.FromResult<IReadOnlyList<HazardPhoto>>([]);

    public Task<TalkThread?> FindAsync(Guid id, CancellationToken cancel) => Task.FromResult<TalkThread?>(null);

    public Task<TalkThread?> OfHazardAsync(Guid hazard, CancellationToken cancel) => Task.FromResult<TalkThread?>(null);

    public Task<IReadOnlyList<TalkThread>> OfReportAsync(Guid report, CancellationToken cancel) => Task.FromResult<IReadOnlyList<TalkThread>>([]);

    public Task<IReadOnlyList<ThreadLine>> LinesAsync(TalkThread thread, CancellationToken cancel) => Task.FromResult<IReadOnlyList<ThreadLine>>([]);

    public Task<ReporterReach> ReachAsync(Guid report, CancellationToken cancel) => Task.FromResult(ReporterReach.Chat);

    private static ReportView View(Hazard hazard) => new(hazard.Facts.Report ?? hazard.Id, hazard.Facts.ReportedAt, [hazard]);
}
