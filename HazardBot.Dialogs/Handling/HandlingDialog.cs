using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Handling.Steps;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>What staff do with hazards: takes a message that asks for a step or answers a question about one.</summary>
internal static class HandlingDialog
{
    /// <returns>Null where the message is something else: a danger, a question to the ledger, a report.</returns>
    public static async Task<Outcome?> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (x.Turn.Staff is not { } who)
        {
            return null;
        }

        var bench = new Bench(x, who);
        if (x.Turn.Message.Action is { } action)
        {
            return await HandlingTaps.RunAsync(bench, action, cancel);
        }

        if (x.Reading is not { } reading)
        {
            return await PhotoAsync(bench, cancel);
        }

        var open = bench.State.Open;
        var unit = open?.Hazard is { } id ? (await bench.FindAsync(id, cancel))?.Facts.Unit : null;
        var said = HandlingReader.ReadAll(reading.Text, bench.Context(unit));
        if (x.State.Draft is not null && !said.Any(s => s.NamesRecord && s.Verb is not null))
        {
            return null;
        }

        if (reading.Danger is not null && said.All(s => s.Verb is null) && !(open is not null && said[0].SaysResponsibility))
        {
            return null;
        }

        if (open is not null && said.Count == 1 && await OpenSteps.AnswerAsync(bench, open, said[0], reading, cancel) is { } answered)
        {
            return Finish(bench, answered);
        }

        return said.Count > 1 ? Finish(bench, await InstructionRun.SeveralAsync(bench, said, cancel)) : await OneAsync(bench, said[0], reading, cancel);
    }

    public static Outcome Finish(Bench bench, Handled handled) => new(
        bench.X.State with { Handling = handled.State, Listed = handled.Listed ?? bench.X.State.Listed },
        [.. bench.X.Before, new Reply(handled.Said, handled.Buttons) { Files = handled.Files }],
        handled.Writes);

    private static async Task<Outcome?> OneAsync(Bench bench, HandlingReading said, Reading reading, CancellationToken cancel) => said.Verb switch
    {
        null => await WithoutStepAsync(bench, said, reading, cancel) is { } handled ? Finish(bench, handled) : null,
        HandlingVerb.Tasks => Finish(bench, await TaskList.PutAsync(bench, cancel)),
        HandlingVerb.NothingFound => Finish(bench, await SweepStep.RunAsync(bench, said, cancel)),
        HandlingVerb.SomethingFound => await FoundAsync(bench, said, cancel),
        HandlingVerb.Nudge => Finish(bench, await NudgeAsync(bench, said, cancel)),
        _ when said.Corrects && bench.State.Assigned is { } assigned => await CorrectAsync(bench, assigned, said, cancel) is { } corrected ? Finish(bench, corrected) : null,
        HandlingVerb.Assign or HandlingVerb.Rate when !said.NamesRecord && bench.State.Focus is null && bench.Listed.Count != 1 && reading.Act != Act.Handle => null,
        { } verb => Finish(bench, await InstructionRun.OneAsync(bench, said, verb, cancel)),
    };

    /// <summary>A correction of what was just set, or a hazard named alone.</summary>
    private static async Task<Handled?> WithoutStepAsync(Bench bench, HandlingReading said, Reading reading, CancellationToken cancel)
    {
        if (bench.State.Assigned is { } assigned && (said.Corrects || (said.Day is not null && reading.Act == Act.Other && reading.Items.Count == 0)))
        {
            return await CorrectAsync(bench, assigned, said, cancel);
        }

        if (said.Lines.Count != 1 || reading.Choice is null || bench.Listed.Count == 0)
        {
            return null;
        }

        var found = await Records.FindAsync(bench, said, HandlingVerb.Assign, cancel);
        return found.Hazards is [var only] ? await TaskList.ShowAsync(bench, only, cancel) : new Handled(found.Problem ?? "", bench.State);
    }

    private static async Task<Handled?> CorrectAsync(Bench bench, Marked assigned, HandlingReading said, CancellationToken cancel)
    {
        if (await bench.FindAsync(assigned.Hazard, cancel) is not { } hazard)
        {
            return null;
        }

        var standing = Gathering.Standing(hazard);
        var changed = Gathering.Overlay(standing, said);
        return changed == standing ? null : AssignStep.Run(bench, hazard, changed);
    }

    private static async Task<Handled> NudgeAsync(Bench bench, HandlingReading said, CancellationToken cancel)
    {
        if (said.Numbers.Count > 0 || said.Lines.Count > 0 || said.Tail is not null)
        {
            var found = await Records.FindAsync(bench, said, HandlingVerb.Nudge, cancel);
            return found.Problem is { } problem ? new Handled(problem, bench.State) : NudgeStep.Run(bench, found.Hazards);
        }

        return NudgeStep.Run(bench, await Records.ListedAsync(bench, cancel));
    }

    /// <summary>What the sweep found is told like any danger; the week is filed with its count.</summary>
    private static async Task<Outcome> FoundAsync(Bench bench, HandlingReading said, CancellationToken cancel)
    {
        var swept = await SweepStep.RunAsync(bench, said, cancel);
        var x = bench.X with
        {
            State = bench.X.State with { Handling = swept.State },
            Before = [.. bench.X.Before, new Reply(swept.Said)],
            Reading = bench.X.Context.Read(said.Reason ?? bench.X.Reading!.Text),
        };
        var report = ReportDialog.StartAt(x, StaffReport.OwnSchool(x));
        return report with { Writes = [.. swept.Writes, .. report.Writes] };
    }

    /// <summary>A photo without words belongs to what was said to be put right within the last ten minutes.</summary>
    private static async Task<Outcome?> PhotoAsync(Bench bench, CancellationToken cancel)
    {
        var photos = bench.X.Turn.Message.Photos;
        if (photos.Count == 0 || bench.X.State.Draft is not null || bench.State.Done is not { } done || await bench.FindAsync(done.Hazard, cancel) is not { } hazard)
        {
            return null;
        }

        var handled = Stepping.Do(
            bench, hazard, new Supplement(bench.Text(FieldTexts.Photos)), after => bench.Text(HandlingTexts.PhotoAdded, Stepping.Number(after)), photos);
        return Finish(bench, handled with { Writes = [.. handled.Writes, .. ToChecker(bench, hazard)] });
    }

    /// <summary>Who checks sees the first photo that comes after the word.</summary>
    private static IEnumerable<LedgerWrite> ToChecker(Bench bench, Hazard hazard) =>
        hazard.Facts is { Status: HazardStatus.AwaitingCheck, Holder: { } checker, Details.DoneAt: { } done } && checker != bench.Who.Code
            ? [new SendMessage(bench.X.Turn.Chance.NewId(), OutgoingKind.Task, checker, null, hazard.Id, null, FormattableString.Invariant($"photo:{hazard.Id:N}:{done.ToUnixTimeMilliseconds()}"))]
            : [];
}
