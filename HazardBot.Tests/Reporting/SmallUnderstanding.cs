using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Tests.Reporting;

/// <summary>Reads the few sentences that the stories of the talk use, by plain word lists, so that the talk is tested apart from the reading.</summary>
internal sealed partial class SmallUnderstanding : IUnderstanding
{
    private static readonly (string Word, HazardCategory Category)[] Dangers =
    [
        ("锁着", HazardCategory.Fire), ("消防", HazardCategory.Fire), ("纸箱", HazardCategory.Fire), ("插座", HazardCategory.Fire), ("locked", HazardCategory.Fire),
        ("冒烟", HazardCategory.Fire), ("着火", HazardCategory.Fire),
        ("栏杆", HazardCategory.Buildings), ("墙裂", HazardCategory.Buildings), ("虫", HazardCategory.Food), ("煤炉", HazardCategory.Heating),
        ("面包车", HazardCategory.SchoolBus), ("滑冰", HazardCategory.DrowningIce), ("药品", HazardCategory.ChemicalLab), ("欺负", HazardCategory.Bullying),
    ];

    private static readonly string[] Places = ["后门", "东门", "西门", "三楼楼道", "三楼", "食堂", "操场", "宿舍", "back gate"];

    private static readonly (string Word, SteeringWord Means)[] Words =
    [
        ("是", SteeringWord.Yes), ("好的", SteeringWord.Yes), ("yes", SteeringWord.Yes), ("不", SteeringWord.No), ("没有", SteeringWord.No),
        ("取消", SteeringWord.Cancel), ("返回", SteeringWord.Back), ("重来", SteeringWord.Restart), ("帮助", SteeringWord.Help), ("转人工", SteeringWord.Human),
        ("跳过", SteeringWord.Skip), ("等一下我先接孩子", SteeringWord.Pause), ("继续", SteeringWord.Resume), ("谢谢", SteeringWord.Thanks),
    ];

    public Reading Read(string text, ReadingContext context)
    {
        var trimmed = text.Trim();
        var items = Items(trimmed);
        var correction = Correct().Match(trimmed);
        return new Reading
        {
            Text = trimmed,
            Language = trimmed.Any(c => c >= 0x4E00) ? Language.Chinese : trimmed.Any(char.IsAsciiLetter) ? Language.English : context.Likely,
            Act = items.Any(i => i.Category == HazardCategory.Bullying) ? Act.ReportBullying
                : items.Count > 0 || trimmed == "我要举报" ? Act.ReportHazard
                : trimmed is "你好" or "hello" ? Act.Greeting
                : Act.Other,
            Word = Words.Where(w => w.Word == trimmed.TrimEnd('。')).Select(w => (SteeringWord?)w.Means).FirstOrDefault(),
            Danger = trimmed.Contains("着火", StringComparison.Ordinal) ? DangerKind.Fire : trimmed.Contains("不想活", StringComparison.Ordinal) ? DangerKind.SelfHarm : null,
            Categories = items.Count == 0 ? []
                : trimmed.Contains("味道怪", StringComparison.Ordinal) ? [new(HazardCategory.Food, 0.35), new(HazardCategory.ChemicalLab, 0.3)]
                : [.. items.Select(i => i.Category!.Value).Distinct().Select((c, n) => new CategoryGuess(c, n == 0 ? 0.9 : 0.05))],
            Items = items,
            School = School(trimmed, context.Register),
            District = context.Register.All.Where(o => o.Kind == OrganizationKind.District && trimmed.Contains(o.Name[..2], StringComparison.Ordinal)).Select(o => new DistrictMention(o.Name, o)).FirstOrDefault(),
            Place = Places.FirstOrDefault(p => trimmed.Contains(p, StringComparison.OrdinalIgnoreCase)),
            When = trimmed.Contains("昨天", StringComparison.Ordinal) ? new Occurrence("昨天", DateOnly.FromDateTime(context.Now.Date).AddDays(-1), null) : null,
            Anonymous = trimmed.Contains("匿名", StringComparison.Ordinal) ? true : null,
            Question = trimmed switch { "谁会看到" or "谁会看到？" => UserQuestion.WhoSees, "你问这个干嘛" => UserQuestion.WhyAsked, "天气怎么样" => UserQuestion.OffTopic, _ => null },
            Correction = trimmed is "不对" ? new Correction(CorrectedField.Unknown, null, null)
                : correction.Success ? new Correction(CorrectedField.Unknown, correction.Groups["old"].Value, correction.Groups["new"].Value) : null,
            ReceiptDigits = Digits().IsMatch(trimmed) ? string.Concat(trimmed.Where(char.IsAsciiDigit)) : null,
            Choice = trimmed is ['1' or '2' or '3'] ? trimmed[0] - '0' : null,
            AddsAnother = trimmed.StartsWith("还有一件", StringComparison.Ordinal),
            AsksStatus = trimmed.Contains("怎么样了", StringComparison.Ordinal),
            Withdraws = trimmed.Contains("能撤吗", StringComparison.Ordinal),
        };
    }

    private static List<ReportItem> Items(string text) =>
    [
        .. text.Split('，', '。', '；').Select(part => (Part: part, Hit: Dangers.FirstOrDefault(d => part.Contains(d.Word, StringComparison.OrdinalIgnoreCase))))
            .Where(p => p.Hit.Word is not null)
            .GroupBy(p => p.Hit.Category)
            .Select(g => new ReportItem(string.Join('，', g.Select(p => p.Part)), g.Key, Places.FirstOrDefault(p => g.Any(x => x.Part.Contains(p, StringComparison.Ordinal))))),
    ];

    private static SchoolMention? School(string text, Register register)
    {
        var named = register.All.Where(o => o.IsPlaceOfLearning && o.Aliases.Prepend(o.Name).Any(n => text.Contains(n, StringComparison.OrdinalIgnoreCase))).ToList();
        if (named.Count > 0)
        {
            return new SchoolMention(named[0].Aliases.FirstOrDefault(a => text.Contains(a, StringComparison.OrdinalIgnoreCase)) ?? named[0].Name, named);
        }

        return Unlisted().Match(text) is { Success: true } match ? new SchoolMention(match.Value, []) : null;
    }

    [GeneratedRegex("不是(?<old>[^，]+)，是(?<new>.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Correct();

    [GeneratedRegex("^[0-9 -]{12,24}$", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    [GeneratedRegex("阳光双语学校", RegexOptions.NonBacktracking)]
    private static partial Regex Unlisted();
}
