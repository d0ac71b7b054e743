namespace HazardBot.Ledger.Hazards.Sheets;

/// <param name="Width">In characters of the sheet's font, a Chinese one being two.</param>
public sealed record LayoutColumn(LedgerColumn Column, string Heading, double Width);

/// <summary>One of the two layouts of a ledger that schools use (校园安全隐患排查整改台账), as it is written.</summary>
public sealed record LedgerLayout(string Sheet, IReadOnlyList<LayoutColumn> Columns)
{
    /// <summary>The heading of the column that a ledger of several units has besides.</summary>
    public const string UnitHeading = "单位";

    private const double UnitWidth = 12;

    /// <summary>25 columns.</summary>
    public static LedgerLayout Full { get; } = new("隐患排查整改台账",
    [
        new(LedgerColumn.Serial, "序号", 4.5), new(LedgerColumn.Number, "隐患编号", 10), new(LedgerColumn.FoundOn, "排查时间", 11),
        new(LedgerColumn.Method, "排查方式", 7), new(LedgerColumn.Finder, "排查人", 7), new(LedgerColumn.Category, "隐患类别", 8),
        new(LedgerColumn.Place, "隐患部位（地点）", 11), new(LedgerColumn.Description, "隐患内容（问题描述）", 24), new(LedgerColumn.Level, "隐患等级（一般/重大）", 8),
        new(LedgerColumn.Cause, "原因分析", 11), new(LedgerColumn.Measure, "整改措施", 18), new(LedgerColumn.Interim, "临时防控措施", 11),
        new(LedgerColumn.Leader, "责任领导", 7), new(LedgerColumn.Owner, "整改责任人", 7), new(LedgerColumn.Budget, "整改资金（万元）", 7),
        new(LedgerColumn.Due, "整改时限", 11), new(LedgerColumn.DoneOn, "整改完成时间", 11), new(LedgerColumn.Outcome, "整改情况（整改前/后照片）", 17),
        new(LedgerColumn.Checker, "复查人", 7), new(LedgerColumn.CheckedOn, "复查时间", 11), new(LedgerColumn.CheckResult, "复查结论", 8),
        new(LedgerColumn.IsClosed, "是否销号", 5.5), new(LedgerColumn.ClosedOn, "销号时间", 11), new(LedgerColumn.LookBack, "回头看情况", 10),
        new(LedgerColumn.Remark, "备注", 8),
    ]);

    /// <summary>12 columns, as most schools keep it.</summary>
    public static LedgerLayout Short { get; } = new("台账简表",
    [
        new(LedgerColumn.Serial, "序号", 5), new(LedgerColumn.FoundOn, "排查时间", 11.5), new(LedgerColumn.Place, "隐患部位", 14),
        new(LedgerColumn.Description, "隐患描述", 30), new(LedgerColumn.Level, "隐患等级", 6), new(LedgerColumn.Measure, "整改措施", 22),
        new(LedgerColumn.Owner, "责任人", 9), new(LedgerColumn.Due, "整改时限", 11.5), new(LedgerColumn.Outcome, "完成情况", 20),
        new(LedgerColumn.Checker, "复查人", 9), new(LedgerColumn.ClosedOn, "销号时间", 11.5), new(LedgerColumn.Remark, "备注", 10),
    ]);

    /// <summary>The same with the unit as its second column.</summary>
    public LedgerLayout OfSeveralUnits() =>
        this with { Columns = [Columns[0], new(LedgerColumn.Unit, UnitHeading, UnitWidth), .. Columns.Skip(1)] };
}
