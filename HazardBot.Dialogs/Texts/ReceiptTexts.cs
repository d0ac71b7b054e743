namespace HazardBot.Dialogs.Texts;

/// <summary>What is said about reports already sent.</summary>
public static class ReceiptTexts
{
    public static readonly Line Head = new("{date}报的，共{count}件：", "Reported on {date}, {count} in all:");
    public static readonly Line HeadOne = new("{date}报的这件：", "Reported on {date}:");
    public static readonly Line Hazard = new("{number}（{about}）：{status}。", "{number} ({about}): {status}.");
    public static readonly Line Named = new("{number}（{about}）", "{number} ({about})");
    public static readonly Line Due = new("要求{date}前改好。", "To be put right by {date}.");
    public static readonly Line WrongLength = new("回执号是16位数字，您发的是{count}位。请再看一眼。", "A receipt has 16 digits; yours has {count}. Please look again.");
    public static readonly Line NotFound = new("没有找到这个回执号。请再对一遍16位数字，有没有看错的。", "I can't find this receipt. Please compare the 16 digits once more.");
    public static readonly Line TooMany = new("试错太多次了，为了安全先停一停，过一个小时再试。", "That was wrong too often. To keep receipts safe, please try again in an hour.");
    public static readonly Line NoneHere = new("我没有找到您从这里交上来的事。有16位回执号的话发给我，我帮您查。", "I can't find a report sent from here. If you have a 16-digit receipt, send it to me.");
    public static readonly Line NumberIsNoKey = new("台账编号查不了，要用16位回执号查。", "A ledger number can't be used to ask; please use the 16-digit receipt.");
    public static readonly Line Again = new("您的回执号：{receipt}", "Your receipt: {receipt}");
    public static readonly Line TooLateForReceiptOnly = new("这个要在提交前说。已经交上去的，回复您用的地址一直加密存着，到期销毁。", "That has to be said before sending. For what is sent, the address to answer you at stays encrypted and is destroyed when its time is up.");
    public static readonly Line Gone = new("这个回执号已经不在我这里了。", "I no longer have this receipt.");

    public static readonly Line ChangeNoted = new("记下了，附在{number}后面：“{words}”。改不改由工作人员核实后定。", "Noted with {number}: “{words}”. Staff will check and decide about the change.");
    public static readonly Line SupplementNoted = new("补充记下了，附在{number}后面。", "Added to {number}.");
    public static readonly Line WithdrawalNoted = new("知道了，您想撤回{number}，已经记下，由工作人员定。要是危险还在，可能还得有人去看。", "Understood: you want to take back {number}. It is noted and staff will decide. If the danger is still there, somebody may have to look.");
    public static readonly Line WithdrawalComfort = new("他们看不到您的账号。担心孩子的话，可以打{citizen}说说。", "They can't see your account. If you are worried about your child, you can call {citizen}.");
    public static readonly Line AlreadyEnded = new("{number}已经结束了，不能再改。要是危险还在，直接告诉我，我记成新的一件。", "{number} has ended and can't be changed. If the danger is still there, tell me and I'll take it as a new report.");
}
