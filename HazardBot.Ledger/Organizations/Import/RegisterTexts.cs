using System.Globalization;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Organizations.Import;

/// <summary>What an import did to the register, for the person at the command line.</summary>
public static class RegisterTexts
{
    /// <summary>How many rows an import adds, changes, leaves and misses.</summary>
    public static ImportText Counts<T>(ImportPlan<T> plan)
        where T : class, IRegistered => new(
            string.Create(CultureInfo.InvariantCulture, $"新增 {plan.Added.Count}，更改 {plan.Changed.Count}，未变 {plan.Unchanged}，不再出现 {plan.Vanished.Count}。"),
            string.Create(CultureInfo.InvariantCulture, $"{plan.Added.Count} added, {plan.Changed.Count} changed, {plan.Unchanged} unchanged, {plan.Vanished.Count} no longer there."));

    /// <summary>Names one that the file no longer has.</summary>
    public static ImportText Vanished(IRegistered entry) => new(
        $"文件里没有了：{entry.Name}（{entry.Code}）。已保留并停用，没有删除。",
        $"No longer in the file: {entry.Name} ({entry.Code}). Kept and set inactive, not deleted.");
}
