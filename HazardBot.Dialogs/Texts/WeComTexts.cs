namespace HazardBot.Dialogs.Texts;

/// <summary>What is said on 企业微信 and 微信客服 alone, and to who sets them up.</summary>
public static class WeComTexts
{
    public static readonly Line Notice = new(
        "聊天经过企业微信，您单位的管理员和平台可能看得到。",
        "This chat passes through WeCom; your organization's administrators and the platform may be able to see it.");

    public static readonly Line KfNotice = new(
        "聊天经过微信客服，开通它的单位和平台可能看得到。",
        "This chat passes through WeChat; the organization that runs this account and the platform may be able to see it.");

    public static readonly Line Choose = new("请选一个：", "Please choose:");
    public static readonly Line Chosen = new("已选：{title}", "Chosen: {title}");
    public static readonly Line FileAt = new("{name}：{link}（十分钟内有效，只给您一个人）", "{name}: {link} (for ten minutes, for you alone)");
    public static readonly Line FileNotHere = new("{name}在这里发不了，请到网页上取。", "{name} can't be sent here; please fetch it on the web page.");
    public static readonly Line PhotoNotHere = new("照片现在发不了，请到网页上看。", "The photo can't be sent now; please look at it on the web page.");

    public static readonly Line SettingWrong = new(
        "{value} 缺失或不对，写法见 docs/settings.zh-CN.md。",
        "{value} is missing or wrong; docs/settings.md tells how to write it.");

    public static readonly Line KfNeedsWeCom = new(
        "WeChatKf:Accounts 要和 WeCom 一起设置：微信客服用的是企业微信应用的密钥和回调。",
        "WeChatKf:Accounts needs the section WeCom: 微信客服 uses the secret and the callback of an application of 企业微信.");
}
