using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Commands;

/// <summary>Finds who is meant by a staff code on the command line.</summary>
internal static class StaffOfRegister
{
    /// <returns>The register and the member, also one who has vanished from it.</returns>
    /// <exception cref="CannotStartException">Nobody has this code.</exception>
    public static async Task<(Register Register, StaffMember Member)> FindAsync(OpenLedger ledger, string code, CancellationToken cancel)
    {
        var stored = await ledger.Organizations.LoadAsync(cancel);
        var register = stored.ToRegister();
        return (register, register.FindStaff(code) ?? throw None(code));
    }

    public static CannotStartException None(string code) => new([Operator.Tell(OperatorTexts.NoSuchStaff, new Slot("value", code))]);
}
