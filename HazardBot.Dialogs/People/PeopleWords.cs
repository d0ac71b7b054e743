using System.Text.RegularExpressions;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.People;

/// <summary>What a message wants done about people.</summary>
internal abstract record PeopleWish
{
    /// <summary>谁在这个单位</summary>
    public sealed record List : PeopleWish;

    /// <summary>添加 安全员 王五</summary>
    /// <param name="Rest">What is left beside the role: name and perhaps unit.</param>
    public sealed record Add(StaffRole Role, string Rest) : PeopleWish;

    /// <summary>给王五绑定码</summary>
    public sealed record Code(string Who) : PeopleWish;

    /// <summary>王五换成李四</summary>
    public sealed record Replace(string Who, string Successor) : PeopleWish;

    /// <summary>王五离岗</summary>
    public sealed record Release(string Who) : PeopleWish;
}

/// <summary>Reads words about the people of a unit.</summary>
internal static partial class PeopleWords
{
    private const int Longest = 60;
    private const int LongestName = 20;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>Longer ones first: 分管校长 is no 校长.</summary>
    private static readonly (string Word, StaffRole Role)[] Roles = new (string Word, StaffRole Role)[]
    {
        ("学校安全员", StaffRole.SafetyOfficer), ("安全员", StaffRole.SafetyOfficer), ("安全干部", StaffRole.SafetyOfficer), ("safety officer", StaffRole.SafetyOfficer),
        ("分管副校长", StaffRole.DeputyHead), ("分管校长", StaffRole.DeputyHead), ("副校长", StaffRole.DeputyHead), ("分管园长", StaffRole.DeputyHead), ("副园长", StaffRole.DeputyHead), ("deputy head", StaffRole.DeputyHead),
        ("校长", StaffRole.Head), ("园长", StaffRole.Head), ("院长", StaffRole.Head), ("headteacher", StaffRole.Head), ("principal", StaffRole.Head), ("head", StaffRole.Head),
        ("班主任", StaffRole.Teacher), ("教职工", StaffRole.Teacher), ("教师", StaffRole.Teacher), ("老师", StaffRole.Teacher), ("teacher", StaffRole.Teacher),
        ("欺凌治理组织成员", StaffRole.BullyingCommittee), ("bullying committee", StaffRole.BullyingCommittee),
        ("区局安全科", StaffRole.DistrictSafety), ("安全科", StaffRole.DistrictSafety), ("district safety", StaffRole.DistrictSafety),
        ("区局分管", StaffRole.DistrictDeputy), ("district deputy", StaffRole.DistrictDeputy),
        ("市局学校安全管理处", StaffRole.BureauSafety), ("学校安全管理处", StaffRole.BureauSafety), ("bureau safety", StaffRole.BureauSafety),
        ("装备信息中心", StaffRole.EquipmentCentre), ("equipment centre", StaffRole.EquipmentCentre),
        ("巡查人员", StaffRole.Inspector), ("巡查", StaffRole.Inspector), ("inspector", StaffRole.Inspector),
        ("系统管理员", StaffRole.Administrator), ("administrator", StaffRole.Administrator),
    }.OrderByDescending(r => r.Word.Length).ToArray();

    public static PeopleWish? Read(string text)
    {
        var said = text.Trim().TrimEnd('。', '.', '！', '!', '?', '？');
        if (said.Length is 0 or > Longest)
        {
            return null;
        }

        if (WhoIsHere().IsMatch(said))
        {
            return new PeopleWish.List();
        }

        if (AddOne().Match(said) is { Success: true } add)
        {
            return Role(add.Groups["rest"].Value) is var (role, rest) ? new PeopleWish.Add(role, rest) : null;
        }

        if (CodeFor().Match(said) is { Success: true } code)
        {
            return new PeopleWish.Code(code.Groups["who"].Value.Trim());
        }

        if (ReplaceOne().Match(said) is { Success: true } replace)
        {
            return new PeopleWish.Replace(replace.Groups["who"].Value.Trim(), replace.Groups["by"].Value.Trim());
        }

        return ReleaseOne().Match(said) is { Success: true } release ? new PeopleWish.Release(release.Groups["who"].Value.Trim()) : null;
    }

    /// <summary>The role that is named, and what is left without it; null where none is.</summary>
    public static (StaffRole Role, string Left)? Role(string text)
    {
        foreach (var (word, role) in Roles)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                return (role, Filler().Replace($"{Lead().Replace(text[..at].TrimEnd(), "")} {text[(at + word.Length)..]}", " ").Trim());
            }
        }

        return null;
    }

    /// <summary>Whether this can be a person's name: two to twenty letters, middle dots and blanks.</summary>
    public static bool IsName(string text) =>
        text.Trim() is { Length: >= 2 and <= LongestName } name && name.All(c => char.IsLetter(c) || c is '·' or ' ');

    [GeneratedRegex("^(看看|查看)?(谁在(这个|我们|本)?(单位|学校|幼儿园|区局|这里)|((我们|本)?(单位|学校)的?)?(人员名单|人员|都有谁|有哪些人)|who is (here|in (this|my) unit)|staff list)$", Options)]
    private static partial Regex WhoIsHere();

    [GeneratedRegex("^(请|帮我)?(添加|新增|增加|add) *(?<rest>.+)$", Options)]
    private static partial Regex AddOne();

    [GeneratedRegex("^((给|帮)? *(?<who>[^ ]+?)( |发|要|一个|个|新|的)*绑定码|绑定码 +(?<who>.+)|code for (?<who>.+))$", Options)]
    private static partial Regex CodeFor();

    [GeneratedRegex("^((换人 *)?(?<who>.+?) *(换成|换为) *(?<by>.+)|换人 +(?<who>[^ ]+) +(?<by>[^ ]+)|replace (?<who>.+?) (with|by) (?<by>.+))$", Options)]
    private static partial Regex ReplaceOne();

    [GeneratedRegex("^((?<who>.+?) *(已经|已)?(离岗|离职|调走)了?|(离岗|release) *(?<who>.+))$", Options)]
    private static partial Regex ReleaseOne();

    [GeneratedRegex("(为|当|做|担任|是| as| as the)$", Options)]
    private static partial Regex Lead();

    [GeneratedRegex("[,，:：、]|^ *of | of *$| at ", Options)]
    private static partial Regex Filler();
}
