namespace HazardBot.Dialogs.Texts;

/// <summary>What stands on the chat page around the talk.</summary>
public static class PageTexts
{
    public static readonly Line Title = new("校园安全随手报", "Report a school hazard");
    public static readonly Line Office = new("看到不安全的地方，说一声", "See something unsafe? Say so here");
    public static readonly Line Write = new("说说哪里不安全…", "What is unsafe, and where?");
    public static readonly Line Send = new("发送", "Send");
    public static readonly Line Photo = new("拍照或选照片", "Take or choose photos");
    public static readonly Line Menu = new("更多", "More");
    public static readonly Line OtherLanguage = new("English", "中文");
    public static readonly Line LargeText = new("大字", "Large text");
    public static readonly Line Wipe = new("清除本机记录", "Clear this device");
    public static readonly Line WipeAsk = new("清除后，这台手机上看不到这段对话了。交上去的还在，凭回执号能查。现在清除？", "This phone will forget the conversation. What you sent stays, and the receipt still works. Clear now?");
    public static readonly Line WipeYes = new("清除", "Clear");
    public static readonly Line WipeNo = new("先不清除", "Not now");
    public static readonly Line Wiped = new("这里没有内容。", "There is nothing here.");
    public static readonly Line Connecting = new("正在连接…您可以先写，连上就发。", "Connecting… you can write already, it will be sent.");
    public static readonly Line Busy = new("现在人多，要等一会儿；您写下的话会接着发。", "It is busy here just now; what you write is sent in a moment.");
    public static readonly Line SessionOver = new("这个网页十二个小时没人用，工作登录已经结束。要继续处理工作，请再用一个绑定码。", "Nobody used this page for twelve hours, so the work session has ended. To go on with work, please use a new code.");
    public static readonly Line Covered = new("之前说过的话没有显示出来，免得旁人看见。", "What was said before is not shown, so that nobody beside you reads it.");
    public static readonly Line Uncover = new("显示之前的对话", "Show what was said");
    public static readonly Line Offline = new("没有网络。写下的话留在手机里，一有网就发出去。", "No network. What you write stays here and is sent as soon as there is one.");
    public static readonly Line Waiting = new("等待发送", "Waiting to be sent");
    public static readonly Line Sending = new("正在发送", "Sending");
    public static readonly Line NotSent = new("没发出去，点这里再发一次", "Not sent. Tap to send again");
    public static readonly Line Typing = new("正在输入", "Typing");
    public static readonly Line Today = new("今天", "Today");
    public static readonly Line Yesterday = new("昨天", "Yesterday");
    public static readonly Line Copy = new("复制", "Copy");
    public static readonly Line Copied = new("已复制", "Copied");
    public static readonly Line SavePicture = new("存成图片", "Save as picture");
    public static readonly Line PressToKeep = new("手机上长按图片就能保存。", "On a phone, press the picture for a while to save it.");
    public static readonly Line Download = new("下载图片", "Download");
    public static readonly Line Close = new("关闭", "Close");
    public static readonly Line Turn = new("转一下", "Turn");
    public static readonly Line Remove = new("不要这张", "Remove");
    public static readonly Line PhotoSaid = new("照片", "Photo");
    public static readonly Line PhotoTooLarge = new("这张照片太大了，换一张试试。", "This photo is too large; please try another.");
    public static readonly Line PhotoUnreadable = new("这个文件不是能打开的照片。", "This file is not a photo that can be opened.");
    public static readonly Line Danger = new("有人正处在危险中，请先打110、119或120。", "If somebody is in danger now, call 110, 119 or 120 first.");
    public static readonly Line Log = new("对话", "Conversation");
    public static readonly Line Replies = new("快捷回复", "Quick replies");
    public static readonly Line SkipToWriting = new("直接去写", "Skip to writing");
    public static readonly Line Bot = new("随手报", "Report desk");
    public static readonly Line You = new("您", "You");
    public static readonly Line Received = new("收到", "Received");
    public static readonly Line Accepted = new("受理", "Accepted");
    public static readonly Line Repair = new("整改", "Repair");
    public static readonly Line Check = new("复查", "Check");
    public static readonly Line Closed = new("销号", "Closed");
    public static readonly Line NoScript = new("这个页面要用到 JavaScript。也可以直接打12345。", "This page needs JavaScript. You can also call 12345.");
}
