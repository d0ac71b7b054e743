using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Hazards.Sheets;

/// <summary>The headings by which columns go in ledgers of many hands.</summary>
internal static class LedgerHeadings
{
    public static IReadOnlyList<ColumnNames<LedgerColumn>> Known { get; } =
    [
        new(LedgerColumn.Serial, false, "序号", "编次"),
        new(LedgerColumn.Unit, false, LedgerLayout.UnitHeading, "单位名称", "单位编码", "学校", "学校名称", "被检查单位", "所属单位", "隐患单位"),
        new(LedgerColumn.Number, false, "隐患编号", "编号", "隐患编码"),
        new(LedgerColumn.FoundOn, true, "排查时间", "排查日期", "检查时间", "检查日期", "发现时间", "发现日期"),
        new(LedgerColumn.Method, false, "排查方式", "检查方式", "隐患来源", "来源"),
        new(LedgerColumn.Finder, false, "排查人", "检查人", "排查人员", "检查人员", "发现人"),
        new(LedgerColumn.Category, false, "隐患类别", "隐患类型", "类别"),
        new(LedgerColumn.Place, false, "隐患部位（地点）", "隐患部位", "隐患地点", "部位", "地点", "位置"),
        new(LedgerColumn.Description, true, "隐患内容（问题描述）", "隐患描述", "隐患内容", "问题描述", "隐患", "存在问题", "存在的问题", "问题隐患", "隐患问题"),
        new(LedgerColumn.Level, false, "隐患等级（一般/重大）", "隐患等级", "隐患级别", "等级", "级别"),
        new(LedgerColumn.Cause, false, "原因分析", "原因"),
        new(LedgerColumn.Measure, false, "整改措施", "措施"),
        new(LedgerColumn.Interim, false, "临时防控措施", "防控措施", "临时措施", "管控措施"),
        new(LedgerColumn.Leader, false, "责任领导", "分管领导"),
        new(LedgerColumn.Owner, false, "整改责任人", "责任人"),
        new(LedgerColumn.Budget, false, "整改资金（万元）", "整改资金", "资金（万元）", "资金"),
        new(LedgerColumn.Due, false, "整改时限", "整改期限", "完成时限", "限期"),
        new(LedgerColumn.DoneOn, false, "整改完成时间", "完成时间", "整改完成日期", "整改到位时间"),
        new(LedgerColumn.Outcome, false, "整改情况（整改前/后照片）", "整改情况", "完成情况", "整改落实情况"),
        new(LedgerColumn.Checker, false, "复查人", "验收人"),
        new(LedgerColumn.CheckedOn, false, "复查时间", "复查日期", "验收时间"),
        new(LedgerColumn.CheckResult, false, "复查结论", "复查结果", "复查情况", "验收结论"),
        new(LedgerColumn.IsClosed, false, "是否销号", "销号"),
        new(LedgerColumn.ClosedOn, false, "销号时间", "销号日期"),
        new(LedgerColumn.LookBack, false, "回头看情况", "“回头看”情况", "回头看"),
        new(LedgerColumn.Remark, false, "备注"),
    ];
}
