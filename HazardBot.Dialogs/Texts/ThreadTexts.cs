namespace HazardBot.Dialogs.Texts;

/// <summary>What is said where one person asks another and neither sees the other.</summary>
public static class ThreadTexts
{
    public static readonly Line Asked = new("{number}：问出去了。对方看不到您是谁，回了我就转给您。", "{number}: your question is on its way. They can't see who you are; I'll pass on the answer.");
    public static readonly Line AskedNoAddress = new("{number}的报告人只留了回执。问题存好了，他凭回执来查的时候看得到。", "{number}: the reporter left a receipt only. They will see your question when they ask with it.");
    public static readonly Line NoReporter = new("{number}没有报告人可问。", "{number} has no reporter to ask.");
    public static readonly Line ReporterGone = new("{number}报告人的联系方式已经到期销毁，问不了了。", "{number}: the way to reach the reporter has been destroyed; they can't be asked any more.");

    public static readonly Line Question = new("您报的{what}，去办的人想问：“{words}”\n直接回就行，他看不到您是谁。", "About your report {what}, the person dealing with it asks: “{words}”\nJust answer here; they can't see who you are.");
    public static readonly Line QuestionByReceipt = new("关于{number}，去办的人想问：“{words}”\n直接回就行，他看不到您是谁。", "About {number}, the person dealing with it asks: “{words}”\nJust answer here; they can't see who you are.");
    public static readonly Line Answer = new("回答", "Answer");
    public static readonly Line DontKnow = new("不清楚", "I don't know");
    public static readonly Line NoAnswer = new("这不是回答", "That was no answer");
    public static readonly Line SayIt = new("您说，我转给去办的人。", "Go ahead, I'll pass it on.");
    public static readonly Line AnswerSent = new("转给去办的人了，谢谢。", "Passed on. Thank you.");
    public static readonly Line AnswerPhoto = new("报告人的照片", "Photo of the reporter");
    public static readonly Line QuestionGone = new("这个问题已经过去了，不用回了。", "That question is settled; no answer is needed.");
    public static readonly Line AnswerCame = new("{number}的报告人回了：“{words}”", "The reporter of {number} answers: “{words}”");
    public static readonly Line AnswerCamePhoto = new("{number}的报告人发来了照片。", "The reporter of {number} sent a photo.");

    public static readonly Line Said = new("“{words}”", "“{words}”");
    public static readonly Line SaidPhoto = new("（发来照片）", "(a photo)");
}
