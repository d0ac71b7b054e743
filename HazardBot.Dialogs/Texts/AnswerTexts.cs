namespace HazardBot.Dialogs.Texts;

/// <summary>Answers to a question of the user's own, in the middle of something.</summary>
public static class AnswerTexts
{
    public static readonly Line WhyAsked = new("问这个，是为了让去看的人找得到、带对东西。不想说可以跳过。", "I ask so that whoever goes there finds the place and comes prepared. You can skip it.");
    public static readonly Line WhySchool = new("问学校，是为了知道该交给谁去看。不清楚也可以跳过。", "I ask for the school to know who should look at it. You can skip it.");
    public static readonly Line WhoSees = new("这所学校和上级教育局管安全的人能看到危险和位置，看不到您的账号和电话。", "The people in charge of safety at that school and the bureau see the danger and the place, not your account or phone.");
    public static readonly Line Anonymity = new("不用留名字。提交前说“只要回执”，连回复您用的地址也不留。", "No name is needed. Say “receipt only” before you send, and I won't even keep the address to answer you at.");
    public static readonly Line HowLong = new("多久我说不准，由学校和教育局定。定了期限，用回执号能查到。", "I can't say how long: the school and the bureau decide. Once there is a deadline, the receipt shows it.");
    public static readonly Line WhoAreYou = new("我是个程序，不是真人。您说的我会记下来，您确认后交给管安全的人。", "I'm a program, not a person. I take down what you tell me and, once you confirm, pass it to the people in charge.");
}
