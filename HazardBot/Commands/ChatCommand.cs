using System.CommandLine;

namespace HazardBot.Commands;

/// <summary><c>chat</c>: talk to the bot in the terminal, or play a script.</summary>
public sealed class ChatCommand : Command
{
    public ChatCommand()
        : base("chat", "在终端里和机器人说话 · talk to the bot in the terminal")
    {
        var script = new Option<FileInfo?>("--script") { Description = "演示一份对话脚本，列出不同之处 · play a conversation script and show where it differs" };
        var transcript = new Option<bool>("--transcript") { Description = "只演用户的话，把机器人说的输出为 JSON Lines · play only the user's lines and print what the bot said as JSON Lines" };
        var rewrite = new Option<bool>("--rewrite") { Description = "把机器人现在说的写回脚本 · write what the bot says now into the script" };
        var staff = new Option<string[]>("--as") { Description = "以这位工作人员的身份说话，可写几位（代码或姓名，只在开发环境） · talk as this member of staff; may be given several times (Development only)" };
        Add(script);
        Add(staff);
        Add(transcript);
        Add(rewrite);
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => parse.GetValue(script) is { } file
            ? ScriptCommand.RunAsync(file, parse.GetValue(transcript), parse.GetValue(rewrite), cancel)
            : TerminalChat.RunAsync(parse.GetValue(staff) ?? [], Cli.Settings(parse), cancel)));
    }
}
