using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential.Work;

/// <summary>名字 何 是 何为贵; 名字 何 都不是: whom a half name means, as said by somebody a level up.</summary>
internal static class NameSettling
{
    private static readonly string[] Nobody = ["都不是", "没有这个人", "不是", "nobody", "none"];

    public static SettleName? Read(CaseBench bench, Case record, string said)
    {
        if (record.Matter.Exclusions.FirstOrDefault(exclusion => exclusion.IsOpen) is not { Name: { } name, Unit: var unit })
        {
            return null;
        }

        // The half name itself would be found in the whole one: what is said of it stands behind.
        var rest = said.StartsWith(name, StringComparison.Ordinal) ? said[name.Length..] : said;
        var member = unit is null ? null : bench.X.Turn.Register.StaffOf(unit).FirstOrDefault(other => said.Contains(other.Name, StringComparison.Ordinal));
        return member is not null ? new SettleName(name, member.Code)
            : Nobody.Any(word => rest.Contains(word, StringComparison.OrdinalIgnoreCase)) ? new SettleName(name, null)
            : null;
    }
}
