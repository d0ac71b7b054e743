using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>重复并入 an older one.</summary>
internal static class MergeStep
{
    public static async Task<Handled> RunAsync(Bench bench, Hazard hazard, Gathered said, CancellationToken cancel)
    {
        if (said.Into is not { } number)
        {
            return Stepping.Ask(bench, hazard, HandlingVerb.Merge, said, bench.Text(HandlingQuestionTexts.MergeInto));
        }

        if (await bench.FindAsync(number, cancel) is not { } into || into.Id == hazard.Id)
        {
            return Stepping.Ask(bench, hazard, HandlingVerb.Merge, said with { Into = null }, bench.Text(HandlingQuestionTexts.MergeUnknown, new Slot("number", number)));
        }

        var handled = Stepping.Do(bench, hazard, new MergeHazard(into.Facts.Number, said.Reason ?? bench.Text(HandlingButtonTexts.Merge)), after =>
            bench.Text(HandlingTexts.Merged, Stepping.Number(after), new Slot("into", into.Facts.Number)));
        return handled.Writes.Count == 0 ? handled : handled with { Writes = [.. handled.Writes, new ReliesOnHazard(into.Id, into.Version)] };
    }
}
