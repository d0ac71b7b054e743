using System.CommandLine;
using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Organizations.Bindings;

namespace HazardBot.Commands;

/// <summary><c>bind CODE-OF-STAFF</c>: prints a single-use code for an administrator to hand out.</summary>
public sealed class BindCommand : Command
{
    public BindCommand()
        : base("bind", "给一位工作人员发绑定码 · make a code with which a member of staff binds a chat")
    {
        var staff = new Argument<string>("CODE-OF-STAFF") { Description = "名册里的人员代码 · code of the person in the register" };
        Add(staff);
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => IssueAsync(parse.GetValue(staff)!, Cli.Settings(parse), cancel)));
    }

    private static async Task<int> IssueAsync(string staff, string[] settings, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        await installation.FillWithDemoAsync(ledger, TimeProvider.System, cancel);
        var (register, member) = await StaffOfRegister.FindAsync(ledger, staff, cancel);
        if (member.VanishedAt is not null)
        {
            throw StaffOfRegister.None(staff);
        }

        var (now, code) = (TimeProvider.System.GetUtcNow(), BindingCode.Create());
        await ledger.Bindings.IssueAsync(new IssueCode(member.Code, code, IssueCode.Operator), now, cancel);
        var until = TimeZoneInfo.ConvertTime(now + BindingCode.Valid, installation.Zone);
        Console.Out.WriteLine(Operator.Tell(
            OperatorTexts.CodeMade,
            new Slot("name", member.Name),
            new Slot("unit", register.Find(member.Unit)?.Name ?? member.Unit),
            new Slot("code", BindingCode.Format(code)),
            new Slot("until", until.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))));
        return ExitCodes.Good;
    }
}
