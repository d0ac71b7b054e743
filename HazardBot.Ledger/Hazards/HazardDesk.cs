using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

/// <inheritdoc cref="IHazardDesk"/>
/// <param name="register">The tree of the turn that asks: one turn sees one tree.</param>
public sealed class HazardDesk(Database database, Register register) : IHazardDesk
{
    public async Task<Hazard?> FindAsync(StaffMember reader, string number, CancellationToken cancel) =>
        Seen(reader, await database.FirstAsync<HazardRow>(HazardSql.FindByNumber, new { number }, cancel));

    public async Task<Hazard?> FindAsync(StaffMember reader, Guid id, CancellationToken cancel) =>
        Seen(reader, await database.FirstAsync<HazardRow>(HazardSql.FindById, new { id = id.ToColumn() }, cancel));

    public async Task<IReadOnlyList<Hazard>> HeldByAsync(StaffMember reader, int limit, CancellationToken cancel)
    {
        var rows = await database.ListAsync<HazardRow>(HazardSql.FindHeldBy, new { holder = reader.Code, limit }, cancel);
        return [.. rows.Select(row => Seen(reader, row)).OfType<Hazard>()];
    }

    private Hazard? Seen(StaffMember reader, HazardRow? row) =>
        row?.ToHazard() is { } hazard && Sight.Sees(register, reader, hazard.Facts) ? hazard : null;
}
