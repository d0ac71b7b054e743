namespace HazardBot.Dialogs.Texts;

/// <summary>What is said to who leads a unit about its people.</summary>
public static class PeopleTexts
{
    public static readonly Line Head = new("{unit}，{count}人：", "{unit}, {count} people:");
    public static readonly Line One = new("{name}，{role}", "{name}, {role}");
    public static readonly Line More = new("还有{count}人没列出来。", "{count} more are not shown.");
    public static readonly Line HowTo = new("要改就说，比如：添加 安全员 王五 / 王五换成李四 / 王五离岗 / 给王五绑定码。", "To change it say, like: add safety officer Wang Wu / replace Wang Wu with Li Si / release Wang Wu / code for Wang Wu.");
    public static readonly Line Card = new("{name}，{unit}{role}。要做什么？", "{name}, {role} of {unit}. What shall I do?");
    public static readonly Line GiveCode = new("发绑定码", "Give a code");
    public static readonly Line Replace = new("换人", "Replace");
    public static readonly Line Release = new("离岗", "Release");

    public static readonly Line NameAndRole = new("请把角色和姓名写在一句里，比如“添加 安全员 王五”。", "Please put role and name into one message, like “add safety officer Wang Wu”.");
    public static readonly Line NameOfSuccessor = new("谁来接替{name}？发姓名就行。", "Who takes the place of {name}? Just send the name.");
    public static readonly Line NotAllowed = new("这个不归您管：只能安排自己单位里不高于自己的角色，或者下级单位的负责人。", "That isn't yours to settle: you can give roles no higher than your own in your unit, or settle who leads a unit below.");
    public static readonly Line NotLeader = new("人员由单位负责人来改，请找他们。", "People are settled by who leads the unit; please ask them.");
    public static readonly Line NotFound = new("您管的单位里没有叫这个名字的人。说“谁在这个单位”可以看名单。", "Nobody of that name is in your units. Say “who is here” to see the list.");
    public static readonly Line Several = new("有{count}位，请连学校或角色一起说：{names}", "There are {count}; please name the school or the role too: {names}");
    public static readonly Line AlreadyThere = new("{name}已经在{unit}的名单上了。", "{name} is on the list of {unit} already.");

    public static readonly Line AskAdd = new("把{name}加为{unit}的{role}，对吗？", "Add {name} as {role} of {unit}?");
    public static readonly Line AskReplace = new("{unit}的{role}由{name}换成{successor}，对吗？{name}马上解绑，手上的{count}件转给{leader}。", "Replace {name}, {role} of {unit}, with {successor}? {name} is unbound at once; {count} hazards go to {leader}.");
    public static readonly Line AskRelease = new("{name}（{unit}{role}）离岗，对吗？马上解绑，手上的{count}件转给{leader}。", "Release {name}, {role} of {unit}? They are unbound at once; {count} hazards go to {leader}.");
    public static readonly Line YesAdd = new("是，添加", "Yes, add");
    public static readonly Line YesReplace = new("是，换人", "Yes, replace");
    public static readonly Line YesRelease = new("是，离岗", "Yes, release");
    public static readonly Line No = new("不用了", "No");

    public static readonly Line Added = new("{name}加上了。", "{name} is added.");
    public static readonly Line Replaced = new("换好了，{name}已经解绑。", "Done; {name} is unbound.");
    public static readonly Line Released = new("{name}已离岗并解绑。", "{name} is released and unbound.");
    public static readonly Line PassedOn = new("转给{leader}的：{numbers}。", "Handed to {leader}: {numbers}.");
    public static readonly Line Code = new("请把这一句转给{name}，7天内有效，只能用一次：\n绑定 {code}", "Please pass this on to {name}; it is valid for seven days, for one use:\nbind {code}");
    public static readonly Line Dropped = new("好，什么都没改。", "All right, nothing was changed.");
    public static readonly Line Changed = new("名单刚才变了，这一步没有做。请再说一次。", "The list has changed meanwhile, so nothing was done. Please say it again.");
    public static readonly Line Reason = new("{name}离开岗位，转给{leader}", "{name} left; handed to {leader}");
}
