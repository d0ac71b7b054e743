using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace HazardBot.Ledger.Tables;

/// <summary>One sentence in both languages.</summary>
public sealed record ImportText(string Zh, string En);

/// <summary>The words of an import for the person at the command line. {0} is the problem's Value, {1} its Other.</summary>
public static class ImportTexts
{
    private static readonly FrozenDictionary<ImportProblemCode, ImportText> Problems = new Dictionary<ImportProblemCode, ImportText>
    {
        [ImportProblemCode.EmptyFile] = new("文件是空的。", "The file is empty."),
        [ImportProblemCode.NoRows] = new("文件只有表头，没有数据。", "The file has a header but no rows."),
        [ImportProblemCode.NotATable] = new("这不是表格文件，或者文件已损坏。请用 CSV 或 .xlsx。", "This is no table, or the file is damaged. Use CSV or .xlsx."),
        [ImportProblemCode.OldExcel] = new("这是旧版 .xls，或者文件有密码。请在 Excel 中另存为不加密的 .xlsx 或 CSV。", "This is an old .xls or protected by a password. Save it as .xlsx or CSV without a password."),
        [ImportProblemCode.UnknownEncoding] = new("认不出文字编码。请另存为 UTF-8 或 GB18030（GBK）的 CSV。", "The text encoding is unknown. Save the CSV as UTF-8 or GB18030 (GBK)."),
        [ImportProblemCode.TooLarge] = new("文件太大，最多 {0} MB。", "The file is too large: at most {0} MB."),
        [ImportProblemCode.TooManyColumns] = new("列太多，最多 {0} 列。请删除表格右侧的空列。", "Too many columns: at most {0}. Delete the empty ones on the right."),
        [ImportProblemCode.MissingHeader] = new("表头缺少“{0}”列。", "The header lacks the column “{0}”."),
        [ImportProblemCode.DoubleHeader] = new("“{0}”列和“{1}”列意思相同，只能留一列。", "The columns “{0}” and “{1}” mean the same: keep one."),
        [ImportProblemCode.IgnoredColumn] = new("“{0}”列用不上，已忽略。", "The column “{0}” is not used and was ignored."),
        [ImportProblemCode.BadQuotes] = new("双引号用得不对：没有成对，或者出现在内容中间。", "A quotation mark is not closed, or stands inside a value."),
        [ImportProblemCode.ExtraCells] = new("比表头多出内容“{0}”。内容里有逗号时，要用双引号括起来。", "“{0}” stands right of the last column. A value with a comma needs quotation marks."),
        [ImportProblemCode.MissingValue] = new("“{0}”没有填。", "“{0}” is empty."),
        [ImportProblemCode.TooLong] = new("“{0}”太长，最多 {1} 个字。", "“{0}” is too long: at most {1} characters."),
        [ImportProblemCode.DoubleCode] = new("编码 {0} 重复，第 {1} 行已经有了。", "The code {0} already stands in line {1}."),
        [ImportProblemCode.UnknownKind] = new("不认识的类型“{0}”。可用：bureau、district、school、kindergarten、college（市局、区、学校、幼儿园、高校）。", "Unknown kind “{0}”. Use bureau, district, school, kindergarten or college."),
        [ImportProblemCode.UnknownRole] = new("不认识的角色“{0}”。", "Unknown role “{0}”."),
        [ImportProblemCode.UnknownParent] = new("找不到上级编码 {0}。", "There is no unit with the parent's code {0}."),
        [ImportProblemCode.Circle] = new("上级绕成了圈：{0}。", "The parents form a circle: {0}."),
        [ImportProblemCode.SecondRoot] = new("没有填上级。只能有一个单位没有上级，第 {1} 行的 {0} 已经是了。", "The parent is empty. Only one unit may have none, and line {1} ({0}) already does."),
        [ImportProblemCode.RootNotBureau] = new("{0} 没有上级，但它不是市局（bureau）。", "{0} has no parent but is not a bureau."),
        [ImportProblemCode.WrongParentKind] = new("不能归 {0} 管：区归市局，学校归区或市局。", "It cannot stand under {0}: districts stand under the bureau, schools under a district or the bureau."),
        [ImportProblemCode.UnknownUnit] = new("找不到单位编码 {0}。请先导入单位。", "There is no unit with the code {0}. Import the organizations first."),
        [ImportProblemCode.VanishedUnit] = new("单位 {0} 已经不在最近导入的单位表里。", "The unit {0} was not in the last file of organizations."),
        [ImportProblemCode.NotANumber] = new("“{0}”不是数字：{1}", "“{0}” is not a number: {1}"),
        [ImportProblemCode.OutOfRange] = new("“{0}”超出范围：{1}。经度和纬度是不是填反了？", "“{0}” is out of range: {1}. Have longitude and latitude changed places?"),
        [ImportProblemCode.HalfCoordinate] = new("经度和纬度要么都填，要么都不填。", "Fill both longitude and latitude, or neither."),
        [ImportProblemCode.BadPhone] = new("电话不对：{0}", "Not a telephone number: {0}"),
        [ImportProblemCode.BadEmail] = new("邮箱不对：{0}", "Not an e-mail address: {0}"),
        [ImportProblemCode.HeaderNotFound] = new("前几行里找不到台账的表头。表头至少要有：{0}。", "None of the first rows is the ledger's header. It must have at least: {0}."),
        [ImportProblemCode.NoUnit] = new("不知道是哪个单位的台账。请写“填报单位”，或加一列“单位”，或用 --unit 指明编码。", "Whose ledger is it? Name the filing unit above the header, add a column for the unit, or give its code with --unit."),
        [ImportProblemCode.UnknownUnitName] = new("名册里没有单位“{0}”。请写全称或编码。", "The register has no unit “{0}”. Write its full name or code."),
        [ImportProblemCode.AmbiguousUnitName] = new("叫“{0}”的单位不止一个，请写编码。", "More than one unit is called “{0}”: write its code."),
        [ImportProblemCode.BadDate] = new("“{0}”不是日期：{1}。可写 2020.01.06、2020年1月6日或 2020-01-06。", "“{0}” is no date: {1}. Write 2020.01.06 or 2020-01-06."),
        [ImportProblemCode.FutureDate] = new("“{0}”在今天以后：{1}。", "“{0}” lies after today: {1}."),
        [ImportProblemCode.DatesCross] = new("“{0}”比“{1}”还早。", "“{0}” is earlier than “{1}”."),
        [ImportProblemCode.UnknownSource] = new("不认识的排查方式“{0}”。可写：自查、上级检查、暗访、群众举报、回头看、转来。", "Unknown way of finding “{0}”. Use self_check, inspection, unannounced_visit, report, look_back or transferred."),
        [ImportProblemCode.UnknownLevel] = new("不认识的隐患等级“{0}”。可写：一般、重大。", "Unknown level “{0}”. Use general or major."),
        [ImportProblemCode.NotYesOrNo] = new("“{0}”应写“是”或“否”：{1}", "“{0}” must be yes or no: {1}"),
        [ImportProblemCode.ClosedAndNot] = new("写了销号时间，又写没有销号。", "It has a day of closing and says that it is not closed."),
        [ImportProblemCode.ResponsibilityMissing] = new("在整改或已整改的，责任人、整改措施、整改时限都要有。", "What is being put right, or was, needs a person responsible, a measure and a deadline."),
        [ImportProblemCode.BadAmount] = new("“{0}”不是金额：{1}。单位是万元。", "“{0}” is no amount: {1}. It is in ten thousand yuan."),
        [ImportProblemCode.CategoryUnknown] = new("不认识的隐患类别“{0}”，归入其他。", "Unknown category “{0}”: entered under other."),
        [ImportProblemCode.NoSuchCategory] = new("不认识的隐患类别“{0}”。各类都管就空着。", "Unknown category “{0}”. Leave it empty for all."),
        [ImportProblemCode.UnknownStaff] = new("这个单位和上级里找不到“{0}”。请写人员编码。", "Nobody called “{0}” is in this unit or above it. Write the person's code."),
        [ImportProblemCode.AmbiguousStaff] = new("叫“{0}”的不止一位，请写人员编码。", "More than one person is called “{0}”: write the code."),
        [ImportProblemCode.StaffElsewhere] = new("“{0}”不归“{1}”这一支，看不到那里的事，不能在那里值班。", "“{0}” belongs to another part of the tree and sees nothing of “{1}”, so can't be on duty there."),
        [ImportProblemCode.DoubleRow] = new("和第 {0} 行一样。", "The same as line {0}."),
    }.ToFrozenDictionary();

    /// <summary>The problem as a sentence, its line in front.</summary>
    public static ImportText Of(ImportProblem problem)
    {
        var text = Problems[problem.Code];
        var (zh, en) = problem.Line is { } line ? ($"第 {Number(line)} 行：", $"Line {Number(line)}: ") : ("", "");
        return new ImportText(zh + Fill(text.Zh, problem.Value, problem.Other), en + Fill(text.En, problem.Value, problem.Other));
    }

    private static string Fill(string text, string value, string other) =>
        string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(text), value, other);

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
