using System.Globalization;
using System.Net.Mail;
using System.Text;
using System.Text.RegularExpressions;

namespace HazardBot.Ledger.Tables;

/// <summary>Reads the cells of one row and collects what is wrong with them; a value with a problem comes back empty or null.</summary>
internal sealed partial class RowReader<TColumn>(Header<TColumn> header, TableRow row, List<ImportProblem> problems)
    where TColumn : struct, Enum
{
    private const int LongestEmail = 254;

    public int Line => row.Line;

    /// <summary>The tidied cells as they stand.</summary>
    public IReadOnlyList<string> Cells => row.Cells;

    /// <summary>The heading as the person wrote it; of a column that the file has.</summary>
    public string Heading(TColumn column) => header.Heading(column);

    public bool IsEmpty(TColumn column) => header.Text(row, column).Length == 0;

    public void CheckWidth()
    {
        if (row.Cells.Skip(header.Width).FirstOrDefault(c => c.Length > 0) is { } extra)
        {
            Add(ImportProblemCode.ExtraCells, extra);
        }
    }

    /// <param name="limit">In UTF-16 units, as the database counts.</param>
    public string Required(TColumn column, int limit)
    {
        var text = header.Text(row, column);
        if (text.Length == 0)
        {
            Add(ImportProblemCode.MissingValue, header.Heading(column));
        }

        return Limited(column, text, limit) ?? "";
    }

    public string? Optional(TColumn column, int limit) => Limited(column, header.Text(row, column), limit);

    /// <summary>Digits with the usual marks between them and perhaps an extension; full-width ones are made plain.</summary>
    public string? Phone(TColumn column, int limit)
    {
        var phone = Optional(column, limit)?.Normalize(NormalizationForm.FormKC);
        return phone is null || PhoneShape.IsMatch(phone) ? phone : Add(ImportProblemCode.BadPhone, phone);
    }

    public string? Email(TColumn column)
    {
        var email = Optional(column, LongestEmail);
        var isGood = email is null || (!email.Any(char.IsWhiteSpace) && MailAddress.TryCreate(email, out var address)
            && string.Equals(address.Address, email, StringComparison.Ordinal) && address.Host.Trim('.').Contains('.', StringComparison.Ordinal));
        return isGood ? email : Add(ImportProblemCode.BadEmail, email!);
    }

    /// <returns>A number of −limit to limit; null where the cell is empty or wrong.</returns>
    public double? Degrees(TColumn column, double limit)
    {
        var text = header.Text(row, column);
        if (text.Length == 0)
        {
            return null;
        }

        const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var degrees) || !double.IsFinite(degrees))
        {
            Add(ImportProblemCode.NotANumber, header.Heading(column), text);
            return null;
        }

        if (Math.Abs(degrees) <= limit)
        {
            return degrees;
        }

        Add(ImportProblemCode.OutOfRange, header.Heading(column), text);
        return null;
    }

    /// <summary>A value of a fixed list, by any of its names.</summary>
    public TValue? OneOf<TValue>(TColumn column, IReadOnlyDictionary<string, TValue> byKey, ImportProblemCode unknown)
        where TValue : struct, Enum
    {
        var text = Required(column, 100);
        if (text.Length > 0)
        {
            if (byKey.TryGetValue(Cell.Key(text), out var value))
            {
                return value;
            }

            Add(unknown, text);
        }

        return null;
    }

    /// <returns>Null always, for the value that the problem leaves out.</returns>
    public string? Add(ImportProblemCode code, string value = "", string other = "")
    {
        problems.Add(new ImportProblem(code, Line, value, other));
        return null;
    }

    private string? Limited(TColumn column, string text, int limit)
    {
        if (text.Length > limit)
        {
            return Add(ImportProblemCode.TooLong, header.Heading(column), limit.ToString(CultureInfo.InvariantCulture));
        }

        return text.Length == 0 ? null : text;
    }

    [GeneratedRegex(@"^(?:\+[0-9]{1,3}[ \-]?)?(?:\([0-9]{2,5}\) ?)?[0-9](?:[ \-]?[0-9]){2,19}(?: ?(?:转|ext\.?|x|#|-) ?[0-9]{1,6})?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PhoneShape { get; }
}
