using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Texts;

/// <summary>The cards shown when somebody's life may be in danger. The bot calls nobody, and says so.</summary>
public static class DangerTexts
{
    public static readonly Line Fire = new(
        "请马上打{fire}！先离开，别坐电梯，别回去拿东西。我没有替您报警，请现在就打{fire}。",
        "Call {fire} now! Get out first, don't take the lift, don't go back for anything. I have not called anyone, please call {fire} now.");

    public static readonly Line GasOrPoison = new(
        "先开窗，到外面去，别碰开关、别点火。到外面打{fire}，有人不舒服打{medical}。我没有替您报警，请现在就打。",
        "Open the windows and go outside; touch no switch, light nothing. Call {fire} from outside, {medical} if anyone is unwell. I have not called anyone, please call now.");

    public static readonly Line Water = new(
        "请马上打{fire}或{police}！别下水、别上冰，用长杆、绳子或漂的东西去够。我没有替您报警，请现在就打。",
        "Call {fire} or {police} now! Don't go into the water or onto the ice; reach out with a pole, a rope, something that floats. I have not called anyone, please call now.");

    public static readonly Line Violence = new(
        "请马上打{police}！先躲到安全、有大人的地方，别自己上前。我没有替您报警，请现在就打{police}。",
        "Call {police} now! Get to a safe place with adults, don't step in yourself. I have not called anyone, please call {police} now.");

    public static readonly Line SelfHarm = new(
        "谢谢你告诉我，你说的我听到了。现在打{mind}，跟人说说；打不通，或者马上有危险，打{police}。先别一个人待着。我是程序，没有替你打电话，请现在就打。",
        "Thank you for telling me. I hear you. Call {mind} now and talk to somebody; if nobody answers, or you are in danger right now, call {police}. Don't stay alone for now. I'm a program and have not called anyone, please call now.");

    public static readonly Line SexualHarm = new(
        "这不是你的错。先到安全的地方，打{police}，告诉一个信任的大人；聊天记录和照片先别删，也别发给我。我没有替你报警，请现在就打{police}。",
        "This is not your fault. Get to a safe place, call {police}, tell an adult you trust; keep messages and pictures, but don't send them to me. I have not called anyone, please call {police} now.");

    public static readonly Line Missing = new(
        "请马上打{police}，不用等24小时；同时告诉学校老师。我没有替您报警，请现在就打{police}。",
        "Call {police} now, there is no need to wait 24 hours, and tell the school. I have not called anyone, please call {police} now.");

    public static readonly Line Medical = new(
        "请马上打{medical}！身边有老师或校医先叫过来，别让人一个人待着。我没有替您打电话，请现在就打{medical}。",
        "Call {medical} now! Get a teacher or the school doctor, don't leave the person alone. I have not called anyone, please call {medical} now.");

    public static readonly Line Collapse = new(
        "请马上打{fire}，有人受伤打{medical}！大家先离开，别靠近。我没有替您报警，请现在就打。",
        "Call {fire} now, {medical} if anyone is hurt! Everybody away from there. I have not called anyone, please call now.");

    public static readonly Line Vehicle = new(
        "请马上打{police}，有人受伤打{medical}，交通事故打{traffic}！孩子锁在车里打{fire}。我没有替您报警，请现在就打。",
        "Call {police} now, {medical} if anyone is hurt, {traffic} for an accident; {fire} if a child is locked in a car! I have not called anyone, please call now.");

    public static readonly Line Where = new("打完告诉我：在哪所学校、什么位置？", "Once you have called, tell me: which school, and where exactly?");
    public static readonly Line WhichSchool = new("打完告诉我：是哪所学校？", "Once you have called, tell me: which school is it?");
    public static readonly Line WhereExactly = new("打完告诉我：在{school}的什么位置？", "Once you have called, tell me: where exactly at {school}?");
    public static readonly Line AnyoneWithYou = new("你身边现在有信任的大人吗？", "Is there an adult you trust with you now?");

    public static readonly Line Numbers = new(
        "报警{police}，着火{fire}，急救{medical}，交通事故{traffic}，心里难受{mind}，别的事{citizen}。有危险现在就打，我不能替您打。",
        "Police {police}, fire {fire}, ambulance {medical}, traffic accident {traffic}, someone to listen {mind}, anything else {citizen}. In danger call now; I can't call for you.");

    public static readonly Line MoreNumbers = new(
        "不急的事：年轻人{youth}，妇女儿童{women}，困境儿童{children}，检察{procuratorate}，黑校车{transport}，食品{market}，火灾隐患{firehazard}，安全生产{worksafety}，教育监督{education}。",
        "Not urgent: young people {youth}, women and children {women}, children without care {children}, procuratorate {procuratorate}, unlicensed school buses {transport}, food {market}, fire hazards {firehazard}, work safety {worksafety}, supervision of schools {education}.");

    private static readonly Line[] Cards =
    [
        Fire, GasOrPoison, Water, Violence, SelfHarm, SexualHarm, Missing, Medical, Collapse, Vehicle,
    ];

    public static Line Card(this DangerKind kind) => Cards[(int)kind];
}
