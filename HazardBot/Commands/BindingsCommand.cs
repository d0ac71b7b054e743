using System.CommandLine;
using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Organizations.Bindings;

namespace HazardBot.Commands;

/// <summary><c>bindings --staff CODE</c>: which chats belong to a person; <c>--end</c> ends them all.</summary>
public sealed class BindingsCommand : Command
{
    public BindingsCommand()
        : base("bindings", "列出一位工作人员绑定的聊天，或全部解绑 · list the chats of a member of staff, or end them all")
    {
        var staff = new Option<string>("--staff") { Description = "名册里的人员代码 · code of the person in the register", Required = true };
        var end = new Option<bool>("--end") { Description = "全部解绑，未用的绑定码也作废 · end them all, and an open code" };
        Add(staff);
        Add(end);
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(parse.GetValue(staff)!, parse.GetValue(end), Cli.Settings(parse), cancel)));
    }

    private static async Task<int> RunAsync(string staff, bool end, string[] settings, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        var (_, member) = await StaffOfRegister.FindAsync(ledger, staff, cancel);
        var bindings = await ledger.Bindings.ListAsync(member.Code, cancel);
        if (bindings.Count == 0)
        {
            Console.Out.WriteLine(Operator.Tell(OperatorTexts.BindingsNone, new Slot("name", member.Name)));
        }

        foreach (var binding in bindings)
        {
            Console.Out.WriteLine(Operator.Tell(
                OperatorTexts.BindingLine,
                new Slot("channel", binding.Channel),
                new Slot("created", Local(binding.CreatedAt)),
                new Slot("used", Local(binding.UsedAt))));
        }

        if (end)
        {
            await ledger.Bindings.EndAllAsync(new EndBindingsOf(member.Code, BindingEnd.TakenOver), TimeProvider.System.GetUtcNow(), cancel);
            Console.Out.WriteLine(Operator.Tell(OperatorTexts.BindingsEnded, new Slot("name", member.Name), new Slot("count", Operator.Number(bindings.Count))));
        }

        return ExitCodes.Good;

        string Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, installation.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
