using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Texts;

/// <summary>Labels and buttons of the confidential track.</summary>
public static class CaseLabelTexts
{
    public static readonly Line What = new("发生了什么", "What happened");
    public static readonly Line School = new("学校", "School");
    public static readonly Line Safe = new("现在安全吗", "Safe now");
    public static readonly Line Who = new("年级班级", "Grade and class");
    public static readonly Line Since = new("多久了", "Since when");
    public static readonly Line Adults = new("知道的大人", "Grown-ups who know");
    public static readonly Line Mentioned = new("提到的人", "Mentioned");
    public static readonly Line KeepOut = new("谁不能看", "Must not see it");
    public static readonly Line Mask = new("名字", "Names");
    public static readonly Line Police = new("报案时间", "Reported to the police");

    public static readonly Line IsSafe = new("安全", "Safe");
    public static readonly Line SafeNow = new("现在安全了", "I'm safe now");
    public static readonly Line GoOn = new("接着说", "Go on");
    public static readonly Line IsNotSafe = new("不安全", "Not safe");
    public static readonly Line RatherNot = new("不想说", "I'd rather not say");
    public static readonly Line First = new("第一次", "The first time");
    public static readonly Line Often = new("好几次了", "Several times");
    public static readonly Line Long = new("很久了", "For a long time");
    public static readonly Line TeacherKnows = new("老师知道", "A teacher knows");
    public static readonly Line FamilyKnows = new("家里知道", "My family knows");
    public static readonly Line NobodyKnows = new("还没有人", "Nobody yet");
    public static readonly Line MaySee = new("可以", "They may");
    public static readonly Line MayNotSee = new("不可以", "They may not");
    public static readonly Line Nobody = new("没有", "Nobody");
    public static readonly Line WholeSchool = new("学校都别看", "Nobody at the school");
    public static readonly Line AllOfSchool = new("全校的人", "everybody at the school");
    public static readonly Line PassBy = new("绕开学校", "Pass it by");
    public static readonly Line SchoolMaySee = new("学校也可以看", "The school may see it");
    public static readonly Line DoMask = new("遮住", "Mask them");
    public static readonly Line DontMask = new("不用遮", "Leave them");
    public static readonly Line JustNow = new("刚打完", "Just now");
    public static readonly Line NotYet = new("还没打", "Not yet");
    public static readonly Line WhichNine = new("哪九种情形", "Which nine cases?");
    public static readonly Line Submit = new("是，交上去", "Yes, send it");
    public static readonly Line Change = new("改一下", "Change something");
    public static readonly Line Cancel = new("不报了", "Don't send it");
    public static readonly Line ThatIsAll = new("就这些", "That's all");
    public static readonly Line TellThem = new("告诉他", "Yes, tell them");
    public static readonly Line NotNow = new("先不", "Not now");

    public static Line Thanks(this Teller teller) => teller switch
    {
        Teller.Classmate => CaseTexts.ThanksClassmate,
        Teller.Parent => CaseTexts.ThanksParent,
        Teller.Teacher => CaseTexts.ThanksTeacher,
        _ => CaseTexts.Thanks,
    };

    public static Line Label(this BullyingAct act) => Acts[(int)act];

    private static readonly Line[] Acts =
    [
        new("身体", "physical"), new("言语", "verbal"), new("财物", "property"), new("排斥孤立", "exclusion"), new("网络", "online"),
    ];
}
