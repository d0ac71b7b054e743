namespace HazardBot.Settings;

/// <summary>Section <c>WeCom</c>: a self-built application of 企业微信. Without <see cref="CorpId"/> all of it is shut.</summary>
public sealed class WeComSettings
{
    /// <summary>The company's id, <c>ww…</c>.</summary>
    public string? CorpId { get; init; }

    /// <summary>The application's number.</summary>
    public string? AgentId { get; init; }

    /// <summary>The application's secret; best given by a secrets file.</summary>
    public string? Secret { get; init; }

    /// <summary>The callback's token, at most 32 letters and digits; best given by a secrets file.</summary>
    public string? Token { get; init; }

    /// <summary>The callback's EncodingAESKey, 43 letters and digits; best given by a secrets file.</summary>
    public string? EncodingAesKey { get; init; }

    /// <summary>Where the platform reaches the bot, as <c>https://bot.example.cn/api/wecom</c>; only <c>channel check</c> needs it.</summary>
    public string? Callback { get; init; }

    /// <summary>Where the platform's own interfaces are.</summary>
    public string Api { get; init; } = "https://qyapi.weixin.qq.com";

    public bool IsOn => !string.IsNullOrWhiteSpace(CorpId);
}

/// <summary>Section <c>WeChatKf</c>: 微信客服, by which people without 企业微信 write from their own WeChat. It needs the section <c>WeCom</c>.</summary>
public sealed class WeChatKfSettings
{
    /// <summary>Ids of the service accounts (<c>wk…</c>), divided by commas. Without one all of it is shut.</summary>
    public string Accounts { get; init; } = "";

    public bool IsOn => List.Count > 0;

    public IReadOnlyList<string> List => BotFrameworkSettings.List(Accounts);
}
