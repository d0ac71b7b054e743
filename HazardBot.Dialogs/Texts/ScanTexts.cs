namespace HazardBot.Dialogs.Texts;

/// <summary>What is said to who scanned a code on a wall.</summary>
public static class ScanTexts
{
    public static readonly Line Hello = new(
        "您好，我是校园安全小助手，是个程序。您扫的是{where}的码，地方我知道了。这里哪儿不安全？说一句或拍一张都行。",
        "Hello, I'm the campus safety helper, a program. This is the code at {where}, so I know the place. What is unsafe here? A sentence or a photo will do.");

    public static readonly Line Here = new(
        "您扫的是{where}的码。这里哪儿不安全？说一句或拍一张都行。",
        "This is the code at {where}. What is unsafe here? A sentence or a photo will do.");

    public static readonly Line StillTelling = new(
        "您扫了{where}的码。先把这一件说完，再扫一次就报那里的。",
        "You scanned the code at {where}. Let's finish this report first; then scan again for that place.");

    public static readonly Line Where = new("{school}（{place}）", "{school} ({place})");
}
