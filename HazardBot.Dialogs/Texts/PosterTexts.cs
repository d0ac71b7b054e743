namespace HazardBot.Dialogs.Texts;

/// <summary>What stands on a poster with a code, and what is said to who makes one.</summary>
public static class PosterTexts
{
    public static readonly Line Scan = new("看到危险，扫一扫，说一声", "See something unsafe? Scan, and say so");
    public static readonly Line Free = new("不用下载，不用注册。", "No app, no account.");
    public static readonly Line Unnamed = new("可以不留姓名。", "You need not give your name.");

    public static readonly Line Made = new("做好了 {count} 张：{file}", "{count} made: {file}");
    public static readonly Line NoFont = new(
        "这台机器上没找到中文字体。装一个（Debian：apt-get install fonts-wqy-microhei），或用 Page:PosterFont 指一个字体文件。",
        "No font with Chinese letters was found on this machine. Install one (Debian: apt-get install fonts-wqy-microhei), or name a font file in Page:PosterFont.");

    public static readonly Line FontUnfit = new("Page:PosterFont 指的文件打不开，或者没有中文字：{file}", "The file of Page:PosterFont can't be opened or has no Chinese letters: {file}");
    public static readonly Line AddressMissing = new(
        "缺少 Page:Address：二维码要知道大家从哪里打开页面，比如 --Page:Address=https://report.example.cn。",
        "Page:Address is missing: a code has to know where people open the page, such as --Page:Address=https://report.example.cn.");

    public static readonly Line AddressWrong = new("Page:Address 是“{value}”，应为 https://… 这样的网址。", "Page:Address is '{value}'; it must be an address such as https://….");
    public static readonly Line OneOfBoth = new("请写 --place 或 --school，二者选一。", "Give either --place or --school.");
    public static readonly Line NoSuchPlace = new("没有编码为 {value} 的地点。先用 import places 导入。", "There is no place with the code {value}. Import places first.");
    public static readonly Line NoPlaces = new("{school}还没有地点。先用 import places 导入。", "{school} has no places yet. Import places first.");
    public static readonly Line KindWrong = new("文件名要以 .pdf 或 .png 结尾：{file}", "The file's name must end in .pdf or .png: {file}");
    public static readonly Line PngIsOne = new("一张 PNG 只放得下一页（{count} 个码要更多页），请用 .pdf。", "A PNG holds one page, and {count} codes take more; please use .pdf.");
}
