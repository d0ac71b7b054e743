using System.IO.Compression;
using FsCheck.Xunit;
using HazardBot.Ledger.Organizations.Import;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed class NotATableTests
{
    private static readonly byte[] GoodWorkbook = Files.XlsxOf(Files.SmallTree);

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \n")]
    [InlineData("\uFEFF")]
    [InlineData(",,,\n,,\n")]
    public void An_empty_file_is_said_to_be_empty(string text) =>
        Assert.Equal(["EmptyFile"], Files.Said(OrganizationImport.Read(Files.Utf8(text))));

    [Fact]
    public void A_header_alone_does_not_make_the_whole_register_vanish() =>
        Assert.Equal(["NoRows"], Files.Said(OrganizationImport.Read(Files.Utf8(Files.OrganizationHeader))));

    [Theory]
    [InlineData("<html><table><tr><td>code</td></tr></table></html>")]
    [InlineData("  <?xml version=\"1.0\"?><Workbook/>")]
    [InlineData("%PDF-1.7\n1 0 obj")]
    [InlineData("code,name,kind,parent\nB,\0,bureau,\n")]
    public void What_is_no_table_is_refused(string text) =>
        Assert.Equal(["NotATable"], Files.Said(OrganizationImport.Read(Files.Utf8(text))));

    [Fact]
    public void An_old_workbook_is_told_from_a_damaged_one()
    {
        Assert.Equal(["OldExcel"], Files.Said(OrganizationImport.Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0])));
        Assert.Equal(["NotATable"], Files.Said(OrganizationImport.Read(GoodWorkbook[..(GoodWorkbook.Length / 2)])));
    }

    [Fact]
    public void An_archive_that_is_no_workbook_is_refused()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write("<document/>");
        }

        Assert.Equal(["NotATable"], Files.Said(OrganizationImport.Read(file.ToArray())));
    }

    [Fact]
    public void A_file_too_large_is_refused_unread() =>
        Assert.Equal(["TooLarge 64"], Files.Said(OrganizationImport.Read(new byte[(64 << 20) + 1])));

    [Fact]
    public void A_sheet_too_wide_is_refused() =>
        Assert.Equal(["TooManyColumns 256"], Files.Said(OrganizationImport.Read(Files.Xlsx([[.. Enumerable.Repeat((object?)"x", 257)], ["y"]]))));

    [Property(MaxTest = 300)]
    public bool A_workbook_with_damaged_bytes_is_read_or_refused(ushort at, byte value, ushort end)
    {
        byte[] damaged = [.. GoodWorkbook];
        damaged[4 + (at % (damaged.Length - 4))] = value;
        var whole = OrganizationImport.Read(damaged);
        var cut = OrganizationImport.Read(damaged[..(4 + (end % (damaged.Length - 4)))]);
        return whole.IsGood == whole.Rows.Count > 0 && cut.IsGood == cut.Rows.Count > 0;
    }

    [Property(MaxTest = 500)]
    public bool Any_bytes_are_read_or_refused(byte[] noise)
    {
        var alone = OrganizationImport.Read(noise);
        var below = OrganizationImport.Read([.. Files.Utf8(Files.OrganizationHeader), .. noise]);
        return alone.IsGood == alone.Rows.Count > 0 && below.IsGood == below.Rows.Count > 0;
    }
}
