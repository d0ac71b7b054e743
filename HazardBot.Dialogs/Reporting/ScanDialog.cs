using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Places;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Somebody scanned the code on a wall: school and place are known, and the next words need only say what is wrong.</summary>
internal static class ScanDialog
{
    public static Outcome Run(Exchange x, ScannedCode code)
    {
        if (Find(x, code) is not { } found)
        {
            // Taken down since it was printed: the page is as useful as without it.
            return x.Answer(x.Text(CommonTexts.Greeting));
        }

        var where = new Slot("where", Where(x, found.School, found.Place));
        if (x.State.Draft is { Items.Count: > 0 } draft)
        {
            return ReportDialog.Aside(x, draft, x.Text(ScanTexts.StillTelling, where));
        }

        var isNew = x.State is { Scanned: null, Reports.Count: 0, NoticeShown: false };
        var state = x.State with { Scanned = new(code, x.Now), Draft = x.Turn.Staff is null ? Asking(x, found) : null };
        return x.Answer(state, [new Reply(x.Text(isNew ? ScanTexts.Hello : ScanTexts.Here, where))]);
    }

    /// <summary>A report begun where a code was scanned lately knows its school and place.</summary>
    public static HazardDraft At(Exchange x, HazardDraft draft) =>
        x.State.Scanned is { } scan && x.Now - scan.At < Scan.Lasts && Find(x, scan.Code) is { } found
            ? Yield(draft with { School = new(found.School.Name, found.School.Code, []), Here = new(found.School.Code, Name(x, found.Place)) }, x.Reading)
            : draft;

    /// <summary>Where another school is named before anything else was told, that one is meant and not the one of the code.</summary>
    public static HazardDraft Yield(HazardDraft draft, Reading? reading) =>
        draft is { Here: { } here, Items.Count: 0 } && reading?.School is { } named
        && SchoolField.Answer(named) is var said && said.Code != here.Unit && !said.Candidates.Contains(here.Unit, StringComparer.Ordinal)
            ? draft with { School = null, Here = null }
            : draft;

    /// <summary>What was told without a place is where the code hangs.</summary>
    public static HazardDraft Fill(HazardDraft draft) => draft is { Here: { Place: { } place } here } && draft.School?.Code == here.Unit
        ? draft with { Items = [.. draft.Items.Select(item => item is { Place: null, School: null } ? item with { Place = place } : item)] }
        : draft;

    /// <summary>The report is open with its first question, so that plain words answer it.</summary>
    private static HazardDraft Asking(Exchange x, (Organization School, Place? Place) found)
    {
        var draft = new HazardDraft(x.Turn.Chance.NewId(), 1, x.Now, x.Now)
        {
            School = new(found.School.Name, found.School.Code, []),
            Here = new(found.School.Code, Name(x, found.Place)),
        };
        return draft.With(draft.Progress.Ask(WhatField.Name)) with { Standing = Standing.Question };
    }

    private static (Organization School, Place? Place)? Find(Exchange x, ScannedCode code) =>
        x.Context.Register.Find(code.Unit) is not { VanishedAt: null } school ? null
        : code.Place is null ? (school, null)
        : x.Context.Register.FindPlace(code.Place) is { VanishedAt: null } place && place.Unit == school.Code ? (school, place)
        : (school, null);

    private static string Where(Exchange x, Organization school, Place? place) => Name(x, place) is { } name
        ? x.Text(ScanTexts.Where, new("school", school.Name), new("place", name))
        : school.Name;

    private static string? Name(Exchange x, Place? place) => x.Language == Language.English ? place?.English ?? place?.Name : place?.Name;
}
