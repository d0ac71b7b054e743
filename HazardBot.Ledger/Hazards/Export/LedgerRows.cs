using HazardBot.Ledger.Hazards.Sheets;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Hazards.Export;

/// <summary>Makes a sheet's row of a hazard: days and amounts as numbers, 0 where there is none, all else as text.</summary>
internal sealed class LedgerRows(Register register, TimeZoneInfo zone)
{
    private readonly HashSet<string> _names = register.All.GroupBy(o => o.Name, StringComparer.Ordinal)
        .Where(same => same.Count() == 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);

    public object Value(Hazard hazard, LedgerColumn column, int serial)
    {
        var (facts, words, details) = (hazard.Facts, hazard.Words, hazard.Facts.Details ?? new HazardDetails());
        return column switch
        {
            LedgerColumn.Serial => serial,
            LedgerColumn.FoundOn => Day(facts.ReportedAt),
            LedgerColumn.Due => SheetDates.Write(facts.Due),
            LedgerColumn.DoneOn => Day(details.DoneAt),
            LedgerColumn.CheckedOn => Day(details.CheckedAt),
            LedgerColumn.ClosedOn => Day(facts.ClosedAt),
            LedgerColumn.Budget => (double)(details.Budget ?? 0),
            _ => SheetText.OfCell(Text(column, facts, words, details)),
        };
    }

    private string? Text(LedgerColumn column, HazardFacts facts, HazardWords words, HazardDetails details) => column switch
    {
        LedgerColumn.Unit => UnitOf(facts.Unit),
        LedgerColumn.Number => details.OldNumber ?? facts.Number,
        LedgerColumn.Method => SheetWords.Of(facts.Source),

        // Whatever stands there: who told is nobody's to read.
        LedgerColumn.Finder => facts.Source == HazardSource.Report ? null : details.Finder,
        LedgerColumn.Category => SheetWords.Of(facts.Category),
        LedgerColumn.Place => words.Place,
        LedgerColumn.Description => words.Description,
        LedgerColumn.Level => SheetWords.Of(facts.Severity),
        LedgerColumn.Cause => words.Cause,
        LedgerColumn.Measure => words.Measure,
        LedgerColumn.Interim => words.Interim,
        LedgerColumn.Leader => details.Leader,
        LedgerColumn.Owner => facts.Owner,
        LedgerColumn.Outcome => SheetStates.Write(facts.Status, words.Outcome ?? details.ReferredTo),
        LedgerColumn.Checker => register.FindStaff(details.Checker)?.Name ?? details.Checker,
        LedgerColumn.CheckResult => words.CheckResult ?? CheckResult(facts, details),
        LedgerColumn.IsClosed => facts.Status == HazardStatus.Closed ? SheetWords.Yes : SheetWords.No,
        LedgerColumn.LookBack => words.LookBack,
        LedgerColumn.Remark => words.Remark,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No text column."),
    };

    /// <summary>By name; by code where several have the name.</summary>
    private string? UnitOf(string? code) => register.Find(code) is { } unit && _names.Contains(unit.Name) ? unit.Name : code;

    private static string? CheckResult(HazardFacts facts, HazardDetails details) => facts.Status switch
    {
        HazardStatus.CheckFailed => "不合格",
        HazardStatus.Closed when details.CheckedAt is not null => "合格",
        _ => null,
    };

    private double Day(DateTimeOffset? instant) =>
        SheetDates.Write(instant is { } at ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime) : null);
}
