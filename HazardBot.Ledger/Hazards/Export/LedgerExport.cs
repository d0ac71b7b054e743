using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards.Export;

/// <summary>What is to be exported.</summary>
/// <param name="Unit">The unit with all below it; null for the whole ledger, hazards of no known unit included.</param>
/// <param name="From">First day of finding; null for the beginning.</param>
/// <param name="To">Last day of finding; null for the end.</param>
public sealed record ExportRange(Organization? Unit, DateOnly? From, DateOnly? To)
{
    /// <summary>Which of them; null for all.</summary>
    public Func<HazardFacts, bool>? Only { get; init; }
}

/// <summary>Writes a part of the ledger as a workbook for people. Memory doesn't grow with the ledger.</summary>
public sealed class LedgerExport(Database database)
{
    /// <param name="now">With the installation's offset: the day of 填报日期.</param>
    /// <returns>How many rows were written.</returns>
    public int Write(Stream output, Register register, ExportRange range, DateTimeOffset now, TimeZoneInfo zone, CancellationToken cancel)
    {
        var rows = new LedgerRows(register, zone);
        var head = LedgerHead.Of(register, range.Unit, DateOnly.FromDateTime(now.DateTime));

        // The writer of workbooks asks for rows one by one and waits; it takes them once for each sheet.
        return LedgerWorkbook.Write(output, head, rows, () => ReadAsync(register, range, zone, cancel).ToBlockingEnumerable(cancel));
    }

    private async IAsyncEnumerable<Hazard> ReadAsync(
        Register register, ExportRange range, TimeZoneInfo zone, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var isLeaf = range.Unit is { } top && !register.All.Any(o => string.Equals(o.Parent, top.Code, StringComparison.Ordinal));
        var limits = new { unit = range.Unit?.Code, since = Start(range.From, zone) ?? 0, until = Start(range.To?.AddDays(1), zone) ?? long.MaxValue };
        await foreach (var row in database.StreamAsync<HazardRow>(isLeaf ? ExportSql.RangeOfUnit : ExportSql.Range, limits, cancel))
        {
            var hazard = row.ToHazard();
            if (IsOfLedger(hazard.Facts.Status) && range.Only?.Invoke(hazard.Facts) is not false && (range.Unit is null || register.IsWithin(hazard.Facts.Unit, range.Unit.Code)))
            {
                yield return hazard;
            }
        }
    }

    /// <summary>What turned out to be none, or is another's row, has no place in a ledger for people.</summary>
    private static bool IsOfLedger(HazardStatus status) => status is not (HazardStatus.Void or HazardStatus.Moved or HazardStatus.Merged or HazardStatus.Unfounded);

    private static long? Start(DateOnly? day, TimeZoneInfo zone)
    {
        var midnight = day?.ToDateTime(TimeOnly.MinValue);
        return midnight is { } local ? new DateTimeOffset(local, zone.GetUtcOffset(local)).ToColumn() : null;
    }
}
