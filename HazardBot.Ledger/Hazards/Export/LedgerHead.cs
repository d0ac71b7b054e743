using System.Globalization;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Hazards.Export;

/// <summary>What stands above and below the rows.</summary>
/// <param name="SeveralUnits">Whether each row tells its unit.</param>
public sealed record LedgerHead(string Title, string Unit, string Foot, bool SeveralUnits)
{
    private const string Signatures = "主要负责人（签字）：                    分管负责人（签字）：                    审核：";

    /// <param name="unit">Null for the whole ledger.</param>
    public static LedgerHead Of(Register register, Organization? unit, DateOnly today)
    {
        var filing = unit ?? register.All.FirstOrDefault(o => o.Parent is null);
        var name = filing?.Name ?? "";
        var isSchool = filing?.IsPlaceOfLearning == true;
        var day = today.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        return new(
            SheetText.Of(name + (isSchool ? "校园安全隐患排查整改台账" : "校园安全隐患排查整改汇总台账")),
            SheetText.Of($"填报单位（盖章）：{name}    填报人：            联系电话：            填报日期：{day}"),
            Signatures,
            !isSchool);
    }
}
