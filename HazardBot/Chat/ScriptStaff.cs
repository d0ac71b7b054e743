using HazardBot.Commands;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Organizations.Bindings;

namespace HazardBot.Chat;

/// <summary>Staff of the demo register in a script: they bind their chats as everybody does, with a code.</summary>
internal static class ScriptStaff
{
    /// <returns>The code as it is shown.</returns>
    /// <exception cref="ScriptException">Nobody in the register has this name or code.</exception>
    public static async Task<string> IssueAsync(ScriptWorld world, int line, string name, CancellationToken cancel)
    {
        var register = world.Register;
        var member = register.FindStaff(name) ?? register.All.SelectMany(unit => register.StaffOf(unit.Code)).FirstOrDefault(m => m.Name == name)
            ?? throw new ScriptException(line, Operator.Tell(OperatorTexts.NoSuchStaff, new Slot("value", name)));
        var code = world.Chance.NewCode();
        await world.Ledger.Bindings.IssueAsync(new IssueCode(member.Code, code, IssueCode.Operator), world.Now, cancel);
        return BindingCode.Format(code);
    }

    public static async Task BindAsync(ScriptWorld world, int line, string name, Speaker speaker, CancellationToken cancel) =>
        await speaker.SayAsync($"绑定 {await IssueAsync(world, line, name, cancel)}", cancel);
}
