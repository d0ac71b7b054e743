using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential.Work;

/// <summary>Who is assigned to a case works it in chat. Who isn't gets the answer they would get if there were none.</summary>
internal static class CaseWorkDialog
{
    /// <returns>Null where the message is about something else.</returns>
    public static async Task<Outcome?> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (x.Turn.Staff is not { } who || x.State.Case is not null)
        {
            return null;
        }

        var bench = new CaseBench(x, who);
        if (x.Turn.Message.Action is { } action)
        {
            return action.Do is CaseVerbs.Step or CaseVerbs.Read ? await TappedAsync(bench, action, cancel) : null;
        }

        if (x.Reading is not { } reading)
        {
            return null;
        }

        var said = CaseInstruction.Of(reading.Text);
        if (said.Number is not null)
        {
            return await NamedAsync(bench, said, said.Number, cancel);
        }

        if (said.Verb == CaseVerb.List)
        {
            return await CaseCard.ListAsync(bench, cancel);
        }

        return reading.LedgerNumber is null ? await OpenAsync(bench, said, reading, cancel) ?? await FocusedAsync(bench, said, cancel) : null;
    }

    private static async Task<Outcome> NamedAsync(CaseBench bench, CaseInstruction said, string number, CancellationToken cancel) =>
        await bench.X.Turn.Cases.FindAsync(bench.Who, number, cancel) is { } record
            ? await CaseSteps.RunAsync(bench, record, said.Verb ?? CaseVerb.Show, said.Words, said.Acts, cancel)
            : bench.X.Answer(bench.Text(CaseWorkTexts.NotFound, new Slot("number", number)));

    /// <summary>The words that an open question asked for.</summary>
    private static async Task<Outcome?> OpenAsync(CaseBench bench, CaseInstruction said, Reading reading, CancellationToken cancel)
    {
        if (bench.State.Open is not { } open || await bench.FindAsync(open.Case, cancel) is not { } record)
        {
            return null;
        }

        if (open.Verb == CaseVerb.Read && record.Version == open.Version && CaseContent.Purpose(bench, reading.Text) is { Purpose: not CasePurpose.Other } named)
        {
            return await CaseContent.ReadAsync(bench, record.Id, named.Purpose, null, cancel);
        }

        if (said.Verb is { } other && other != open.Verb)
        {
            return null;
        }

        if (reading.Word == SteeringWord.Cancel)
        {
            return bench.Answer(record, bench.Text(CaseWorkTexts.Dropped));
        }

        if (record.Version != open.Version)
        {
            return CaseCard.Put(bench, record, bench.Text(CaseWorkTexts.Stale));
        }

        if (open.Verb == CaseVerb.Read)
        {
            var (purpose, words) = CaseContent.Purpose(bench, reading.Text);
            return await CaseContent.ReadAsync(bench, record.Id, purpose, words, cancel);
        }

        var whole = CaseInstruction.Of(reading.Text) is { Verb: { } verb, Words: { } rest } && verb == open.Verb ? rest : reading.Text;
        return await CaseSteps.RunAsync(bench, record, open.Verb, whole, said.Acts, cancel);
    }

    /// <summary>A step on the case dealt with last.</summary>
    private static async Task<Outcome?> FocusedAsync(CaseBench bench, CaseInstruction said, CancellationToken cancel) =>
        said.Verb is { } verb && bench.State.Focus is { } focus && bench.X.State.Draft is null && await bench.FindAsync(focus.Case, cancel) is { } record
            ? await CaseSteps.RunAsync(bench, record, verb, said.Words, said.Acts, cancel)
            : null;

    private static async Task<Outcome> TappedAsync(CaseBench bench, ButtonAction action, CancellationToken cancel)
    {
        if (await bench.FindAsync(action.About, cancel) is not { } record)
        {
            return bench.X.Answer(bench.Text(CaseWorkTexts.Gone));
        }

        if (record.Version != action.Version)
        {
            return CaseCard.Put(bench, record, bench.Text(CaseWorkTexts.Stale));
        }

        if (action.Do == CaseVerbs.Read && Enum.TryParse<CasePurpose>(action.Value, out var purpose))
        {
            return await CaseContent.ReadAsync(bench, record.Id, purpose, null, cancel) ?? bench.X.Answer(bench.Text(CaseWorkTexts.Gone));
        }

        return Enum.TryParse<CaseVerb>(action.Value, out var verb)
            ? await CaseSteps.RunAsync(bench, record, verb, null, [], cancel)
            : CaseCard.Put(bench, record);
    }
}
