using System.Globalization;
using System.Text;
using HazardBot.Ledger.Hazards.Sheets;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Hazards.Import;

/// <summary>Reads the cells of one row of a ledger; what is wrong is added to its problems and comes back as null.</summary>
internal sealed class LedgerCells(RowReader<LedgerColumn> row, DateOnly today)
{
    private const int LongestWords = 4000;
    private const int LongestName = 100;

    /// <summary>A hundred thousand million yuan.</summary>
    private const decimal LargestAmount = 10_000_000;

    private const int Decimals = 6;

    private const decimal YuanOfOne = 10_000;

    public string? Words(LedgerColumn column, int limit = LongestWords) =>
        row.Optional(column, limit) is { } text ? SheetWords.Text(text) : null;

    public string? Name(LedgerColumn column) => Words(column, LongestName);

    public string RequiredWords(LedgerColumn column, int limit)
    {
        if (Words(column, int.MaxValue) is null)
        {
            row.Add(ImportProblemCode.MissingValue, row.Heading(column));
        }

        return Words(column, limit) ?? "";
    }

    /// <summary>A day up to today.</summary>
    public DateOnly? Past(LedgerColumn column)
    {
        var day = Day(column);
        return day > today ? Refuse<DateOnly>(ImportProblemCode.FutureDate, column) : day;
    }

    public DateOnly? Day(LedgerColumn column)
    {
        var text = Raw(column);
        return text is null ? null : SheetDates.Read(text) ?? Refuse<DateOnly>(ImportProblemCode.BadDate, column);
    }

    /// <summary>The cell as it stands; null where it says that there is nothing.</summary>
    public string? Raw(LedgerColumn column) => row.Optional(column, int.MaxValue) is { } text ? SheetDates.Text(text) : null;

    public bool? YesOrNo(LedgerColumn column)
    {
        var text = Raw(column);
        return text is null ? null : SheetWords.YesOrNo(text) ?? Refuse<bool>(ImportProblemCode.NotYesOrNo, column);
    }

    /// <summary>In ten thousand yuan; a cell may name 元 or 万元.</summary>
    public decimal? Amount(LedgerColumn column)
    {
        if (Raw(column)?.Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal) is not { } text)
        {
            return null;
        }

        var number = text.TrimEnd('元').TrimEnd('万').Trim();
        var isYuan = text.EndsWith('元') && !text.EndsWith("万元", StringComparison.Ordinal);
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount > LargestAmount)
        {
            return Refuse<decimal>(ImportProblemCode.BadAmount, column);
        }

        amount = Math.Round(isYuan ? amount / YuanOfOne : amount, Decimals);
        return amount == 0 ? null : amount;
    }

    public T? Known<T>(LedgerColumn column, Func<string, T?> read, ImportProblemCode unknown)
        where T : struct
    {
        if (Raw(column) is not { } text)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            row.Add(unknown, text);
        }

        return value;
    }

    private T? Refuse<T>(ImportProblemCode code, LedgerColumn column)
        where T : struct
    {
        row.Add(code, row.Heading(column), Raw(column) ?? "");
        return null;
    }
}
