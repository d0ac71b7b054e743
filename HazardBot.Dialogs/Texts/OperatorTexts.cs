namespace HazardBot.Dialogs.Texts;

/// <summary>What the program says to who installs and runs it.</summary>
public static class OperatorTexts
{
    public static readonly Line Running = new("HazardBot 正在运行（{environment}）。", "HazardBot is running ({environment}).");
    public static readonly Line Listening = new("监听：{addresses}", "Listening on {addresses}");
    public static readonly Line StoredInSqlite = new("数据存在 SQLite：{ledger}，照片在 {blobs}，密钥环在 {keys}。", "Stored in SQLite: {ledger}, photos in {blobs}, the key ring in {keys}.");
    public static readonly Line StoredInSqlServer = new("数据存在 SQL Server；密钥环在 {keys}。", "Stored in SQL Server; the key ring in {keys}.");

    public static readonly Line DemoFilled = new(
        "数据库是空的，已填入一份虚构的名册：{organizations} 个单位，{staff} 位工作人员。只在开发环境这样做。",
        "The database was empty and now holds an invented register: {organizations} units, {staff} staff. This happens in Development only.");

    public static readonly Line DoorOpen = new(
        "注意：/api/messages 不用令牌就能进，只在开发环境如此。",
        "Mind: /api/messages is open without a token; in Development only.");

    public static readonly Line TryChat = new("试一试 1：dotnet run --project HazardBot -- chat，说“实验小学后门天天锁着，消防通道堵死了”，再说“是”。", "Try 1: dotnet run --project HazardBot -- chat, say “实验小学后门天天锁着，消防通道堵死了”, then “是”.");
    public static readonly Line TryPost = new("试一试 2：curl -s {address}/api/messages -H 'Content-Type: application/json' -d '{body}'", "Try 2: curl -s {address}/api/messages -H 'Content-Type: application/json' -d '{body}'");
    public static readonly Line TryVerify = new("试一试 3：dotnet run --project HazardBot -- ledger verify，核对整本台账。", "Try 3: dotnet run --project HazardBot -- ledger verify, which proves the whole ledger.");
    public static readonly Line TryPostText = new("育才中学三楼走廊的灯坏了", "The lights in the third-floor corridor of 育才中学 are broken");

    public static readonly Line OutboxHeld = new("从 {since} 起暂停发送；确认无误后用 outbox release 放行。", "Sending is held since {since}; outbox release lets it go on.");
    public static readonly Line OutboxReleased = new("已放行，等着的消息会发出去。", "Released; what waits will be sent.");
    public static readonly Line OutboxNone = new("没有等着的消息，也没有发送失败的消息。", "Nothing waits and nothing failed.");
    public static readonly Line OutboxLine = new("{at}  {state}  {kind}  给 {to}  试了 {attempts} 次  {error}", "{at}  {state}  {kind}  to {to}  tried {attempts} times  {error}");
    public static readonly Line OutboxRepeated = new("{at}  可能收到不止一次  {kind}  给 {to}  发了 {times} 次", "{at}  possibly more than once  {kind}  to {to}  sent {times} times");
    public static readonly Line OutboxReporter = new("报告人", "a reporter");
    public static readonly Line NowWrong = new("--now 读不懂：{value}。写法如 2026-12-01T08:00:00+08:00。", "--now can't be read: {value}. Write it like 2026-12-01T08:00:00+08:00.");

    public static readonly Line UnknownWord = new("不认识“{value}”，用 --help 看有哪些命令。", "'{value}' is no command; --help lists them.");
    public static readonly Line RegisterUnreadable = new("这份名册读不了，有 {count} 处问题：", "The register can't be read; it has {count} problems:");
    public static readonly Line CommandCutOff = new("“{value}”后面还缺东西，加 --help 看怎么写。", "'{value}' lacks something; with --help it tells what.");
    public static readonly Line DatabaseUnreachable = new("数据库打不开：{reason}", "The database can't be opened: {reason}");
    public static readonly Line KeyRingWrong = new("密钥环打不开这个数据库：密钥或证书不是原来那一份。", "The key ring doesn't open this database: its keys or certificate are not the ones it was made with.");

    public static readonly Line ReadsWait = new(
        "提醒：数据库的 READ_COMMITTED_SNAPSHOT 没有打开，本账号也打不开，查询会等写入。请数据库管理员执行：ALTER DATABASE … SET READ_COMMITTED_SNAPSHOT ON。",
        "Note: READ_COMMITTED_SNAPSHOT is off and this login can't switch it on, so reads wait for writes. Ask the database administrator to run ALTER DATABASE … SET READ_COMMITTED_SNAPSHOT ON.");

    public static readonly Line KeyRingPlain = new(
        "密钥环里有一把没有加密的密钥：{file}。设了证书就不能再用它：请换一个新的数据目录，或去掉证书。",
        "The key ring holds a key that is not encrypted: {file}. It can't be used with a certificate: take a new data directory, or no certificate.");

    public static readonly Line SettingsUnreadable = new("设置读不出来：{reason}", "The settings can't be read: {reason}");
    public static readonly Line CannotListen = new("没法在 ASPNETCORE_URLS 的地址上监听：{reason}", "Can't listen on the address of ASPNETCORE_URLS: {reason}");

    public static readonly Line ProviderUnknown = new("Database:Provider 是“{value}”，只能是 Sqlite 或 SqlServer。", "Database:Provider is '{value}'; it must be Sqlite or SqlServer.");
    public static readonly Line ConnectionStringMissing = new("缺少 Database:ConnectionString，用 SQL Server 必须设置。", "Database:ConnectionString is missing; SQL Server needs one.");
    public static readonly Line DataDirectoryMissing = new("Data:Directory 是空的，请写一个可写的文件夹。", "Data:Directory is empty; name a folder that may be written.");

    public static readonly Line CertificateMissing = new(
        "缺少 Sealing:CertificatePath：生产环境的密钥环必须用证书保护（.pfx 文件，不要放在数据目录里）。",
        "Sealing:CertificatePath is missing; in Production the key ring must be protected by a certificate (a .pfx file outside the data directory).");

    public static readonly Line CertificateNotThere = new("Sealing:CertificatePath 指的文件不存在：{value}", "Sealing:CertificatePath names a file that is not there: {value}");
    public static readonly Line CertificateUnreadable = new("Sealing:CertificatePath 的证书打不开：密码不对，或者不是带私钥的 .pfx 文件。", "The certificate of Sealing:CertificatePath can't be opened: the password is wrong, or it is no .pfx file with a private key.");
    public static readonly Line CertificateInData = new("证书不能放在数据目录里：它会和数据一起被备份。", "The certificate must not lie in the data directory: it would be backed up along with the data.");
    public static readonly Line TokenMissing = new("缺少 Messages:BearerToken：生产环境的 /api/messages 不能敞开。", "Messages:BearerToken is missing; in Production the door /api/messages is never open.");
    public static readonly Line TokenShort = new("Messages:BearerToken 太短，至少 {length} 个字符。", "Messages:BearerToken is too short; it needs at least {length} characters.");
    public static readonly Line SecretShort = new("DirectLine:Secret 太短，至少要 {length} 个字符。", "DirectLine:Secret is too short; it needs at least {length} characters.");
    public static readonly Line PrefixWrong = new("Ledger:NumberPrefix 是“{value}”，应为两到四个大写字母。", "Ledger:NumberPrefix is '{value}'; it must be two to four capital letters.");
    public static readonly Line TimeZoneUnknown = new("Ledger:TimeZone 是“{value}”，这台机器不认识；请用 Asia/Shanghai 这样的名称。", "Ledger:TimeZone is '{value}', which this machine doesn't know; use an IANA name such as Asia/Shanghai.");

    public static readonly Line WorkdaysNotThere = new("Calendar:WorkdaysFile 指的文件读不了：{value}", "Calendar:WorkdaysFile names a file that can't be read: {value}");

    public static readonly Line WorkdaysUnreadable = new(
        "Calendar:WorkdaysFile 第 {line} 行读不懂：{file}。第一行是 year,day,kind，下面每行如 2027,2027-01-01,off；kind 只有 off 和 work。",
        "Calendar:WorkdaysFile can't be read at line {line}: {file}. The first line is year,day,kind; each other is like 2027,2027-01-01,off, with kind off or work.");

    public static readonly Line WorkdaysMissing = new(
        "注意：还没有 {year} 年的放假和调休安排，会按周一到周五上班来算期限。国务院通知发布后，请写进 Calendar:WorkdaysFile。",
        "Mind: the days off and make-up working days of {year} are not known, so deadlines count Monday to Friday. Once they are announced, enter them in Calendar:WorkdaysFile.");

    public static readonly Line WorkHoursWrong = new(
        "Calendar:Morning 或 Calendar:Afternoon 不对：{value}。应为 08:30-11:30 这样的两段时间，下午不早于上午结束。",
        "Calendar:Morning or Calendar:Afternoon is wrong: {value}. They are two spans such as 08:30-11:30, the second after the first.");

    public static readonly Line ProxyWrong = new("Proxies:Known 里有不是地址或网段的：{value}。写法如 10.0.0.5 或 10.0.0.0/24。", "Proxies:Known has something that is no address or network: {value}. Write them like 10.0.0.5 or 10.0.0.0/24.");
    public static readonly Line LimitWrong = new("Limits:{value} 要大于 0。", "Limits:{value} must be more than 0.");

    public static readonly Line ClockWrong = new(
        "Clocks:{value} 不对。天数是 1 到 366；ObligationReminders 是用逗号分开的 0 到 60。",
        "Clocks:{value} is wrong. A number of days is 1 to 366; ObligationReminders are numbers from 0 to 60 divided by commas.");

    public static readonly Line SweepSettingWrong = new(
        "Sweeps:{value} 不对。DueDay 是 Monday 到 Sunday，DueTime 如 17:00，From 和 Until 如 2026-12-01。",
        "Sweeps:{value} is wrong. DueDay is Monday to Sunday, DueTime like 17:00, From and Until like 2026-12-01.");

    public static readonly Line VerifyGood = new(
        "台账完好：{hazards} 条记录，{events} 条流转，链条全部相符；其中 {without} 条的文字已按规定销毁。",
        "The ledger is sound: {hazards} records, {events} events, every chain agrees; the words of {without} were destroyed as they had to be.");

    public static readonly Line VerifyBad = new("台账有 {count} 处不符：", "The ledger has {count} faults:");
    public static readonly Line VerifyFinding = new("  {number} 第 {version} 条：{fault}", "  {number}, event {version}: {fault}");
    public static readonly Line ChainBroken = new("流转记录被改动过，哈希不符", "an event was changed: its hash doesn't agree");
    public static readonly Line EventMissing = new("缺少流转记录", "an event is missing");
    public static readonly Line RowMissing = new("有流转记录，没有台账行", "there are events, but no current row");
    public static readonly Line TrailMissing = new("有台账行，没有流转记录", "there is a current row, but no events");
    public static readonly Line RowDiffers = new("台账行与流转记录不一致", "the current row isn't what its events come to");
    public static readonly Line Unreadable = new("密封的内容打不开", "its sealed words don't open");

    public static readonly Line ImportRefused = new("没有导入任何内容，文件有 {count} 处问题：", "Nothing was imported; the file has {count} problems:");
    public static readonly Line ImportDone = new("导入完成：新增 {added}，更改 {changed}，不变 {unchanged}。", "Imported: {added} added, {changed} changed, {unchanged} unchanged.");
    public static readonly Line ImportRosterDone = new("值班表导入完成：新增 {added}，去掉 {ended}，不变 {unchanged}。", "Roster imported: {added} added, {ended} taken out, {unchanged} unchanged.");
    public static readonly Line ImportHazardsDone = new("导入完成：新增 {added}，已在台账里 {unchanged}。", "Imported: {added} added, {unchanged} stood in the ledger already.");
    public static readonly Line ExportDone = new("已导出 {count} 条：{file}", "{count} hazards exported to {file}");
    public static readonly Line CannotWrite = new("写不了文件 {file}：{reason}", "{file} can't be written: {reason}");
    public static readonly Line NoSuchUnit = new("名册里没有编码为 {value} 的单位。", "The register has no unit with the code {value}.");
    public static readonly Line NoSuchDay = new("“{value}”不是日期，应写 2026-01-31 这样。", "'{value}' is no day; write it like 2026-01-31.");
    public static readonly Line FileNotThere = new("找不到文件：{file}", "There is no file {file}.");

    public static readonly Line SetAsideNone = new("没有搁置的消息。", "No message is set aside.");
    public static readonly Line SetAsideLine = new("{at}  编号 {incident}  {error}", "{at}  incident {incident}  {error}");

    public static readonly Line NoSuchStaff = new("名册里没有“{value}”。", "The register has no '{value}'.");
    public static readonly Line CodeMade = new(
        "{name}（{unit}）的绑定码：{code}，{until} 前有效，只能用一次。请本人在聊天里发：绑定 {code}",
        "Code for {name} ({unit}): {code}, valid until {until}, for one use. The person sends in a chat: bind {code}");

    public static readonly Line BindingsNone = new("{name}没有绑定聊天。", "{name} has no chat bound.");
    public static readonly Line BindingLine = new("{channel}  {created} 绑定，{used} 用过", "{channel}  bound {created}, used {used}");
    public static readonly Line BindingsEnded = new("{name}的{count}个聊天已全部解绑。", "The {count} chats of {name} are bound no more.");
    public static readonly Line OnlyInDevelopment = new("chat --as 只能在开发环境用。", "chat --as works in Development only.");

    public static readonly Line ChatHello = new("和机器人说话。空行结束。发照片：/photo 文件；换个人说话：/as 名字；点按钮：/tap 按钮", "Talk to the bot; an empty line ends it. A photo: /photo FILE; another person: /as NAME; a button: /tap TITLE");
    public static readonly Line ScriptError = new("{file} 第 {line} 行：{reason}", "{file}, line {line}: {reason}");
    public static readonly Line ScriptDiffers = new("{file} 第 {line} 行不同：\n  应为 {expected}\n  实为 {actual}", "{file} differs at line {line}:\n  expected {expected}\n  actual   {actual}");
    public static readonly Line ScriptAgrees = new("{file}：相符（{lines} 句）", "{file}: agrees ({lines} lines)");
    public static readonly Line UnknownBracket = new("不认识的括号：{value}", "unknown bracket: {value}");
    public static readonly Line UnknownLine = new("这一行不是 user >、bot < 或括号", "this line is neither user >, bot < nor a bracket");
    public static readonly Line BadBracket = new("括号写得不对：{value}", "this bracket can't be read: {value}");
    public static readonly Line NoSuchHazard = new("台账里没有 {value}", "the ledger has no {value}");
    public static readonly Line HotlineWrong = new(
        "Hotlines:{value} 不对：电话只能是数字；危险提示要有中英文、至少一个花括号里的电话名（如 police）和“没有替…报警”。",
        "Hotlines:{value} is wrong; a telephone number has digits only; a danger card has Zh and En, the name of a number in braces (police) and the words that nobody was called.");
    public static readonly Line AlertClockWrong = new(
        "Alerts:Clocks:{value} 不对：分钟数要一个比一个大，都在60以内。", "Alerts:Clocks:{value} is wrong: the minutes grow and stay within 60.");
    public static readonly Line OutsideHalf = new(
        "Alerts:Outside 只填了一半：Channel 和 Address 要一起填。", "Alerts:Outside is half set: Channel and Address belong together.");
    public static readonly Line Unconfirmed = new(
        "有 {count} 个电话和危险提示还没人确认过，上线前请运行 HazardBot check：{names}",
        "{count} telephone numbers and danger cards were never confirmed; run HazardBot check before going live: {names}");
    public static readonly Line CheckGood = new("都确认过了，每个单位都找得到人。", "Everything is confirmed, and somebody can be reached in every unit.");
    public static readonly Line CheckUnconfirmed = new(
        "还没确认的有 {count} 项。核对后把这些行写进设置（改了内容要重新确认）：",
        "{count} items are unconfirmed. Once they are checked, put these lines into the settings (what is changed later has to be confirmed again):");
    public static readonly Line CheckUnreachable = new(
        "这 {count} 个单位没有人绑定聊天，有危险会直接报到上级：", "In these {count} units nobody has a chat bound; an alert there goes one level up:");
    public static readonly Line CheckNoOutside = new(
        "没有设置 Alerts:Outside：登记的人都不回话时，就没有别处可报。", "Alerts:Outside is not set: where nobody of the register answers, there is nobody else to tell.");
    public static readonly Line NoSuchButton = new("没有出现过按钮“{value}”", "no button “{value}” was shown");
}

/// <summary>What a door says to who knocks wrongly, and what the bot says when it is at a loss.</summary>
public static class DoorTexts
{
    public static readonly Line BadJson = new("这不是能读懂的消息（JSON）。", "This is no message that can be read (JSON).");
    public static readonly Line BadActivity = new("这条消息不完整或超出限制：{rule}", "This message is incomplete or beyond a limit: {rule}");
    public static readonly Line TooLarge = new("消息太大，最多 {megabytes} MB。", "The message is too large; at most {megabytes} MB.");
    public static readonly Line NotJson = new("请用 Content-Type: application/json。", "Please use Content-Type: application/json.");
    public static readonly Line NoToken = new("令牌缺失或不对。", "The bearer token is missing or wrong.");
    public static readonly Line NoSuchPath = new("这里没有这个地址。消息请发到 /api/messages。", "There is nothing at this address. Messages go to /api/messages.");
    public static readonly Line OnlyPost = new("这个地址不支持这种请求方法。", "This address doesn't take this method.");
    public static readonly Line NotInvokable = new("这里不处理 invoke。", "Nothing here answers an invoke.");
    public static readonly Line TokenExpired = new("这个令牌过期了，请重新打开页面。", "This token has expired; please open the page again.");
    public static readonly Line OtherConversation = new("这个令牌不属于这个对话。", "This token belongs to another conversation.");
    public static readonly Line BadWatermark = new("watermark 不对。", "The watermark can't be read.");
    public static readonly Line OnlyWebSocket = new("这个地址要用 WebSocket 打开。", "This address is opened by a WebSocket.");
    public static readonly Line UploadTooLarge = new("照片太大，每张最多 {megabytes} MB，一次最多9张。", "The photo is too large: at most {megabytes} MB each, nine at once.");
    public static readonly Line TooMany = new("一下子太多了，请过{seconds}秒再试。有人正处在危险中，请先打110、119或120。", "That was too much at once; please try again in {seconds} seconds. If somebody is in danger now, call 110, 119 or 120 first.");
    public static readonly Line LinkIsOver = new("这个链接过期了。", "This link is no longer good.");
    public static readonly Line SetAside = new("这条消息没有处理成，已经留给工作人员。", "This message could not be handled; it is kept for staff.");
    public static readonly Line OnlyExpectReplies = new("这个入口现在只支持 deliveryMode: expectReplies。", "For now this door only speaks deliveryMode: expectReplies.");

    public static readonly Line Unavailable = new(
        "我这边暂时存不了东西，所以没有记下这条消息。请过一会儿再发一次；有危险请先打 110 或 119。",
        "I can't store anything right now, so this message was not taken down. Please send it again in a while; if anyone is in danger call 110 or 119 first.");

    public static readonly Line Incident = new(
        "对不起，我这边出了点问题，没能处理这条消息。它已经保存下来，编号 {incident}。您可以换个说法再试；有危险请先打 110 或 119。",
        "Sorry, something went wrong on my side with this message. It is kept under number {incident}. You can try again in other words; if anyone is in danger call 110 or 119 first.");
}
