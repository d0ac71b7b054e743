using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Alerts;

namespace HazardBot.Dialogs.Alerting;

/// <summary>The number to call in a danger.</summary>
internal static class AlertNumbers
{
    public static string Of(AlertMatter matter, Hotlines hotlines, Language language) =>
        Enum.TryParse<DangerKind>(matter.What, out var kind)
            ? kind switch
            {
                DangerKind.Fire or DangerKind.GasOrPoison or DangerKind.Collapse or DangerKind.Water => hotlines.Fire,
                DangerKind.Medical => hotlines.Medical,
                DangerKind.SelfHarm => AlertTexts.Either.In(language, new("one", hotlines.Mind), new("other", hotlines.Police)),
                _ => hotlines.Police,
            }
            : hotlines.Police;
}
