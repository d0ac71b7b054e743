namespace HazardBot.Dialogs.Texts;

/// <summary>What is said where others read along.</summary>
public static class GroupTexts
{
    public static readonly Line AloneAt = new(
        "群里大家都看得到，报告和台账请单独和我聊：{link}。有危险先打{police}或{fire}。",
        "Everyone reads along here. For reports and the ledger please write to me alone: {link}. In danger call {police} or {fire} first.");

    public static readonly Line Alone = new(
        "群里大家都看得到，报告和台账请单独和我聊。有危险先打{police}或{fire}。",
        "Everyone reads along here. For reports and the ledger please write to me alone. In danger call {police} or {fire} first.");
}
