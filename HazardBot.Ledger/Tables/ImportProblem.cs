namespace HazardBot.Ledger.Tables;

/// <summary>Why a file or a row of it isn't taken. What Value and Other of the problem hold is said at each.</summary>
public enum ImportProblemCode
{
    /// <summary>No byte, or nothing but blank lines.</summary>
    EmptyFile,

    /// <summary>A header without a row below it.</summary>
    NoRows,

    /// <summary>Neither CSV nor a readable .xlsx.</summary>
    NotATable,

    /// <summary>The container of old .xls and of password-protected files.</summary>
    OldExcel,

    /// <summary>Neither UTF-8 nor GB18030.</summary>
    UnknownEncoding,

    /// <summary>Value: the limit in MB.</summary>
    TooLarge,

    /// <summary>Value: the limit.</summary>
    TooManyColumns,

    /// <summary>Value: the name the column should have.</summary>
    MissingHeader,

    /// <summary>Value: the heading. Other: the earlier heading with the same meaning.</summary>
    DoubleHeader,

    /// <summary>A note, no refusal. Value: the heading.</summary>
    IgnoredColumn,

    /// <summary>A quotation mark inside an unquoted field, text after a closing one, or none that closes.</summary>
    BadQuotes,

    /// <summary>Filled cells right of the last heading: a comma in an unquoted name moves all that follows. Value: the first such cell.</summary>
    ExtraCells,

    /// <summary>Value: the heading.</summary>
    MissingValue,

    /// <summary>Value: the heading. Other: the limit in characters.</summary>
    TooLong,

    /// <summary>Value: the code. Other: the line where it stood first.</summary>
    DoubleCode,

    /// <summary>Value: what stands there.</summary>
    UnknownKind,

    /// <summary>Value: what stands there.</summary>
    UnknownRole,

    /// <summary>Value: the parent's code.</summary>
    UnknownParent,

    /// <summary>Value: the way round, at most five codes of it.</summary>
    Circle,

    /// <summary>Value: the code of the root. Other: its line.</summary>
    SecondRoot,

    /// <summary>The one unit without a parent is no bureau. Value: its code.</summary>
    RootNotBureau,

    /// <summary>Value: the parent's code.</summary>
    WrongParentKind,

    /// <summary>Value: the unit's code.</summary>
    UnknownUnit,

    /// <summary>The unit is kept for its records but the last file of organizations lacked it. Value: the unit's code.</summary>
    VanishedUnit,

    /// <summary>Value: the heading. Other: what stands there.</summary>
    NotANumber,

    /// <summary>Value: the heading. Other: what stands there.</summary>
    OutOfRange,

    /// <summary>A longitude without latitude or the other way round.</summary>
    HalfCoordinate,

    /// <summary>Value: what stands there.</summary>
    BadPhone,

    /// <summary>Value: what stands there.</summary>
    BadEmail,

    /// <summary>No row among the first has the headings. Value: those that it must have.</summary>
    HeaderNotFound,

    /// <summary>Neither the file nor the caller says whose hazards these are.</summary>
    NoUnit,

    /// <summary>Value: what stands there.</summary>
    UnknownUnitName,

    /// <summary>Several units go by this name. Value: the name.</summary>
    AmbiguousUnitName,

    /// <summary>Value: the heading. Other: what stands there.</summary>
    BadDate,

    /// <summary>Value: the heading. Other: what stands there.</summary>
    FutureDate,

    /// <summary>Value: the heading of the day that comes before the one it has to follow. Other: the heading of that.</summary>
    DatesCross,

    /// <summary>Value: what stands there.</summary>
    UnknownSource,

    /// <summary>Value: what stands there.</summary>
    UnknownLevel,

    /// <summary>Value: the heading. Other: what stands there.</summary>
    NotYesOrNo,

    /// <summary>A day of closing where the row says that it isn't closed.</summary>
    ClosedAndNot,

    /// <summary>Being put right, or put right, without who, what and by when.</summary>
    ResponsibilityMissing,

    /// <summary>Value: the heading. Other: what stands there.</summary>
    BadAmount,

    /// <summary>A note, no refusal: entered under 其他. Value: what stands there.</summary>
    CategoryUnknown,

    /// <summary>Value: what stands there.</summary>
    NoSuchCategory,

    /// <summary>Value: what stands there.</summary>
    UnknownStaff,

    /// <summary>Several people of the unit go by this name. Value: the name.</summary>
    AmbiguousStaff,

    /// <summary>The person belongs to another part of the tree. Value: the person. Other: the unit.</summary>
    StaffElsewhere,

    /// <summary>Value: the line where the same stood first.</summary>
    DoubleRow,
}

/// <summary>One reason against a file or a row; <see cref="ImportTexts"/> has the words.</summary>
/// <param name="Line">
/// Where the person finds it, from 1, the header included: in CSV the line on which the row begins, in a workbook the row's number; null where it is the whole file.
/// </param>
public sealed record ImportProblem(ImportProblemCode Code, int? Line = null, string Value = "", string Other = "");
