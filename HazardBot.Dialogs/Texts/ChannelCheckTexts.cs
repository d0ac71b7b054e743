namespace HazardBot.Dialogs.Texts;

/// <summary>What <c>channel check</c> tells.</summary>
public static class ChannelCheckTexts
{
    public static readonly Line Good = new("正常  {finding}", "good   {finding}");
    public static readonly Line Wrong = new("有问题  {finding}", "WRONG  {finding}");
    public static readonly Line NoSuch = new("没有叫“{value}”的渠道，可以检查的有：{names}", "There is no channel '{value}'; these can be checked: {names}");

    public static readonly Line Off = new("没有开：{setting} 没有设置。", "It is off: {setting} is not set.");
    public static readonly Line Unreachable = new("从这台服务器连不上 {address}（{reason}）：看防火墙、代理和域名解析。", "{address} can't be reached from this server ({reason}): look at firewall, proxy and name resolution.");

    public static readonly Line ClockGood = new("时钟相差 {seconds} 秒。", "The clock is off by {seconds} s.");
    public static readonly Line ClockWrong = new("时钟差了 {seconds} 秒，令牌会被当成过期或未生效：打开 NTP 校时。", "The clock is off by {seconds} s, so tokens look expired or not yet good: switch NTP on.");
    public static readonly Line ClockUnknown = new("对方没有报时间，时钟没法核对。", "The other side tells no time; the clock can't be compared.");

    public static readonly Line KeyGood = new("{channel} 的签名公钥拿到了。", "The signing keys for {channel} are there.");
    public static readonly Line KeyMissing = new("没有一把公钥能给 {channel} 签名：渠道名写错了，或这个云不支持它。", "No key may sign for {channel}: its name is misspelt, or this cloud doesn't have it.");

    public static readonly Line TokenGood = new("令牌拿到了：AppId、密钥和租户都对。", "A token was given: app id, secret and tenant are right.");
    public static readonly Line TokenRefused = new("拿不到令牌：{reason}。7000215 是密钥不对，7000222 是密钥过期，700016 是租户里没有这个应用。", "No token is given: {reason}. 7000215 means a wrong secret, 7000222 an expired one, 700016 that the tenant doesn't know the application.");
    public static readonly Line PermissionGood = new("Teams 服务认这个机器人。", "The Teams service knows this bot.");
    public static readonly Line PermissionRefused = new("Teams 服务不认这个机器人：在 Azure Bot 的“渠道”里打开 Microsoft Teams。", "The Teams service doesn't know this bot: switch on Microsoft Teams under Channels of the Azure Bot.");

    public static readonly Line CallbackGood = new("{address} 能到达，没有令牌的进不来。", "{address} is reached, and lets nobody in without a token.");
    public static readonly Line CallbackUnknown = new("{setting} 没有设置，回调地址没法检查：写上 Azure Bot 里“消息传递终结点”的地址。", "{setting} is not set, so the callback can't be looked at: give the address that stands as messaging endpoint in the Azure Bot.");
    public static readonly Line CallbackWrong = new("{address} 答了 {status}，应该是 401：地址或反向代理的路径不对。", "{address} answers {status} where it should be 401: the address or the path of the proxy is wrong.");

    public static readonly Line WeComTokenGood = new("令牌拿到了：企业 ID 和 Secret 都对。", "A token was given: company id and secret are right.");
    public static readonly Line WeComTokenRefused = new(
        "拿不到令牌，错误码 {code}。40013 是企业 ID 不对，40001 是 Secret 不对，45009 是取得太勤，过一分钟再试。",
        "No token is given, code {code}. 40013 means a wrong company id, 40001 a wrong secret, 45009 that it was asked for too often: try again in a minute.");
    public static readonly Line WeComAgentGood = new("应用 {agent} 在用，这台服务器的地址在可信 IP 里。", "Application {agent} is on, and this server's address is trusted.");
    public static readonly Line WeComAgentOff = new("应用 {agent} 停用了：在管理后台启用它。", "Application {agent} is switched off: switch it on in the console.");
    public static readonly Line WeComNotTrusted = new(
        "这台服务器的出口地址不在“企业可信IP”里（60020）：把它加上{address}。",
        "This server's outward address is not among the trusted ones (60020): add it{address}.");
    public static readonly Line WeComAgentRefused = new(
        "应用 {agent} 查不了，错误码 {code}。40056 或 301002 是 AgentId 和 Secret 不是一个应用的，48002 是没有接口权限，60011 是没有权限。",
        "Application {agent} can't be looked at, code {code}. 40056 or 301002 means that AgentId and Secret aren't of one application, 48002 or 60011 that it may not.");
    public static readonly Line WeComCallbackUnknown = new(
        "WeCom:Callback 没有设置，回调地址没法检查：写上“接收消息”里的 URL。",
        "WeCom:Callback is not set, so the callback can't be looked at: give the address that stands in the console.");
    public static readonly Line WeComCallbackGood = new(
        "{address} 能到达，验签和解密都对，没有签名的进不来。后台里的 Token 和 EncodingAESKey 要和这里的一样。",
        "{address} is reached, verifies and decrypts, and lets nobody in without a signature. Token and EncodingAESKey in the console must be the same as here.");
    public static readonly Line WeComCallbackOpen = new("{address} 让没有签名的进来了：前面有别的东西在替它回答。", "{address} lets somebody in without a signature: something else answers in its place.");
    public static readonly Line WeComCallbackWrong = new(
        "{address} 没有答对（{status}）：403 是那边跑的服务器 Token、EncodingAESKey 或时钟和这里不一样，404 是地址、反向代理不对或没开，其它看服务器日志。",
        "{address} doesn't answer rightly ({status}): 403 means that the server there has another token, key or clock, 404 that address or proxy is wrong or WeCom is off there; else look into its log.");

    public static readonly Line KfAccountGood = new("微信客服账号 {account}（{name}）能用。", "Account {account} ({name}) can be used.");
    public static readonly Line KfAccountMissing = new(
        "微信客服账号 {account} 查不到：ID 写错了，或没在“可调用接口的应用”里把这个账号交给这个应用。",
        "Account {account} isn't there: its id is misspelt, or the account was not given to this application under “可调用接口的应用”.");
    public static readonly Line KfNotManaged = new(
        "微信客服账号 {account} 这个应用管不了：在“通过API管理微信客服账号”里选上它。",
        "The application may not manage account {account}: choose it under “通过API管理微信客服账号”.");
    public static readonly Line KfRefused = new(
        "微信客服接口不让用，错误码 {code}。48002、60030 是应用没有在微信客服的“可调用接口的应用”里，60020 是地址不在可信 IP 里。",
        "The interface of 微信客服 refuses, code {code}. 48002 or 60030 means that the application isn't among those that may call it, 60020 that this server's address isn't trusted.");

    public static readonly Line MailConnected = new("{address} 连上了，连接方式 {how}。", "{address} is reached, secured by {how}.");
    public static readonly Line MailFailed = new("{address} 用不了：{reason}", "{address} can't be used: {reason}");
    public static readonly Line MailOpen = new("连接没有加密：只有邮件服务器就在本机时才这样用。", "The line isn't secured: right only where the mail server is on this machine.");
    public static readonly Line MailLoggedIn = new("登录成功：{user}。", "Logged in as {user}.");
    public static readonly Line MailNoLogin = new("没有登录：服务器得允许这台机器不登录就发信。", "Nobody logs in: the server has to let this machine send without.");
    public static readonly Line MailLatin = new("服务器收不了中文的地址，中文内容不受影响。", "The server takes no addresses with Chinese letters; the words themselves are fine.");
    public static readonly Line SmsReached = new("{address} 连上了（答了 {status}），没有发短信。", "{address} is reached (it answers {status}); no SMS was sent.");
    public static readonly Line SmsWouldSend = new("会这样调用网关，请和网关文档对一对：{call}", "The gateway would be called like this, compare it with its manual: {call}");
}
