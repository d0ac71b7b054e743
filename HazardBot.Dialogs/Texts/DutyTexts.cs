namespace HazardBot.Dialogs.Texts;

/// <summary>转人工: a talk with the person on duty.</summary>
public static class DutyTexts
{
    public static readonly Line Opened = new("转给{unit}值班的人了，他看不到您是谁。{when}\n您接着说，我不插话；说“结束”就停。", "You are through to {unit}'s duty desk; they can't see who you are. {when}\nJust write, I'll keep quiet; say “end” to stop.");
    public static readonly Line InHours = new("现在是上班时间，他看到就能回您。", "It is working time: they can answer when they see it.");
    public static readonly Line OffHours = new("现在不是上班时间，要{time}上班后才看得到。", "It is outside working hours: they will see it after {time}.");
    public static readonly Line Hurry = new("着急就打{unit}的电话{hotline}（{hours}）；有危险打{police}。", "If it is pressing, call {unit} at {hotline} ({hours}); in danger call {police}.");
    public static readonly Line HurryNoLine = new("着急就打{citizen}；有危险打{police}。", "If it is pressing, call {citizen}; in danger call {police}.");
    public static readonly Line Hours = new("工作日{morning}、{afternoon}", "working days {morning} and {afternoon}");
    public static readonly Line NotTheSchool = new("不要学校的人", "Not the school");
    public static readonly Line End = new("结束对话", "End the talk");
    public static readonly Line Reply = new("接话", "Answer");

    public static readonly Line Nobody = new("这会儿没有能接话的人。可以打{unit}的电话{hotline}（{hours}），或者打{citizen}；有危险打{police}。", "Nobody can talk right now. You can call {unit} at {hotline} ({hours}), or {citizen}; in danger call {police}.");
    public static readonly Line NobodyNoLine = new("这会儿没有能接话的人。可以打{citizen}；有危险打{police}。", "Nobody can talk right now. You can call {citizen}; in danger call {police}.");

    public static readonly Line Came = new("有人想跟值班的人说话。你们互相看不到是谁。", "Somebody wants to talk to the person on duty. Neither of you sees who the other is.");
    public static readonly Line FromPublic = new("对方说：{words}", "They say: {words}");
    public static readonly Line FromStaff = new("值班的人：{words}", "Duty desk: {words}");
    public static readonly Line Joined = new("接上了，您发的话我都转过去。说“结束”收尾，说“先放一放”可以先办别的。", "You're on: what you write goes to them. Say “end” to finish, “later” to do something else first.");
    public static readonly Line Aside = new("好，先放着。要接着说就点“接话”，或者用“回：”开头。", "All right. To go on tap “Answer”, or begin with “re:”.");
    public static readonly Line PassedOn = new("转过去了。", "Passed on.");
    public static readonly Line NotYours = new("这个对话已经转给别人了。", "Somebody else has this talk now.");

    public static readonly Line Ended = new("好，对话结束了。再找人就说“转人工”。", "All right, the talk is over. To talk to somebody again say “person”.");
    public static readonly Line EndedStaff = new("好，对话结束了，会跟对方说一声。", "All right, the talk is over; I'll tell them.");
    public static readonly Line Over = new("这个对话已经结束了。", "This talk is over.");
    public static readonly Line EndedByOther = new("对方结束了对话。", "The other side has ended the talk.");
    public static readonly Line EndedByStaff = new("值班的人结束了对话。还有事就说“转人工”，或者直接告诉我。", "The duty desk has ended the talk. For more, say “person”, or just tell me.");
    public static readonly Line EndedIdle = new("这边很久没人说话，对话先结束了。要再找人就说“转人工”。", "Nobody wrote for long, so the talk is over. To talk to somebody again say “person”.");
    public static readonly Line EndedUnanswered = new("一直没等到人回，对不起。可以打{citizen}，或者过会儿再说“转人工”；有危险打{police}。", "Nobody answered; I'm sorry. You can call {citizen}, or say “person” again later; in danger call {police}.");
    public static readonly Line Given = new("还没人回，我转给{unit}值班的人了。", "Nobody has answered yet, so I passed it on to {unit}'s duty desk.");
    public static readonly Line DraftWaits = new("刚才没说完的还在，回“继续”接着报。", "What you were telling before is still here; say “go on”.");
}
