using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Hazards;

/// <summary>Who may read which hazard: the full cross product of roles and units, against a plain statement of the rule.</summary>
public abstract class HazardDeskContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly (string Code, string? Parent)[] Tree = [("B", null), ("D1", "B"), ("D2", "B"), ("S0", "B"), ("S1", "D1"), ("S2", "D1"), ("S3", "D2")];

    private static readonly Register Register = new(
        Tree.Select(t => new Organization(t.Code, t.Code, t.Parent is null ? OrganizationKind.Bureau : t.Code[0] == 'D' ? OrganizationKind.District : OrganizationKind.School, t.Parent, [], null, null, null)));

    [Fact]
    public async Task Every_role_in_every_unit_finds_what_lies_below_and_nothing_else()
    {
        var hazards = await FileAsync();
        var desk = new HazardDesk(Ledger.Database, Register);
        foreach (var reader in from role in Enum.GetValues<StaffRole>() from unit in Tree select new StaffMember("T", "甄安全", unit.Code, role))
        {
            foreach (var (hazard, unit, category) in hazards)
            {
                var may = reader.Role != StaffRole.Administrator
                    && (reader.Role != StaffRole.EquipmentCentre || category == HazardCategory.ChemicalLab)
                    && (unit is null ? reader.Unit == "B" : Above(unit).Contains(reader.Unit));

                Assert.Equal(may, await desk.FindAsync(reader, hazard.Id, Cancel) is not null);
                Assert.Equal(may, await desk.FindAsync(reader, hazard.Events[0].Facts!.Number, Cancel) is not null);
                Assert.Equal(may, Sight.Sees(Register, reader, hazard.Events[0].Facts!));
            }
        }
    }

    [Fact]
    public async Task Who_has_vanished_finds_nothing()
    {
        var (hazard, _, _) = (await FileAsync())[0];
        var gone = new StaffMember("T", "甄安全", "B", StaffRole.BureauSafety, VanishedAt: Samples.Now);

        Assert.Null(await new HazardDesk(Ledger.Database, Register).FindAsync(gone, hazard.Id, Cancel));
    }

    [Fact]
    public async Task What_a_person_holds_comes_most_pressing_first_and_only_what_may_be_seen()
    {
        await using var ledger = await OwnAsync();
        NewHazard Held(string unit, int day) => Samples.NewHazard(Samples.Facts() with { Unit = unit, Holder = "T9", ActBy = new(2026, 12, day) });
        var (late, soon, foreign) = (Held("S1", 9), Held("S1", 1), Held("S3", 2));
        await ledger.WriteAsync(new RecordHazards([late, soon, foreign, Samples.NewHazard(Samples.Facts() with { Unit = "S1" })]), Cancel);

        var held = await new HazardDesk(ledger.Database, Register).HeldByAsync(new StaffMember("T9", "简修门", "S1", StaffRole.SafetyOfficer), 10, Cancel);

        Assert.Equal([soon.Id, late.Id], held.Select(h => h.Id));
    }

    [Theory]
    [InlineData(StaffRole.SafetyOfficer, "S1", Reach.Own)]
    [InlineData(StaffRole.DistrictSafety, "D1", Reach.Above)]
    [InlineData(StaffRole.BureauSafety, "B", Reach.Above)]
    [InlineData(StaffRole.SafetyOfficer, "S2", Reach.None)]
    [InlineData(StaffRole.DistrictSafety, "D2", Reach.None)]
    [InlineData(StaffRole.Administrator, "B", Reach.None)]
    [InlineData(StaffRole.Teacher, "S1", Reach.None)]
    [InlineData(StaffRole.Inspector, "B", Reach.None)]
    public void How_a_person_stands_to_a_hazard_of_S1(StaffRole role, string unit, Reach reach) =>
        Assert.Equal(reach, Sight.ActorOf(Register, new StaffMember("T", "甄安全", unit, role), Samples.Facts() with { Unit = "S1" }).Reach);

    [Fact]
    public void A_teacher_reaches_what_is_theirs_to_put_right()
    {
        var teacher = new StaffMember("T113", "贾老师", "S1", StaffRole.Teacher);

        Assert.Equal(Reach.Own, Sight.ActorOf(Register, teacher, Samples.Facts() with { Unit = "S1", Handler = "T113" }).Reach);
        Assert.Equal(Reach.None, Sight.ActorOf(Register, teacher, Samples.Facts() with { Unit = "S3", Handler = "T113" }).Reach);
    }

    private async Task<IReadOnlyList<(NewHazard Hazard, string? Unit, HazardCategory Category)>> FileAsync()
    {
        var hazards = (from unit in Tree.Select(t => (string?)t.Code).Append(null)
                       from category in new[] { HazardCategory.Fire, HazardCategory.ChemicalLab }
                       select (Hazard: Samples.NewHazard(Samples.Facts() with { Unit = unit, Category = category }), Unit: unit, Category: category)).ToList();
        Assert.True((await Ledger.WriteAsync(new RecordHazards([.. hazards.Select(h => h.Hazard)]), Cancel)).IsDone);
        return hazards;
    }

    private static IEnumerable<string> Above(string unit)
    {
        for (string? at = unit; at is not null; at = Tree.Single(t => t.Code == at).Parent)
        {
            yield return at;
        }
    }
}

public sealed class HazardDeskOnSqlite(SqliteFixture fixture) : HazardDeskContract(fixture), IClassFixture<SqliteFixture>;

public sealed class HazardDeskOnSqlServer(SqlServerFixture fixture) : HazardDeskContract(fixture), IClassFixture<SqlServerFixture>;
