using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Organizations.Places;
using HazardBot.Tests.Storage;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace HazardBot.Tests.Organizations;

/// <summary>What an import of places does to a database, whichever it is.</summary>
public abstract class PlaceImporterContract(LedgerFixture fixture) : LedgerContract(fixture), IAsyncLifetime
{
    private const string Head = "code,unit,name,english\n";

    private readonly FakeTimeProvider _time = new(new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8)));
    private TestLedger _ledger = null!;

    public async ValueTask InitializeAsync()
    {
        _ledger = await OwnAsync();
        await Importer.ImportOrganizationsAsync(DemoRegister.OrganizationsFile(), Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _ledger.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Places_are_read_back_as_they_were_and_the_same_file_changes_nothing()
    {
        const string File = Head + "E,SN-01,东门,East gate\ne,SN-01,操场🏀,\n";
        await ImportAsync(File);

        var again = await ImportAsync(File);

        Assert.True(again.Plan!.ChangesNothing);
        Assert.Equal([new("E", "SN-01", "东门", "East gate"), new("e", "SN-01", "操场🏀")], await PlacesAsync());
    }

    [Fact]
    public async Task A_school_brings_its_own_list_and_another_keeps_what_it_has()
    {
        await ImportAsync(Head + "E,SN-01,东门,\nW,SN-01,西门,\nX,SN-02,食堂,\n");

        await ImportAsync(Head + "E,SN-01,正门,Main gate\n");

        Assert.Equal(
            [new("E", "SN-01", "正门", "Main gate"), new("W", "SN-01", "西门", null, _time.GetUtcNow()), new("X", "SN-02", "食堂")],
            await PlacesAsync());
    }

    [Fact]
    public async Task A_place_may_move_to_another_school()
    {
        await ImportAsync(Head + "E,SN-01,东门,\n");

        await ImportAsync(Head + "E,SN-02,东门,\n");

        Assert.Equal([new("E", "SN-02", "东门")], await PlacesAsync());
    }

    [Theory]
    [InlineData("E,NOWHERE,东门,\n", "2 UnknownUnit NOWHERE")]
    [InlineData("E,SN-01,,\n", "2 MissingValue name")]
    [InlineData("E,SN-01,东门,\nE,SN-01,西门,\n", "3 DoubleCode E 2")]
    public async Task One_bad_row_and_nothing_is_written(string rows, string told)
    {
        var result = await ImportAsync(Head + rows);

        Assert.Null(result.Plan);
        Assert.Equal([told], Files.Said(result.Reading));
        Assert.Empty(await PlacesAsync());
    }

    private RegisterImporter Importer => new(_ledger.Organizations, _time);

    private Task<ImportResult<Place>> ImportAsync(string file) => Importer.ImportPlacesAsync(Files.Utf8(file), Cancel);

    private async Task<IReadOnlyList<Place>> PlacesAsync() => (await _ledger.Organizations.LoadAsync(Cancel)).Places;
}

public sealed class PlaceImporterOnSqlite(SqliteFixture fixture) : PlaceImporterContract(fixture), IClassFixture<SqliteFixture>;

public sealed class PlaceImporterOnSqlServer(SqlServerFixture fixture) : PlaceImporterContract(fixture), IClassFixture<SqlServerFixture>;
