using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using HazardBot.Ledger.Hazards.Export;
using HazardBot.Ledger.Hazards.Sheets;

namespace HazardBot.Tests.Hazards.Export;

/// <summary>
/// Makes the templates that ship: A4 landscape, one page wide, merged title, unit row, header that stays in sight and comes again on
/// every printed page, thin borders, wrapped text, foot row. Written as plain XML with the default namespace unprefixed, as Excel writes it.
/// </summary>
internal static class TemplateMaker
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const int HeaderRow = 3;

    /// <summary>Styles of cells, by their place in cellXfs.</summary>
    private enum Style
    {
        Plain,
        Title,
        Unit,
        Heading,
        Centred,
        Text,
        Date,
        Foot,
        Amount,
    }

    private static readonly LedgerColumn[] Dates =
        [LedgerColumn.FoundOn, LedgerColumn.Due, LedgerColumn.DoneOn, LedgerColumn.CheckedOn, LedgerColumn.ClosedOn];

    private static readonly LedgerColumn[] Texts =
    [
        LedgerColumn.Place, LedgerColumn.Description, LedgerColumn.Cause, LedgerColumn.Measure, LedgerColumn.Interim, LedgerColumn.Outcome,
        LedgerColumn.LookBack, LedgerColumn.Remark,
    ];

    /// <param name="severalUnits">With a column for the unit.</param>
    public static byte[] Make(bool severalUnits)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in Parts(severalUnits))
            {
                var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var part = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                part.Write(Declaration + xml);
            }
        }

        return file.ToArray();
    }

    private static IEnumerable<(string Name, string Xml)> Parts(bool severalUnits)
    {
        LedgerLayout Layout(LedgerLayout layout) => severalUnits ? layout.OfSeveralUnits() : layout;
        var strings = new List<string>();
        var sheets = new[] { Sheet(Layout(LedgerLayout.Full).Columns, "full", strings), Sheet(Layout(LedgerLayout.Short).Columns, "short", strings) };
        yield return ("[Content_Types].xml", TemplateParts.ContentTypes);
        yield return ("_rels/.rels", TemplateParts.PackageRelations);
        yield return ("xl/workbook.xml", TemplateParts.Workbook(LedgerLayout.Full.Sheet, LedgerLayout.Short.Sheet, HeaderRow));
        yield return ("xl/_rels/workbook.xml.rels", TemplateParts.WorkbookRelations);
        yield return ("xl/styles.xml", TemplateParts.Styles);
        yield return ("xl/worksheets/sheet1.xml", sheets[0]);
        yield return ("xl/worksheets/sheet2.xml", sheets[1]);
        yield return ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\" count=\"{Number(strings.Count)}\" uniqueCount=\"{Number(strings.Count)}\">"
            + string.Concat(strings.Select(s => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(s)}</t></si>")) + "</sst>");
    }

    private static string Sheet(IReadOnlyList<LayoutColumn> columns, string list, List<string> strings)
    {
        var (last, rows) = (Letter(columns.Count - 1), new StringBuilder());
        Row(1, 32, [("{{title}}", Style.Title), .. Blank(columns.Count - 1, Style.Title)]);
        Row(2, 22, [("{{unit}}", Style.Unit), .. Blank(columns.Count - 1, Style.Unit)]);
        Row(HeaderRow, 40, [.. columns.Select(c => (c.Heading, Style.Heading))]);
        Row(4, null, [.. columns.Select(c => ($"{{{{{list}.{c.Column}}}}}", StyleOf(c.Column)))]);
        Row(5, 30, [("{{foot}}", Style.Foot), .. Blank(columns.Count - 1, Style.Foot)]);
        return $"<worksheet xmlns=\"{Main}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:{last}5\"/>"
            + $"<sheetViews><sheetView workbookViewId=\"0\"{(list == "full" ? " tabSelected=\"1\"" : "")}><pane ySplit=\"{Number(HeaderRow)}\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + "<cols>"
            + string.Concat(columns.Select((c, i) => $"<col min=\"{Number(i + 1)}\" max=\"{Number(i + 1)}\" width=\"{c.Width.ToString(CultureInfo.InvariantCulture)}\" customWidth=\"1\"/>"))
            + $"</cols><sheetData>{rows}</sheetData>"
            + $"<mergeCells count=\"3\"><mergeCell ref=\"A1:{last}1\"/><mergeCell ref=\"A2:{last}2\"/><mergeCell ref=\"A5:{last}5\"/></mergeCells>"
            + "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.3\" right=\"0.3\" top=\"0.4\" bottom=\"0.5\" header=\"0.2\" footer=\"0.25\"/>"
            + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
            + "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>";

        void Row(int row, double? height, (string Text, Style Style)[] cells)
        {
            var size = height is { } h ? $" ht=\"{h.ToString(CultureInfo.InvariantCulture)}\" customHeight=\"1\"" : $" ht=\"{{{{{list}.{LedgerWorkbook.Height}}}}}\" customHeight=\"1\"";
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"{size}>");
            for (var i = 0; i < cells.Length; i++)
            {
                var at = Letter(i) + Number(row);
                rows.Append(cells[i].Text.Length == 0
                    ? $"<c r=\"{at}\" s=\"{Number((int)cells[i].Style)}\"/>"
                    : $"<c r=\"{at}\" s=\"{Number((int)cells[i].Style)}\" t=\"s\"><v>{Number(IndexOf(cells[i].Text))}</v></c>");
            }

            rows.Append("</row>");
        }

        int IndexOf(string text)
        {
            if (!strings.Contains(text))
            {
                strings.Add(text);
            }

            return strings.IndexOf(text);
        }
    }

    private static (string Text, Style Style)[] Blank(int count, Style style) => [.. Enumerable.Repeat(("", style), count)];

    private static Style StyleOf(LedgerColumn column) => Dates.Contains(column) ? Style.Date : column == LedgerColumn.Budget ? Style.Amount : Texts.Contains(column) ? Style.Text : Style.Centred;

    private static string Letter(int column) => ((char)('A' + column)).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
