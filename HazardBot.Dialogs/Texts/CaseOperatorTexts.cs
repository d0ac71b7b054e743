using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Texts;

/// <summary>What is said to who runs the program, about the confidential track and its keys.</summary>
public static class CaseOperatorTexts
{
    public static readonly Line NumberWrong = new("“{value}”不是保密件编号，样子像 BM-7K3Q-X9TD。", "“{value}” is no case number; one looks like BM-7K3Q-X9TD.");
    public static readonly Line NoSuchCase = new("没有{number}。", "There is no {number}.");
    public static readonly Line AccessHead = new("{number}：看过 {count} 次，办过 {steps} 步。", "{number}: {count} reads, {steps} steps.");
    public static readonly Line AccessLine = new("  {at} 看 {staff}（{role}），第 {version} 步时，目的：{purpose}", "  {at} read by {staff} ({role}) at step {version}, purpose: {purpose}");
    public static readonly Line StepLine = new("  {at} 第 {version} 步 {kind}，{staff}（{role}）", "  {at} step {version} {kind}, {staff} ({role})");
    public static readonly Line VerifyCases = new("保密件也对得上：{cases} 件、{events} 步；其中 {without} 件的内容已按期销毁。", "The confidential track agrees too: {cases} cases, {events} steps; the words of {without} are destroyed as they should be.");
    public static readonly Line RetentionDone = new("到期销毁：保密件 {cases} 件，举报人 {reports} 个，密钥 {keys} 把；重新交办 {routed} 件。", "Destroyed: words of {cases} cases, reporters of {reports} reports, {keys} keys; {routed} cases routed anew.");
    public static readonly Line RetentionDry = new("只数没删：到期的保密件 {cases} 件，举报人 {reports} 个；要重新交办 {routed} 件；密钥 {keys} 把。", "Counted only: {cases} cases and the reporters of {reports} reports are due, {routed} cases to be routed anew; {keys} keys.");
    public static readonly Line Rotated = new("换好了：重新包裹 {keys} 把数据密钥、{secrets} 个机密、{blobs} 把照片密钥。请重启各节点；旧主密钥留着，旧备份还要用它。", "Rotated: {keys} data keys, {secrets} secrets and {blobs} photo keys are wrapped anew. Restart the nodes; keep the old ring key, old backups need it.");

    private static readonly Line[] Purposes =
    [
        new("核实安全", "make sure of safety"), new("调查", "investigate"), new("认定处置", "find and act"), new("跟踪帮扶", "follow up"), new("（内容已销毁）", "(destroyed)"),
    ];

    public static Line Purpose(CasePurpose purpose) => Purposes[(int)purpose];
}
