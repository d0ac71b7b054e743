using System.Text;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed class EncodingTests
{
    public static TheoryData<string, byte[]> SmallTrees => new()
    {
        { "UTF-8", Files.Utf8(Files.SmallTree) },
        { "UTF-8 with a mark", Files.Utf8WithMark(Files.SmallTree) },
        { "GB18030", Files.Gb18030(Files.SmallTree) },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Files.SmallTree)] },
        { "UTF-16, big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Files.SmallTree)] },
        { "tabs", Files.Utf8(Files.SmallTree.Replace(',', '\t')) },
        { "semicolons", Files.Utf8(Files.SmallTree.Replace(',', ';')) },
        { "CRLF", Files.Utf8(Files.SmallTree.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        { "CR", Files.Utf8(Files.SmallTree.Replace('\n', '\r')) },
        { "a workbook", Files.XlsxOf(Files.SmallTree) },
    };

    [Theory]
    [MemberData(nameof(SmallTrees), DisableDiscoveryEnumeration = true)]
    public void The_same_register_is_read_however_it_was_saved(string saved, byte[] file)
    {
        var reading = OrganizationImport.Read(file);

        Assert.Empty(Files.Said(reading));
        Assert.Empty(reading.Notes);
        Assert.True(reading.Rows.Count == 3, saved);
        Assert.Equal("市教育局", reading.Rows[0].Name);
        Assert.Equal(["河东", "东区"], reading.Rows[1].Aliases);
        Assert.Equal(120.4, reading.Rows[1].Longitude);
        var school = reading.Rows[2];
        Assert.Equal(new Organization("S", "河东实验小学", OrganizationKind.School, "D", school.Aliases, Hotline: "0532-00000000"), school);
        Assert.Equal(["实验小学"], school.Aliases);
    }

    [Fact]
    public void Gb18030_holds_rare_characters_too()
    {
        var reading = OrganizationImport.Read(Files.Gb18030(Files.OrganizationHeader + "B,㵘溪𠮷教育局,bureau,,,,,\n"));

        Assert.Equal("㵘溪𠮷教育局", Assert.Single(reading.Rows).Name);
    }

    [Fact]
    public void Bytes_of_no_encoding_are_refused()
    {
        byte[] file = [.. Files.Utf8(Files.OrganizationHeader), .. Files.Utf8("B,"), 0xFF, 0xFF, 0x80, .. Files.Utf8(",bureau,,,,,\n")];

        Assert.Equal(["UnknownEncoding"], Files.Said(OrganizationImport.Read(file)));
    }

    [Fact]
    public void A_mark_binds()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. Files.Gb18030(Files.SmallTree)];

        Assert.Equal(["UnknownEncoding"], Files.Said(OrganizationImport.Read(file)));
    }
}
