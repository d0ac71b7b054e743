using System.Globalization;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards.Queries;

/// <inheritdoc cref="ILedgerQueries"/>
/// <param name="register">The tree of the turn that asks.</param>
public sealed class HazardQueries(Database database, Register register) : ILedgerQueries
{
    public async Task<long> CountAsync(StaffMember asker, HazardFilter filter, CancellationToken cancel)
    {
        if (HazardQuery.Of(register, asker, filter) is not { } query)
        {
            return 0;
        }

        return query.HasSeveralDays
            ? (await RowsAsync(query, "all", cancel)).Sum(row => row.Number)
            : await database.FirstAsync<long>(QuerySql.Count, query.Cells(query.HasDay ? query.Main : Basis.Ever), cancel);
    }

    public async Task<HazardPage> PageAsync(StaffMember asker, HazardFilter filter, PageKey? from, int size, CancellationToken cancel)
    {
        if (HazardQuery.Of(register, asker, filter) is not { } query)
        {
            return new([], null);
        }

        var page = query.Main switch { Basis.Due => QuerySql.DuePage, Basis.Closed => QuerySql.ClosedPage, _ => QuerySql.ReportedPage };
        var found = await database.ListAsync<Found>(page, query.Parameters(query.Main, null, from, size + 1), cancel);
        var hazards = new List<Hazard>(size);
        foreach (var line in found.Take(size))
        {
            // Between the two reads it may have moved out of sight.
            if (await database.FirstAsync<HazardRow>(HazardSql.FindByNumber, new { number = line.Number }, cancel) is { } row
                && row.ToHazard() is var hazard && Sight.Sees(register, asker, hazard.Facts))
            {
                hazards.Add(hazard);
            }
        }

        return new(hazards, found.Count > size ? new(found[size - 1].Day, found[size - 1].Number) : null);
    }

    public async Task<IReadOnlyList<GroupCount>> BreakdownAsync(StaffMember asker, HazardFilter filter, HazardGroup by, CancellationToken cancel)
    {
        if (HazardQuery.Of(register, asker, filter) is not { } query)
        {
            return [];
        }

        var isByTime = by is HazardGroup.Month or HazardGroup.Week or HazardGroup.Day;
        var isByUnit = by is HazardGroup.District or HazardGroup.School;
        var basis = query.HasDay || isByTime ? query.Main : Basis.Ever;
        var key = isByUnit ? "unit" : isByTime ? "day" : Codes.Of(by);
        var rows = query.HasSeveralDays ? await RowsAsync(query, key, cancel)
            : await database.ListAsync<Counted>(isByUnit ? QuerySql.ByUnit : QuerySql.Breakdown, query.Cells(basis, key), cancel);
        var groups = rows.GroupBy(row => KeyOf(row.Code, by)).Select(group => new GroupCount(group.Key, group.Sum(row => row.Number)));
        return isByTime
            ? [.. groups.OrderBy(group => group.Code, StringComparer.Ordinal)]
            : [.. groups.OrderByDescending(group => group.Count).ThenBy(group => group.Code, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<TrailLine>?> TrailAsync(StaffMember asker, Guid hazard, CancellationToken cancel)
    {
        var row = await database.FirstAsync<HazardRow>(HazardSql.FindById, new { id = hazard.ToColumn() }, cancel);
        if (row is null || !Sight.Sees(register, asker, row.ToHazard().Facts))
        {
            return null;
        }

        var lines = await database.ListAsync<Line>(QuerySql.Trail, new { hazard = hazard.ToColumn() }, cancel);
        return [.. lines.Select(line => new TrailLine((int)line.Version, Codes.Parse<HazardEventKind>(line.Kind), line.At.ToInstant(), new Actor(line.Actor, line.Role), null, null))];
    }

    private Task<IReadOnlyList<Counted>> RowsAsync(HazardQuery query, string by, CancellationToken cancel) => database.ListAsync<Counted>(
        query.Main == Basis.Due ? QuerySql.DueRows : QuerySql.ClosedRows, query.Cells(query.Main, by), cancel);

    private string? KeyOf(string code, HazardGroup by) => by switch
    {
        HazardGroup.District => register.DistrictOf(code)?.Code,
        HazardGroup.School => code.Length == 0 ? null : code,
        HazardGroup.Month => code[..7],
        HazardGroup.Week => Codes.Of(Monday(DateOnly.ParseExact(code, "yyyy-MM-dd", CultureInfo.InvariantCulture))),
        _ => code,
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private sealed class Found
    {
        public string Day { get; init; } = "";

        public string Number { get; init; } = "";
    }

    private sealed class Counted
    {
        public string Code { get; init; } = "";

        public long Number { get; init; }
    }

    private sealed class Line
    {
        public long Version { get; init; }

        public string Kind { get; init; } = "";

        public long At { get; init; }

        public string Actor { get; init; } = "";

        public string Role { get; init; } = "";
    }
}
