using System.Text;
using HazardBot.Ledger.Duties.Rosters;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Tables;
using Xunit;

namespace HazardBot.Tests.Duties.Rosters;

public sealed class RosterImportTests
{
    [Fact]
    public void Codes_and_names_categories_and_every_form_of_day_are_read()
    {
        var reading = Read("单位,值班人,开始日期,结束日期,类别\nSN-01,T112,2026-12-01,2026年12月7日,\n海风实验小学,郝校风,2026.12.8,2026/12/8,消防\nSN-01,郝认真,20261209,2026-12-09,fire\n");

        Assert.Empty(reading.Problems);
        Assert.Equal(
            [
                new RosterRow("SN-01", null, "T112", new(2026, 12, 1), new(2026, 12, 7)),
                new RosterRow("SN-01", HazardCategory.Fire, "T111", new(2026, 12, 8), new(2026, 12, 8)),
                new RosterRow("SN-01", HazardCategory.Fire, "T011", new(2026, 12, 9), new(2026, 12, 9)),
            ],
            reading.Rows);
    }

    [Theory]
    [InlineData("XX-99,T112,2026-12-01,2026-12-07,", ImportProblemCode.UnknownUnitName)]
    [InlineData("SN-01,谁也不是,2026-12-01,2026-12-07,", ImportProblemCode.UnknownStaff)]
    [InlineData("SN-01,T331,2026-12-01,2026-12-07,", ImportProblemCode.StaffElsewhere)]
    [InlineData("SN-01,T004,2026-12-01,2026-12-07,", ImportProblemCode.StaffElsewhere)]
    [InlineData("SN-01,T112,2026-12-08,2026-12-07,", ImportProblemCode.DatesCross)]
    [InlineData("SN-01,T112,下周,2026-12-07,", ImportProblemCode.BadDate)]
    [InlineData("SN-01,T112,2026-12-01,,", ImportProblemCode.MissingValue)]
    [InlineData("SN-01,T112,2026-12-01,2026-12-07,外星人", ImportProblemCode.NoSuchCategory)]
    [InlineData("SN-01,T112,2026-11-01,2026-11-07,", ImportProblemCode.DoubleRow)]
    public void A_bad_row_is_named_and_nothing_is_taken(string row, ImportProblemCode code)
    {
        var reading = Read($"unit,staff,from,to,category\nSN-01,T112,2026-11-01,2026-11-07,\n{row}\n");

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((code, 3), (problem.Code, problem.Line));
        Assert.Empty(reading.Rows);
    }

    private static ImportReading<RosterRow> Read(string csv) => RosterImport.Read(Encoding.UTF8.GetBytes(csv), new Register(DemoRegister.Register.All, DemoRegister.Staff));
}
