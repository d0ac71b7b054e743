namespace HazardBot.Dialogs.Texts;

/// <summary>Links to files in chats of platforms, and what stands on the page behind them.</summary>
public static class PhotoLinkTexts
{
    public static readonly Line Title = new("照片", "Photo");
    public static readonly Line Hint = new("这个链接10分钟内有效，谁先打开归谁。", "This link works for ten minutes, for whoever opens it first.");
    public static readonly Line Show = new("看照片", "Show the photo");
    public static readonly Line Link = new("{name}：{address}", "{name}: {address}");
    public static readonly Line NotHere = new("{name}在这里打不开，请到聊天网页上看。", "{name} can't be opened here; please look on the chat page.");
}
