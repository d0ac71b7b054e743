using System.Globalization;
using System.Text;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed class LargeImportTests
{
    /// <summary>A province's size, into an empty database and once more.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ten_thousand_schools_and_twenty_thousand_staff_are_imported(bool workbook)
    {
        var cancel = TestContext.Current.CancellationToken;
        var organizations = Schools(10_000);
        var staff = Staff(20_000, 10_000);
        var (schoolFile, staffFile) = workbook ? (Files.XlsxOf(organizations), Files.XlsxOf(staff)) : (Files.Gb18030(organizations), Files.Utf8(staff));
        var folder = Directory.CreateTempSubdirectory("hazardbot-import-");
        await using (var database = new Database(new SqliteDialect(Path.Combine(folder.FullName, "ledger.db"), SqliteMigrations.Ledger)))
        {
            database.Migrate();
            var importer = new RegisterImporter(new OrganizationStore(database), new FakeTimeProvider());

            Assert.Equal(10_101, (await importer.ImportOrganizationsAsync(schoolFile, cancel)).Plan!.Added.Count);
            Assert.Equal(20_000, (await importer.ImportStaffAsync(staffFile, cancel)).Plan!.Added.Count);
            Assert.Equal(20_000, (await importer.ImportStaffAsync(staffFile, cancel)).Plan!.Unchanged);

        }

        folder.Delete(recursive: true);
    }

    private static string Schools(int count)
    {
        var file = new StringBuilder(Files.OrganizationHeader + "B,省教育厅,bureau,,,,,\n");
        for (var i = 0; i < 100; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"D{i},第{i}区,district,B,{i}区,,,\n");
        }

        for (var i = 0; i < count; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"S{i},第{i}实验小学,school,D{i % 100},{i}小|实验{i},120.{i % 100},36.{i % 100},000-0000-{i}\n");
        }

        return file.ToString();
    }

    private static string Staff(int count, int schools)
    {
        var file = new StringBuilder(Files.StaffHeader);
        for (var i = 0; i < count; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"T{i},甄{i},S{i % schools},{(i < schools ? "校长" : "学校安全员")},000-0001-{i},w{i},,,t{i}@example.org\n");
        }

        return file.ToString();
    }
}
