namespace HazardBot.Dialogs.Texts;

/// <summary>What the platforms are called.</summary>
public static class ChannelTexts
{
    public static readonly Line Wecom = new("企业微信", "WeCom");
    public static readonly Line WeChat = new("微信", "WeChat");
    public static readonly Line WeChatKf = new("微信客服", "WeChat customer service");
    public static readonly Line DingTalk = new("钉钉", "DingTalk");
    public static readonly Line Feishu = new("飞书", "Feishu");
    public static readonly Line Teams = new("Teams", "Teams");
    public static readonly Line Web = new("网页", "the web page");
    public static readonly Line Console = new("终端", "the terminal");

    /// <summary>A channel by its id; one that isn't known is called by it.</summary>
    public static Line Of(string channel) => channel switch
    {
        "wecom" => Wecom,
        "wechat" => WeChat,
        "wechatkf" => WeChatKf,
        "dingtalk" => DingTalk,
        "feishu" => Feishu,
        "msteams" => Teams,
        "web" or "directline" => Web,
        "console" => Console,
        _ => new(channel, channel),
    };
}
