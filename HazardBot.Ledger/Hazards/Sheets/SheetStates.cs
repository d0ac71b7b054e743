namespace HazardBot.Ledger.Hazards.Sheets;

/// <summary>The column 整改情况 or 完成情况: a word for the state and, after a colon, what was written.</summary>
internal static class SheetStates
{
    private const char Colon = '：';

    /// <summary>Longer words first: the first that a cell begins with tells.</summary>
    private static readonly (string Word, HazardStatus Status)[] Words =
    [
        ("复查不合格", HazardStatus.CheckFailed), ("整改完成", HazardStatus.AwaitingCheck), ("整改完毕", HazardStatus.AwaitingCheck),
        ("整改到位", HazardStatus.AwaitingCheck), ("正在整改", HazardStatus.InProgress), ("待受理", HazardStatus.Submitted), ("待整改", HazardStatus.Assigned),
        ("未整改", HazardStatus.Assigned), ("未完成", HazardStatus.Assigned), ("整改中", HazardStatus.InProgress), ("待复查", HazardStatus.AwaitingCheck),
        ("已整改", HazardStatus.AwaitingCheck), ("已完成", HazardStatus.AwaitingCheck), ("已转办", HazardStatus.Referred), ("完成", HazardStatus.AwaitingCheck),
    ];

    /// <summary>An extension that waits for its decision is nobody's business outside: it is being put right.</summary>
    public static string Word(HazardStatus status) => status switch
    {
        HazardStatus.Submitted => "待受理",
        HazardStatus.Referred => "已转办",
        HazardStatus.Assigned => "待整改",
        HazardStatus.InProgress or HazardStatus.ExtensionAsked => "整改中",
        HazardStatus.CheckFailed => "复查不合格",
        _ => "已整改",
    };

    public static string Write(HazardStatus status, string? outcome)
    {
        var word = Word(status);
        return outcome is null ? word : outcome.StartsWith(word, StringComparison.Ordinal) ? outcome : word + Colon + outcome;
    }

    /// <returns>The state that the cell's first words tell, null where they tell none; and what else it says, null for nothing.</returns>
    public static (HazardStatus? Status, string? Outcome) Read(string? cell)
    {
        if (cell is null)
        {
            return (null, null);
        }

        foreach (var (word, status) in Words)
        {
            if (cell.StartsWith(word, StringComparison.Ordinal))
            {
                var rest = cell[word.Length..];
                return (status, rest.Length == 0 ? null : rest[0] is Colon or ':' ? SheetWords.Text(rest[1..].Trim()) : cell);
            }
        }

        return (null, cell);
    }
}
