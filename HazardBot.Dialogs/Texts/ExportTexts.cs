namespace HazardBot.Dialogs.Texts;

/// <summary>What stands on the page behind a link to a sheet.</summary>
public static class ExportTexts
{
    public static readonly Line Title = new("隐患台账", "Ledger of hazards");
    public static readonly Line Hint = new("这个链接10分钟内有效，谁先下载归谁。", "This link works for ten minutes, for whoever downloads first.");
    public static readonly Line Fetch = new("下载表格", "Download the sheet");
}
