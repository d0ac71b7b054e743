namespace HazardBot.Dialogs.Texts;

/// <summary>What each setting means. A test demands a line for every setting that there is.</summary>
public static class SettingTexts
{
    public static readonly Line Title = new("# 设置一览", "# Settings");

    public static readonly Line How = new(
        "这份表由 `HazardBot settings` 印出，测试会核对。写法：`appsettings.json`、环境变量（冒号换成两个下划线，如 `Messages__BearerToken`）、命令行（`--Messages:BearerToken=…`），或一项一个的机密文件（`/run/secrets`、systemd 的 `CREDENTIALS_DIRECTORY`、`HAZARDBOT_SECRETS` 指的文件夹）。启动时逐项检查，缺的、错的各用一行说清。",
        "Printed by `HazardBot settings --english` and held true by a test. Write a setting in `appsettings.json`, as an environment variable (two underscores for the colon: `Messages__BearerToken`), on the command line (`--Messages:BearerToken=…`), or as a secrets file of its own (in `/run/secrets`, in systemd's `CREDENTIALS_DIRECTORY`, or in the folder named by `HAZARDBOT_SECRETS`). Each is checked at start; what is missing or wrong is told in one line.");

    public static readonly Line Head = new("| 设置 | 默认值 | 含义 |", "| setting | default | meaning |");

    private static readonly Dictionary<string, Line> Lines = new(StringComparer.Ordinal)
    {
        ["Database:Provider"] = new("`Sqlite`（自带，单机）或 `SqlServer`", "`Sqlite` (embedded, one machine) or `SqlServer`"),
        ["Database:ConnectionString"] = new("SQL Server 的连接串；用它时必填", "of SQL Server; required there"),
        ["Data:Directory"] = new("SQLite 文件、密钥环和导出文件放哪里；相对路径从内容根算起", "where SQLite files, key ring and exports lie; relative to the content root"),
        ["Sealing:CertificatePath"] = new("保护密钥环的 .pfx 证书；生产环境必填，不能放在数据目录里", "the .pfx that protects the key ring; required in Production, never inside the data directory"),
        ["Sealing:CertificatePassword"] = new("证书的密码", "its password"),
        ["Sealing:KeyRingDirectory"] = new("密钥环的文件夹，默认是数据目录下的 `keys`；各节点读同一个", "the key ring's folder, `keys` in the data directory where it isn't set; all nodes read the same"),
        ["Messages:BearerToken"] = new("`/api/messages` 的调用方要带的令牌，至少 32 个字符；生产环境里不开 BotFramework 和 WeCom 就必填，开发环境不设则敞开", "what callers of `/api/messages` bring, 32 characters or more; required in Production unless BotFramework or WeCom is on; in Development the door is open without one"),
        ["DirectLine:Secret"] = new("别的服务器替它的访客开会话要带的密钥，至少 32 个字符；不设则只有自己的网页能开", "what another server brings to make tokens for its visitors, 32 characters or more; without one only the page here begins conversations"),
        ["BotFramework:AppId"] = new("机器人的应用（客户端）ID；不设则整个 Bot Framework 关着", "application (client) id of the bot; without it the Bot Framework is shut"),
        ["BotFramework:AppPassword"] = new("应用的客户端密钥", "client secret of the application"),
        ["BotFramework:AppTenantId"] = new("应用注册在哪个租户；老的多租户注册留空", "tenant in which the application is registered; empty for an older multi-tenant registration"),
        ["BotFramework:Channels"] = new("允许写进来的渠道，逗号分开", "channels that may write, divided by commas"),
        ["BotFramework:AllowedTenants"] = new("Teams 上允许哪些租户的人；开 Teams 必填", "tenants whose people may write on Teams; required for Teams"),
        ["BotFramework:ServiceHosts"] = new("机器人只往这些主机发回复和令牌；`*.` 表示其下的任何主机", "the only hosts to which answers and the bot's token are sent; `*.` means any below"),
        ["BotFramework:FileHosts"] = new("只从这些主机取用户发的文件，不带令牌", "the only other hosts from which files of users are fetched, without a token"),
        ["BotFramework:SkillCallers"] = new("允许把本机器人当 skill 调用的应用 ID", "application ids of bots that may call this one as a skill"),
        ["BotFramework:SkillTenants"] = new("这些调用方所在的其他租户", "further tenants of such callers"),
        ["BotFramework:Endpoint"] = new("渠道访问本机器人的完整地址，`channel check` 用", "the full address at which channels reach this bot, for `channel check`"),
        ["BotFramework:OpenIdMetadata"] = new("渠道签名公钥的说明文件；国家云才要改", "where the channels' keys are described; changed for national clouds only"),
        ["BotFramework:Issuer"] = new("渠道令牌的签发方；国家云才要改", "who issues the channels' tokens; changed for national clouds only"),
        ["BotFramework:LoginMetadata"] = new("skill 调用方签名公钥的说明文件", "where the keys of skill callers are described"),
        ["BotFramework:LoginAuthority"] = new("机器人到哪里取自己的令牌", "where the bot gets its own tokens"),
        ["BotFramework:Scope"] = new("取令牌的范围", "what these tokens are for"),
        ["Ledger:NumberPrefix"] = new("台账编号开头的字母", "letters before the year in ledger numbers"),
        ["Ledger:TimeZone"] = new("日子按哪个时区算", "where days begin and end"),
        ["Calendar:WorkdaysFile"] = new("自己的放假调休表，`year,day,kind`，kind 是 `off` 或 `work`；优先于自带的", "a table of your own of days off and make-up days, `year,day,kind` with `off` or `work`; wins over what ships"),
        ["Calendar:Morning"] = new("上午的工作时间", "working hours before noon"),
        ["Calendar:Afternoon"] = new("下午的工作时间", "working hours after noon"),
        ["Clocks:AcceptWorkdays"] = new("受理的期限，工作日", "to accept a report, in working days"),
        ["Clocks:MisrouteReturnWorkdays"] = new("退回错派的期限，工作日", "to return what was misrouted, in working days"),
        ["Clocks:FirstReplyWorkdays"] = new("首次答复的期限，工作日", "for the first reply, in working days"),
        ["Clocks:CloseWorkdays"] = new("办结的期限，工作日", "to close, in working days"),
        ["Clocks:CloseExtensionWorkdays"] = new("办结可延长多久，工作日", "by which closing can be extended, in working days"),
        ["Clocks:GeneralHazardDays"] = new("一般隐患没有另定时的整改天数", "for a general hazard where nobody sets a day, in days"),
        ["Clocks:MajorHazardDays"] = new("重大隐患没有另定时的整改天数", "for a major hazard where nobody sets a day, in days"),
        ["Clocks:YellowWorkdaysBefore"] = new("到期前几个工作日亮黄灯", "working days before the deadline on which a warning begins"),
        ["Clocks:RedWorkdaysAfter"] = new("到期后几个工作日亮红灯", "working days after the deadline on which it goes up"),
        ["Clocks:ObligationReminders"] = new("义务到期前哪几个工作日提醒", "working days before an obligation is due on which it is reminded of"),
        ["Clocks:CheckWorkdays"] = new("复查的期限，工作日", "to check what was put right, in working days"),
        ["Clocks:ExtensionDecisionWorkdays"] = new("批延期的期限，工作日", "to decide about an extension, in working days"),
        ["Sweeps:DueDay"] = new("每周排查的截止日", "day on which the weekly sweep is due"),
        ["Sweeps:DueTime"] = new("截止的钟点", "hour at which it is due"),
        ["Sweeps:From"] = new("从哪天起要求每周排查，如 2026-12-01", "first day from which sweeps are asked for, as 2026-12-01"),
        ["Sweeps:Until"] = new("到哪天为止", "last day of it"),
        ["Hotlines:Police"] = new("报警电话；上线前逐个核对", "police; check each number before going live"),
        ["Hotlines:Fire"] = new("火警", "fire"),
        ["Hotlines:Medical"] = new("急救", "ambulance"),
        ["Hotlines:Traffic"] = new("交通事故", "traffic accidents"),
        ["Hotlines:Mind"] = new("心理援助", "psychological help"),
        ["Hotlines:Youth"] = new("青少年服务", "young people's service line"),
        ["Hotlines:Citizen"] = new("政务服务", "government service line"),
        ["Hotlines:Women"] = new("妇女维权", "women's rights line"),
        ["Hotlines:Procuratorate"] = new("检察服务", "the procuratorate's line"),
        ["Hotlines:Children"] = new("儿童救助保护", "protection of children"),
        ["Hotlines:Transport"] = new("交通运输监督", "transport supervision"),
        ["Hotlines:Market"] = new("市场监管", "market supervision"),
        ["Hotlines:FireHazard"] = new("火灾隐患举报", "reports of fire hazards"),
        ["Hotlines:WorkSafety"] = new("安全生产举报", "reports about work safety"),
        ["Hotlines:Education"] = new("教育服务", "the education authority's line"),
        ["Hotlines:Cards:…"] = new(
            "危险提示的文字：`Hotlines:Cards:Fire:Zh`、`:En` 等；电话写成花括号里的名字，如 fire，必须写明没有替人报警",
            "what a danger card says: `Hotlines:Cards:Fire:Zh`, `:En` and so on; a number stands by its name in braces, as fire, and it has to say that nobody was called"),
        ["Confirmed:…"] = new(
            "用户单位确认过的电话和危险提示；`check` 会列出要写的行", "numbers and danger cards that the customer has confirmed; `check` prints the lines"),
        ["Alerts:Clocks:FirstMinutes"] = new(
            "危及生命的消息几分钟没人确认就告诉说的人、再报一次", "minutes after which a danger to life that nobody confirmed is told to the reporter and sent again"),
        ["Alerts:Clocks:SecondMinutes"] = new("几分钟没人确认就报上一级", "minutes after which it goes a level up"),
        ["Alerts:Clocks:OutsideMinutes"] = new("几分钟没人确认就报外部地址", "minutes after which it goes to the address outside"),
        ["Alerts:Clocks:ThreatMinutes"] = new("扬言伤人的消息，三步各隔几分钟，最多 20", "minutes between the three steps of an announced threat, at most 20"),
        ["Alerts:Clocks:WordsKeptDays"] = new("多少天后销毁警报里的原话和说的人的地址", "days after which an alert's words and the reporter's address are destroyed"),
        ["Alerts:Outside:Channel"] = new("登记的人都不回话时经哪个渠道报给外部", "channel of the address outside, told where nobody of the register answered"),
        ["Alerts:Outside:Address"] = new("其中的地址", "the address in it"),
        ["Clocks:HeadsWorkdaysAfter"] = new("到期后几个工作日让本单位负责人知道", "working days after the deadline on which the unit's heads are told"),
        ["Clocks:LevelAboveWorkdaysAfter"] = new("到期后几个工作日让上一级知道", "working days after it on which the level above is told"),
        ["Clocks:TopWorkdaysAfter"] = new("到期后几个工作日让最上级知道", "working days after it on which the top is told"),
        ["Pilot:Units"] = new("先开通的单位编码，用逗号隔开；空着就是全部", "codes of the units that take part, divided by commas; empty: all"),
        ["Page:Address"] = new("大家打开聊天网页的网址，印在海报上", "where people reach the chat page, as printed on posters"),
        ["Page:PosterFont"] = new("海报用的中文字体文件；不设则到常见的地方找", "a font file with Chinese letters for posters; without one the usual places are looked through"),
        ["Limits:StartsPerAddress"] = new("每个地址十分钟内可开几个新对话", "new conversations by an address in ten minutes"),
        ["Limits:TokensPerAddress"] = new("每个地址每分钟可用密钥取几个令牌", "tokens made with the secret by an address in a minute"),
        ["Limits:MessagesPerConversation"] = new("每个对话每分钟可发几条；有生命危险的话不受限制", "messages of a conversation in a minute; a danger to life passes"),
        ["Limits:MessagesPerAddress"] = new("每个地址每分钟可发几条", "messages by an address in a minute"),
        ["Limits:UploadsPerConversation"] = new("每个对话十分钟内可传几张照片", "photos of a conversation in ten minutes"),
        ["Limits:UploadsPerAddress"] = new("每个地址十分钟内可传几张照片", "photos by an address in ten minutes"),
        ["Limits:ReadsPerConversation"] = new("每个对话每分钟可读几次", "reads of a conversation in a minute"),
        ["WeCom:CorpId"] = new("企业微信的企业 ID，形如 ww…；空着就是不开", "the company's id in WeCom, ww…; empty: WeCom is off"),
        ["WeCom:AgentId"] = new("自建应用的 AgentId", "the number of the self-built application (AgentId)"),
        ["WeCom:Secret"] = new("自建应用的 Secret，最好放在密钥文件里", "its secret; best given by a secrets file"),
        ["WeCom:Token"] = new("“接收消息”里的 Token，最好放在密钥文件里", "the token of its callback; best given by a secrets file"),
        ["WeCom:EncodingAesKey"] = new("“接收消息”里的 EncodingAESKey，43 个字符，最好放在密钥文件里", "the EncodingAESKey of its callback, 43 characters; best given by a secrets file"),
        ["WeCom:Callback"] = new("企业微信访问到本机的地址，如 https://bot.example.cn/api/wecom，只有 `channel check` 用", "where WeCom reaches this server, as https://bot.example.cn/api/wecom; only `channel check` needs it"),
        ["WeCom:Api"] = new("企业微信接口的地址", "where WeCom's own interfaces are"),
        ["WeChatKf:Accounts"] = new("微信客服账号的 ID（wk…），用逗号隔开；空着就是不开", "ids of the accounts of 微信客服 (wk…), divided by commas; empty: it is off"),
        ["Proxies:Known:0"] = new("前面代理的地址或网段，一项一个；只信它们的 X-Forwarded-For", "an address or network of the proxies in front, one an item; only their X-Forwarded-For is believed"),
    };

    /// <returns>Null where no setting of this name is known.</returns>
    public static Line? Of(string name) => Lines.GetValueOrDefault(name);

    /// <summary>All names that have a line.</summary>
    public static IReadOnlyCollection<string> Names => Lines.Keys;
}
