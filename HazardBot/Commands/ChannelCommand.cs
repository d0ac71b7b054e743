using System.CommandLine;
using HazardBot.Channels.BotFramework.Connector;
using HazardBot.Channels.Checks;
using HazardBot.Channels.Sms;
using HazardBot.Channels.WeCom;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;

namespace HazardBot.Commands;

/// <summary><c>channel check NAME</c>: looks whether a channel is set up rightly, and says what isn't.</summary>
public sealed class ChannelCommand : Command
{
    public ChannelCommand()
        : base("channel", "渠道 · the channels")
    {
        var name = new Argument<string>("NAME") { Description = "渠道，如 teams · the channel, such as teams" };
        var check = new Command("check", "检查渠道设置：令牌、密钥、回调地址、权限、时钟 · look at a channel: token, keys, callback address, permissions, clock")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        check.Add(name);
        check.SetAction((parse, cancel) => Cli.GuardAsync(() => CheckAsync(parse.GetValue(name)!, Cli.Settings(parse), cancel)));
        Add(check);
    }

    private static async Task<int> CheckAsync(string name, string[] arguments, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(arguments);
        using var http = new ConnectorHttp();
        using var wecom = new WeComHttp();
        using var sms = new SmsHttp();
        var (settings, time) = (installation.Settings, TimeProvider.System);
        IChannelCheck[] checks =
        [
            new ConnectorCheck(settings.BotFramework, http, time),
            new WeComSetupCheck(settings.WeCom, wecom, time),
            new KfSetupCheck(settings.WeCom, settings.WeChatKf, wecom),
            new MailCheck(settings.Mail),
            new SmsCheck(settings.Sms, sms, time),
        ];
        var check = checks.FirstOrDefault(check => check.Names.Contains(name, StringComparer.OrdinalIgnoreCase)) ?? throw new CannotStartException(
            [Operator.Tell(ChannelCheckTexts.NoSuch, new Slot("value", name), new Slot("names", string.Join(", ", checks.SelectMany(one => one.Names))))]);
        var isGood = true;
        await foreach (var finding in check.RunAsync(cancel))
        {
            isGood &= finding.IsGood;
            var told = Operator.Tell(finding.Line, [.. finding.Slots]);
            Console.Out.WriteLine(Operator.Tell(finding.IsGood ? ChannelCheckTexts.Good : ChannelCheckTexts.Wrong, new Slot("finding", told)));
        }

        return isGood ? ExitCodes.Good : ExitCodes.Fault;
    }
}
