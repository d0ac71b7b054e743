namespace HazardBot.Dialogs.Texts;

/// <summary>Greetings, help, and what belongs to no task.</summary>
public static class CommonTexts
{
    public static readonly Line Greeting = new(
        "您好，我是校园安全小助手，是个程序。看到学校里有危险，直接告诉我就行，比如“实验小学后门天天锁着”。",
        "Hello, I'm the campus safety helper, a program. If something at a school is dangerous, just tell me, like “the back gate of the primary school is always locked”.");

    public static readonly Line Help = new(
        "我能做三件事：记下学校里的危险，交给管安全的人；用回执号查进展；告诉您急事该打哪个电话。直接说一句就行；想找人说“转人工”，想先试试说“练习”。",
        "I can do three things: take down a danger at a school for the people in charge, tell you how a report stands by its receipt, and tell you whom to call in an emergency. Just write; say “person” to talk to somebody, “practice” to try it out.");

    public static readonly Line HelpInForm = new(
        "直接用平常的话回答就行。也可以说：跳过、返回、重来、不报了、转人工。",
        "Just answer in your own words. You can also say: skip, back, start over, cancel, person.");

    public static readonly Line NotUnderstood = new(
        "这句我没看懂。是要报学校里的危险，还是查以前报的？",
        "I didn't understand that. Do you want to report a danger, or ask about a report?");

    public static readonly Line OnlySymbols = new(
        "我看不懂表情，用一句话告诉我吧。",
        "I can't read emoji; please tell me in words.");

    public static readonly Line OffTopic = new("这个我帮不上，我只管校园安全的事。", "I can't help with that; I only deal with campus safety.");
    public static readonly Line Welcome = new("不客气。", "You're welcome.");
    public static readonly Line NothingToConfirm = new("现在没有等您确认的事。看到学校里有危险，直接告诉我。", "There is nothing waiting for your answer. If you see a danger at a school, just tell me.");
    public static readonly Line NothingToCancel = new("现在没有在填的内容，不用取消。", "There is nothing under way to cancel.");
    public static readonly Line StaffOnly = new("台账要工作人员才能查。您可以用回执号查自己报的事。", "Only staff can search the ledger. You can ask about your own report with its receipt.");
}
