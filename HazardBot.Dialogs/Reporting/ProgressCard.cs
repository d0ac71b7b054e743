using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>How one hazard stands, as a card with the line 收到 → 受理 → 整改 → 复查 → 销号.</summary>
internal static class ProgressCard
{
    /// <param name="title">What the reply begins with.</param>
    /// <param name="besides">What else the reply says: reasons, questions.</param>
    public static ReplyCard Of(Exchange x, Hazard hazard, string title, IEnumerable<string> besides)
    {
        var facts = hazard.Facts;
        string?[] about = [x.Context.Register.Find(facts.Unit)?.Name, hazard.Words.Place, x.Text(facts.Category.Label())];
        List<CardLine> lines =
        [
            new(x.Text(FieldTexts.LedgerNumber), facts.Number),
            new(x.Text(FieldTexts.What), string.Join(x.Text(FieldTexts.Separator), about.OfType<string>())),
            new(x.Text(FieldTexts.Progress), x.Text(facts.Status.Label())),
        ];
        if (facts.Due is { } due && !facts.Status.IsEnded())
        {
            lines.Add(new(x.Text(FieldTexts.Due), Dates.Show(due, x.Language, x.Now)));
        }

        var foot = string.Join('\n', besides);
        return new(CardKind.Progress, title.TrimEnd(':', '：'), lines, foot.Length == 0 ? null : foot, Step(facts));
    }

    /// <summary>How far it has come; null where it left the line (不属实, 并入, 转办, 作废).</summary>
    public static int? Step(HazardFacts facts) => facts.Status switch
    {
        HazardStatus.Submitted => facts.Details?.Officer is null ? 1 : 2,
        HazardStatus.Assigned => 2,
        HazardStatus.InProgress or HazardStatus.CheckFailed or HazardStatus.ExtensionAsked => 3,
        HazardStatus.AwaitingCheck => 4,
        HazardStatus.Closed => 5,
        _ => null,
    };
}
