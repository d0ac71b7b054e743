using HazardBot.Dialogs.People;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Dialogs.Turns;

/// <summary>In a group no report is taken and nothing of the ledger is shown: one line says where to go, and nothing is remembered.</summary>
internal static class GroupDialog
{
    public static async Task<Outcome> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (await BindingDialog.RunAsync(x, cancel) is { } aboutBinding)
        {
            return aboutBinding;
        }

        Slot[] slots = [new("police", x.Hotlines.Police), new("fire", x.Hotlines.Fire), new("link", x.Turn.Message.Channel.PrivateChat ?? "")];
        return x.Answer(x.Text(x.Turn.Message.Channel.PrivateChat is null ? GroupTexts.Alone : GroupTexts.AloneAt, slots));
    }
}
