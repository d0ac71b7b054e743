using HazardBot.Ledger.Hazards.Sheets;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Hazards.Import;

/// <summary>The days of one row.</summary>
/// <param name="AtOnce">The deadline was the word 立即: the day it was found.</param>
internal sealed record LedgerDays(DateOnly? Found, DateOnly? Due, bool AtOnce, DateOnly? Done, DateOnly? Checked, DateOnly? Closed)
{
    private static readonly string[] AtOnceWords = ["立即", "立行立改", "即知即改", "当日", "当天", "当场"];

    public static LedgerDays Read(RowReader<LedgerColumn> row, LedgerCells cells)
    {
        var found = cells.Past(LedgerColumn.FoundOn);
        if (cells.Raw(LedgerColumn.FoundOn) is null)
        {
            row.Add(ImportProblemCode.MissingValue, row.Heading(LedgerColumn.FoundOn));
        }

        var isAtOnce = cells.Raw(LedgerColumn.Due) is { } due && AtOnceWords.Any(word => due.Contains(word, StringComparison.Ordinal));
        var days = new LedgerDays(
            found,
            isAtOnce ? found : cells.Day(LedgerColumn.Due),
            isAtOnce,
            cells.Past(LedgerColumn.DoneOn),
            cells.Past(LedgerColumn.CheckedOn),
            cells.Past(LedgerColumn.ClosedOn));
        days.DemandOrder(row, LedgerColumn.DoneOn, days.Done);
        days.DemandOrder(row, LedgerColumn.CheckedOn, days.Checked);
        days.DemandOrder(row, LedgerColumn.ClosedOn, days.Closed);
        return days;
    }

    private void DemandOrder(RowReader<LedgerColumn> row, LedgerColumn column, DateOnly? day)
    {
        if (day < Found)
        {
            row.Add(ImportProblemCode.DatesCross, row.Heading(column), row.Heading(LedgerColumn.FoundOn));
        }
    }
}
