using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using HazardBot.Chat;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Export;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Storage;
using HazardBot.Turns;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>A register as the files that an import reads.</summary>
internal static class RegisterFiles
{
    public static byte[] Organizations(Register register) => File(
        "code,name,kind,parent,aliases,lon,lat,hotline",
        register.All.Select(unit => $"{unit.Code},{unit.Name},{unit.Kind.ToString().ToLowerInvariant()},{unit.Parent},,,,"));

    public static byte[] Staff(Register register) => File(
        "code,name,unit,role,phone,wecom,dingtalk,feishu,email",
        Tales.StaffOf(register).Select(member => $"{member.Code},{member.Name},{member.Unit},{member.Role.Name().Zh},,,,,"));

    private static byte[] File(string head, IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(head)) + "\n");
}

/// <summary>Hazards of the open track, with numbers and ids of their own.</summary>
internal static class OpenHazards
{
    public static async Task AddAsync(ScriptWorld world, TwoWorlds worlds, CancellationToken cancel)
    {
        var register = worlds.Register;
        var commit = new Commit();
        var made = worlds.Hazards.Select((wish, i) => Hazard(world, register, register.All[wish.Unit], wish, i)).ToList();
        await world.Ledger.HazardWriter.AddAsync(commit, new RecordHazards(made), world.Now, cancel);
        Assert.True((await world.Ledger.CommitAsync(commit, cancel)).IsDone);
    }

    private static NewHazard Hazard(ScriptWorld world, Register register, Organization unit, (int Unit, int Category, int Status) wish, int serial)
    {
        var status = new[] { HazardStatus.Submitted, HazardStatus.InProgress, HazardStatus.Closed }[wish.Status];
        var facts = new HazardFacts(
            NumberLease.Format("QD", 2026, 900 + serial), status, (HazardCategory)wish.Category, Severity.General, false, HazardSource.Inspection, unit.Code, null, world.Now,
            "后勤", new DateOnly(2026, 11, 24), status == HazardStatus.Closed ? world.Now : null,
            Holder: status == HazardStatus.Closed ? null : register.StaffOf(unit.Code).FirstOrDefault()?.Code,
            ActBy: status == HazardStatus.Closed ? null : new DateOnly(2026, 11, 24));
        var decision = HazardRules.Decide(null, new RecordHazard(facts, new HazardWords("栏杆松了", "三楼", Measure: "加固")), Actor.System, world.Now);
        return new(new Guid(7000 + serial, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), new Guid(8000 + serial, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), decision.Events, []);
    }
}

/// <summary>One member of staff who tries everything: what was never offered, too.</summary>
internal sealed class Asker(ScriptWorld world, string staff)
{
    private readonly Speaker _speaker = new(staff, () => world.Turns);
    private int _messages;

    /// <param name="recuses">Who has the case and recuses gives it to somebody else, who then has it rightly.</param>
    public async Task<string> AskEverythingAsync(string number, Guid id, bool recuses, CancellationToken cancel)
    {
        var code = world.Chance.NewCode();
        await world.Ledger.Bindings.IssueAsync(new IssueCode(staff, code, IssueCode.Operator), world.Now, cancel);
        await _speaker.SayAsync($"绑定 {code}", cancel);
        var said = new StringBuilder();
        foreach (var text in new[]
        {
            "待办", "保密件", number, $"{number} 看内容", $"{number} 已核安全：在家", $"{number} 这条我要回避", $"{number}整改好了", $"查{number}", "有多少隐患", "按类别分", "列出来",
            "这个月欺凌的有几个", "按学校统计", "最近7天的", "导出来", "QD-2026-000902", "还没整改的有哪些", "我的", "有多少举报", "调查", "1111 2222 3333 4444", "有消息吗",
        }.Where(text => recuses || !text.Contains("回避", StringComparison.Ordinal)))
        {
            Append(said, text, await _speaker.SayAsync(text, cancel));
        }

        foreach (var action in new[] { "case_step", "case_read", "case_submit", "case_erase", "handle.accept", "handle.done", "receipt", "fixed", "choose", "submit" })
        {
            foreach (var value in new[] { null, "Read", "Safety", "Recuse" }.Where(value => recuses || value != "Recuse"))
            {
                Append(said, action + value, await TapAsync(new ButtonAction(action, id, 1, value), cancel));
            }
        }

        return said.ToString();
    }

    private async Task<IReadOnlyList<Activity>> TapAsync(ButtonAction action, CancellationToken cancel)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "forged" + (++_messages).ToString(CultureInfo.InvariantCulture),
            ChannelId = Speaker.Channel,
            From = new ChannelAccount { Id = staff },
            Recipient = new ChannelAccount { Id = "hazardbot" },
            Conversation = new ConversationAccount { Id = staff },
            Text = "",
            Value = action.ToJson(),
        };
        var answer = await world.Turns.RunAsync(new Inbound(activity), cancel);
        return System.Text.Json.JsonSerializer.Deserialize(answer.Replies, ActivityWire.Contract<ExpectedReplies>())?.Activities ?? [];
    }

    private static void Append(StringBuilder said, string asked, IReadOnlyList<Activity> replies)
    {
        said.Append("> ").AppendLine(asked);
        foreach (var reply in replies)
        {
            said.AppendLine(Encoding.UTF8.GetString(ActivityWire.Write(reply)));
        }
    }
}

/// <summary>
/// Ids that were drawn while the script ran, in the order in which they are first seen: who reads a case draws ids, and a script's chance gives
/// the others different ones. Real ids are random and say nothing. The case's own id stays as it is.
/// </summary>
internal static partial class DrawnIds
{
    public static string Numbered(string said, Guid except)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var opened = Sheet().Replace(said, order => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(order.Value)));
        return Drawn().Replace(opened, id => id.Value == except.ToString() ? id.Value : $"id{(seen.TryGetValue(id.Value, out var known) ? known : seen[id.Value] = seen.Count)}");
    }

    /// <summary>The order of a sheet names the binding of its asker.</summary>
    [GeneratedRegex("eyJ[A-Za-z0-9_-]{8,}", RegexOptions.NonBacktracking)]
    private static partial Regex Sheet();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.NonBacktracking)]
    private static partial Regex Drawn();
}

/// <summary>Every unit's workbook and the whole ledger's, as what stands in them.</summary>
internal static class Exports
{
    public static string Of(ScriptWorld world, CancellationToken cancel)
    {
        var said = new StringBuilder();
        foreach (var unit in world.Register.All.Cast<Organization?>().Append(null))
        {
            using var workbook = new MemoryStream();
            world.Ledger.Export.Write(workbook, world.Register, new ExportRange(unit, null, null), world.Now, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), cancel);
            using var zip = new ZipArchive(workbook, ZipArchiveMode.Read);
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(entry.Open());
                said.AppendLine(entry.FullName).AppendLine(reader.ReadToEnd());
            }
        }

        return said.ToString();
    }
}
