using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Texts;

/// <summary>Answers to staff who ask the ledger.</summary>
public static class QueryTexts
{
    public static readonly Line Asked = new("查的是：{what}", "You asked for: {what}");
    public static readonly Line Count = new("有 {count} 件。", "There are {count}.");
    public static readonly Line Nothing = new("您能看到的台账里，没有符合的。", "Nothing in your part of the ledger matches.");
    public static readonly Line Total = new("共 {count} 件", "{count} in all");
    public static readonly Line More = new("还有，回“下一页”接着看。", "There are more: say “next page”.");
    public static readonly Line NextPage = new("下一页", "Next page");
    public static readonly Line ListThem = new("列出来", "List them");
    public static readonly Line LastPage = new("已经是最后一页了。", "That was the last page.");
    public static readonly Line NotFound = new("您能看到的台账里没有{number}。", "There is no {number} in your part of the ledger.");
    public static readonly Line NoneHeld = new("现在没有等您办的。", "Nothing waits for you now.");
    public static readonly Line SchoolUnknown = new("名册里对不上“{school}”，请写学校全名。", "I can't tell which school “{school}” is; please write its full name.");
    public static readonly Line GroupUnknown = new("按这个还分不了。可以按区市、学校、类别、状态、等级、月、周、日分。", "I can't count by that. I can by district, school, category, status, severity, month, week or day.");
    public static readonly Line Export = new("表格在下面，点开就下载。10分钟内有效，谁先打开归谁，别转发。", "The sheet is below; open it to download. It works for ten minutes, for whoever opens it first: please don't pass it on.");
    public static readonly Line ExportName = new("隐患台账-{unit}-{day}.xlsx", "hazards-{unit}-{day}.xlsx");
    public static readonly Line Help = new("直接问就行，比如：超期的有几件？本月各区多少？列出消防的。也可以发台账编号看经过；说“练习”能练一遍。", "Just ask: how many are overdue? how many by district this month? list fire. Or send a ledger number to see its course; say “practice” for a trial run.");
    public static readonly Line Due = new("{day}前改完", "due {day}");
    public static readonly Line Overdue = new("超期{days}天", "{days} days overdue");
    public static readonly Line NoDue = new("没定期限", "no deadline");
    public static readonly Line NowhereYet = new("还不知道在哪", "place not known");
    public static readonly Line EverySort = new("全部类别", "every category");
    public static readonly Line Mine = new("等您办的", "what waits for you");
    public static readonly Line Major = new("重大", "major");
    public static readonly Line General = new("一般", "general");
    public static readonly Line Open = new("没办结", "open");
    public static readonly Line OverdueSet = new("超期", "overdue");
    public static readonly Line DueSoon = new("7天内到期", "due within 7 days");
    public static readonly Line Reported = new("上报", "reported");
    public static readonly Line DueDay = new("到期", "due");
    public static readonly Line Closed = new("销号", "closed");
    public static readonly Line Reporter = new("报告人", "reporter");
    public static readonly Line System = new("系统", "system");

    private static readonly Line[] Events =
    [
        new("上报", "reported"), new("补录", "entered"), new("请求更正", "asked for a correction"), new("请求撤回", "asked to take it back"),
        new("补充", "added something"), new("说已改好", "says it is fixed"), new("受理", "accepted"), new("定责任、措施、期限", "responsibility, measure and deadline set"),
        new("改等级", "severity changed"), new("认定不属实", "found untrue"), new("并入另一件", "merged"), new("转外部门", "referred"),
        new("转给别的单位", "handed on"), new("换人整改", "given to another person"), new("开始整改", "work begun"), new("改完待查", "done, to be checked"),
        new("复查合格，销号", "check passed, closed"), new("复查不合格", "check failed"), new("申请延期", "extension asked"), new("同意延期", "extension granted"),
        new("不同意延期", "extension refused"), new("重新打开", "opened again"), new("催办", "nudged"), new("换人办理", "passed on"), new("作废", "voided"),
    ];

    public static Line Name(this HazardEventKind kind) => Events[(int)kind];

    public static Line Name(this Severity severity) => severity == Severity.Major ? Major : General;

    public static Line Name(this DateField field) => field switch { DateField.Due => DueDay, DateField.Closed => Closed, _ => Reported };
}
