using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Organizations;
using Xunit;

namespace HazardBot.Tests.Reporting;

/// <summary>A ledger in memory that does what a turn wrote.</summary>
internal sealed class MemoryLedger : IHazardReader, IHazardDesk, ISweepReader, ILedgerQueries
{
    private readonly List<(Report Report, List<Hazard> Hazards, IReadOnlyList<NewHazard> New)> _reports = [];

    public IEnumerable<Hazard> Hazards => _reports.SelectMany(r => r.Hazards);

    public IEnumerable<NewHazard> Created => _reports.SelectMany(r => r.New);

    public IReadOnlyList<Report> Reports => [.. _reports.Select(r => r.Report)];

    public List<HazardEvent> Appended { get; } = [];

    public List<SendMessage> Sent { get; } = [];

    public List<Sweep> Filed { get; } = [];

    public void Do(LedgerWrite write)
    {
        switch (write)
        {
            case FileReport file:
                Assert.DoesNotContain(_reports, r => r.Report.Id == file.Report.Id);
                _reports.Add((file.Report, [.. file.Hazards.Select(h => new Hazard(h.Id, 1, h.Events[0].Facts!, h.Events[0].Words!, h.DataKey))], file.Hazards));
                break;
            case AppendEvents append:
                Appended.AddRange(append.Events);
                var list = _reports.Select(r => r.Hazards).First(h => h.Any(x => x.Id == append.Before.Id));
                var index = list.FindIndex(h => h.Id == append.Before.Id);
                list[index] = append.Events.Aggregate(list[index], HazardRules.Apply);
                break;
            case SendMessage message:
                Sent.Add(message);
                break;
            case FileSweep file:
                Assert.DoesNotContain(Filed, s => s.Unit == file.Sweep.Unit && s.Week == file.Sweep.Week);
                Filed.Add(file.Sweep);
                break;
            default:
                throw new InvalidOperationException(write.GetType().Name);
        }
    }

    public Task<ReportView?> FindByReceiptAsync(string digits, CancellationToken cancel) =>
        Task.FromResult(_reports.Where(r => r.Report.Receipt == digits).Select(View).FirstOrDefault());

    public Task<IReadOnlyList<ReportView>> FindByReporterAsync(string channel, string user, int limit, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ReportView>>([.. _reports.Where(r => r.Report.Reporter?.User == user).Reverse().Take(limit).Select(View)]);

    public Task<string?> ShowReceiptAsync(Guid report, CancellationToken cancel) =>
        Task.FromResult(_reports.Where(r => r.Report.Id == report).Select(r => r.Report.Receipt).FirstOrDefault());

    public Task<Hazard?> FindAsync(StaffMember reader, string number, CancellationToken cancel) => Task.FromResult(Hazards.FirstOrDefault(h => h.Facts.Number == number));

    public Task<Hazard?> FindAsync(StaffMember reader, Guid id, CancellationToken cancel) => Task.FromResult(Hazards.FirstOrDefault(h => h.Id == id));

    public Task<long> CountAsync(StaffMember asker, HazardFilter filter, CancellationToken cancel) => Task.FromResult((long)Hazards.Count(h => Fits(h, filter)));

    public Task<HazardPage> PageAsync(StaffMember asker, HazardFilter filter, PageKey? from, int size, CancellationToken cancel)
    {
        var rest = Hazards.Where(h => Fits(h, filter) && (from is null || string.CompareOrdinal(h.Facts.Number, from.Number) < 0))
            .OrderByDescending(h => h.Facts.Number, StringComparer.Ordinal).ToList();
        return Task.FromResult(new HazardPage([.. rest.Take(size)], rest.Count > size ? new("", rest[size - 1].Facts.Number) : null));
    }

    public Task<IReadOnlyList<GroupCount>> BreakdownAsync(StaffMember asker, HazardFilter filter, HazardGroup by, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<GroupCount>>([.. Hazards.Where(h => Fits(h, filter)).GroupBy(h => h.Facts.Category.Code()).Select(g => new GroupCount(g.Key, g.Count()))]);

    public Task<IReadOnlyList<TrailLine>?> TrailAsync(StaffMember asker, Guid hazard, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<TrailLine>?>([.. Appended.Select((e, i) => new TrailLine(i + 1, e.Kind, e.At, e.Actor, null, null))]);

    private static bool Fits(Hazard hazard, HazardFilter filter) =>
        (filter.Category is null || hazard.Facts.Category == filter.Category) && (filter.Unit is null || hazard.Facts.Unit == filter.Unit);

    public Task<IReadOnlyList<Hazard>> HeldByAsync(StaffMember reader, int limit, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Hazard>>([.. Hazards.Where(h => h.Facts.Holder == reader.Code).OrderBy(h => h.Facts.ActBy).Take(limit)]);

    public Task<Sweep?> FindAsync(string unit, DateOnly week, CancellationToken cancel) =>
        Task.FromResult(Filed.Find(s => s.Unit == unit && s.Week == week));

    public Task<IReadOnlyList<Sweep>> OfWeekAsync(DateOnly week, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Sweep>>([.. Filed.Where(s => s.Week == week)]);

    private static ReportView View((Report Report, List<Hazard> Hazards, IReadOnlyList<NewHazard> New) r) => new(r.Report.Id, r.Report.At, r.Hazards);
}
