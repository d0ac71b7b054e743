namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>"I don't know", as an answer to a question.</summary>
internal static class DontKnow
{
    private static readonly string[] Words = ["不知道", "不清楚", "不记得", "记不清", "忘了", "没注意", "不确定", "说不清", "不想说", "don't know", "dont know", "do not know", "not sure", "no idea", "rather not"];

    public static bool IsSaid(string text) => text.Length <= 24 && Words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
