namespace HazardBot.Dialogs.Texts;

/// <summary>练习: the whole flow with nothing in the ledger.</summary>
public static class PracticeTexts
{
    public static readonly Line Mark = new("【练习】{line}", "[practice] {line}");
    public static readonly Line Start = new("开始了。说什么都不进台账，也不通知别人。请当作看到一处危险，说给我听，比如“实验小学后门天天锁着”。不练了就说“结束练习”。", "Practice begins: nothing goes into the ledger and nobody is told. Imagine you saw a danger and tell me, like “the back gate is always locked”. Say “end practice” to stop.");
    public static readonly Line StartStaff = new("开始了。下面这件是假的，怎么办都不进台账，也不通知别人。不练了就说“结束练习”。", "Practice begins: what follows is made up, nothing goes into the ledger and nobody is told. Say “end practice” to stop.");
    public static readonly Line Already = new("已经在练习了，接着说就行。不练了就说“结束练习”。", "You're practising already; just go on. Say “end practice” to stop.");
    public static readonly Line Ended = new("结束了，什么都没进台账。从现在起说的都是真的。", "Practice is over and nothing went into the ledger. From here on everything counts.");
    public static readonly Line Finished = new("走完了，什么都没进台账。再来一遍就说“练习”。从现在起说的都是真的。", "That was the whole way; nothing went into the ledger. For another round say “practice”. From here on everything counts.");
    public static readonly Line Broken = new("练习先停了，下面是真的。", "Practice has stopped; this is real.");

    public static readonly Line Place = new("后门", "back gate");
    public static readonly Line Description = new("后门白天一直锁着，消防通道堵死了", "The back gate is locked all day and the fire exit is blocked");
    public static readonly Line Measure = new("换锁，清理通道", "replace the lock, clear the way");
    public static readonly Line Owner = new("门卫组长", "the head caretaker");

    public static readonly Line OthersDone = new("（过了一天，{owner}说改好了，轮到您复查。）", "(A day later {owner} says it is done; now it is yours to check.)");
    public static readonly Line OthersPassed = new("（{checker}去看过，复查合格，销号了。）", "({checker} had a look: passed and closed.)");
    public static readonly Line OthersGranted = new("（{decider}同意延期了。）", "({decider} has granted it.)");
    public static readonly Line OthersTook = new("（之后由那边接着办，您这边就完了。）", "(They go on with it there; that was your part.)");
    public static readonly Line ReporterHears = new("（报告人会收到这样一条：）", "(The reporter gets this:)");
    public static readonly Line YouHear = new("（之后您会陆续收到这样的消息：）", "(Later you get messages like these:)");
}
