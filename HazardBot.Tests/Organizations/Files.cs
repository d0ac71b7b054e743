using System.Globalization;
using System.Text;
using HazardBot.Ledger.Tables;
using MiniExcelLibs;

namespace HazardBot.Tests.Organizations;

/// <summary>Files as people save them.</summary>
internal static class Files
{
    public const string OrganizationHeader = "code,name,kind,parent,aliases,lon,lat,hotline\n";

    public const string StaffHeader = "code,name,unit,role,phone,wecom,dingtalk,feishu,email\n";

    /// <summary>A bureau, a district and a school, on lines 2 to 4.</summary>
    public const string SmallTree = OrganizationHeader
        + "B,市教育局,bureau,,市局,,,\n"
        + "D,河东区,district,B,河东|东区,120.4,36.1,\n"
        + "S,河东实验小学,school,D,实验小学,,,0532-00000000\n";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Utf8WithMark(string text) => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)];

    public static byte[] Gb18030(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);

    /// <summary>A workbook with one sheet whose first row is the first of these.</summary>
    public static byte[] Xlsx(params IReadOnlyList<object?[]> rows)
    {
        using var file = new MemoryStream();
        file.SaveAs(Rows(rows), printHeader: false);
        return file.ToArray();
    }

    /// <summary>The rows of a CSV without quotes as a workbook of texts.</summary>
    public static byte[] XlsxOf(string csv) =>
        Xlsx([.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (object?[])line.Split(','))]);

    public static string[] Said<T>(ImportReading<T> reading) =>
        [.. reading.Problems.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Line} {p.Code} {p.Value} {p.Other}").Trim())];

    private static IEnumerable<Dictionary<string, object?>> Rows(IReadOnlyList<object?[]> rows)
    {
        var width = rows.Max(r => r.Length);
        return rows.Select(row => Enumerable.Range(0, width).ToDictionary(
            i => "c" + i.ToString(CultureInfo.InvariantCulture), i => i < row.Length ? row[i] : null, StringComparer.Ordinal));
    }
}
