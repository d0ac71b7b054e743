using System.Text;
using System.Text.Json;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Cases;

/// <inheritdoc cref="ICaseDesk"/>
/// <param name="register">The tree of the turn that asks: one turn sees one tree.</param>
public sealed class CaseDesk(Database database, DataKeyStore keys, Register register) : ICaseDesk
{
    public async Task<IReadOnlyList<Case>> AssignedAsync(StaffMember reader, CancellationToken cancel)
    {
        var rows = await database.ListAsync<CaseRow>(CaseSql.OfStaff, new { staff = reader.Code }, cancel);
        return [.. rows.Select(row => Seen(reader, row)?.Case).OfType<Case>().Where(found => !found.Facts.Status.IsEnded())];
    }

    public async Task<Case?> FindAsync(StaffMember reader, string number, CancellationToken cancel) =>
        Seen(reader, await database.FirstAsync<CaseRow>(CaseSql.FindByNumber, new { number }, cancel))?.Case;

    public async Task<Case?> FindAsync(StaffMember reader, Guid id, CancellationToken cancel) =>
        Seen(reader, await database.FirstAsync<CaseRow>(CaseSql.Find, new { id = id.ToColumn() }, cancel))?.Case;

    public async Task<OpenedCase?> OpenAsync(StaffMember reader, CaseRead read, CancellationToken cancel)
    {
        var row = await database.FirstAsync<CaseRow>(CaseSql.Find, new { id = read.Case.ToColumn() }, cancel);
        if (Seen(reader, row) is not var (found, key))
        {
            return null;
        }

        var id = read.Id.ToColumn();
        await database.CommitAsync(
            new Commit().Add(CaseSql.InsertAccess, new
            {
                id,
                case_id = row!.Id,
                at = read.At.ToColumn(),
                staff = reader.Code,
                role = Codes.Of(reader.Role),
                version = found.Version,
                purpose = Codes.Of(read.Purpose),
                purpose_sealed = read.Words is { } words ? SealedColumn.CasePurpose.Seal(key, id, Encoding.UTF8.GetBytes(words)) : null,
            }),
            cancel);
        return new(found, row.ToWords(key), await TrailAsync(row, key, cancel));
    }

    public async Task<IReadOnlyList<OpenedCase>> OfReportAsync(Guid report, CancellationToken cancel)
    {
        var opened = new List<OpenedCase>();
        foreach (var row in await database.ListAsync<CaseRow>(CaseSql.OfReport, new { report = report.ToColumn() }, cancel))
        {
            if (row.Key(keys) is { } key && row.ToCase(key) is { Facts.Status: not CaseStatus.Erased } found)
            {
                opened.Add(new(found, row.ToWords(key), await TrailAsync(row, key, cancel)));
            }
        }

        return opened;
    }

    private (Case Case, DataKey Key)? Seen(StaffMember reader, CaseRow? row) =>
        row?.Key(keys) is { } key && row.ToCase(key) is { Facts.Status: not CaseStatus.Erased } found && CaseSight.Sees(register, reader, found) ? (found, key) : null;

    private async Task<IReadOnlyList<CaseTrailLine>> TrailAsync(CaseRow row, DataKey key, CancellationToken cancel) =>
        [.. (await database.ListAsync<StoredEvent>(CaseSql.EventsOf, new { case_id = row.Id }, cancel)).Select(line => new CaseTrailLine(
            (int)line.Version,
            Codes.Parse<CaseEventKind>(line.Kind),
            line.At.ToInstant(),
            new Actor(line.Actor, line.Role),
            line.WordsSealed is null
                ? null
                : JsonSerializer.Deserialize(SealedColumn.CaseEvent.Open(key, line.Hazard.Numbered(line.Version), line.WordsSealed), CaseJson.Stored.SealedEvent)?.Words))];
}
