using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Duties.Rosters;

/// <summary>The roster in the database. It is small, read whole with the register, and shares its version.</summary>
public sealed class DutyStore(Database database)
{
    public async Task<IReadOnlyList<DutyShift>> LoadAsync(CancellationToken cancel)
    {
        var rows = await database.ListAsync<DutyRow>(DutySql.All, null, cancel);
        return [.. rows.Select(row => row.ToShift())];
    }

    /// <summary>Saves in one transaction; whoever watches the register reads it anew.</summary>
    /// <param name="seen">The version of the register that was read to decide.</param>
    /// <param name="ended">Ids of shifts to be taken out.</param>
    /// <returns>Stale, with nothing written, where the register changed in between or an ended shift isn't there.</returns>
    public Task<CommitResult> SaveAsync(IReadOnlyList<DutyShift> added, IReadOnlyList<Guid> ended, long seen, CancellationToken cancel)
    {
        var commit = new Commit().Add(OrganizationSql.NextVersion, new { seen }, Expect.OneRow);
        foreach (var id in ended)
        {
            commit.Add(DutySql.Delete, new { id = id.ToColumn() }, Expect.OneRow);
        }

        foreach (var shift in added)
        {
            commit.Add(DutySql.Insert, new
            {
                id = shift.Id.ToColumn(),
                unit = shift.Unit,
                category = shift.Category?.Code(),
                staff = shift.Staff,
                from_day = Codes.Of(shift.From),
                to_day = Codes.Of(shift.To),
            });
        }

        return database.CommitAsync(commit, cancel);
    }

    private sealed class DutyRow
    {
        public byte[] Id { get; init; } = [];

        public string Unit { get; init; } = "";

        public string? Category { get; init; }

        public string Staff { get; init; } = "";

        public string From_day { get; init; } = "";

        public string To_day { get; init; } = "";

        public DutyShift ToShift() => new(
            Id.ToGuid(),
            Unit,
            Category is null ? null : HazardCategories.Parse(Category),
            Staff,
            Codes.ParseDay(From_day)!.Value,
            Codes.ParseDay(To_day)!.Value);
    }
}
