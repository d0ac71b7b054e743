using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Threads;

namespace HazardBot.Dialogs.Threads;

/// <summary>转人工: opens a talk with who is on duty, passes words on both ways, ends it. It never leads nowhere: with nobody there, the telephone is said.</summary>
internal static class DutyDialog
{
    public static async Task<Outcome> OpenAsync(Exchange x, CancellationToken cancel)
    {
        var unit = await UnitAsync(x, cancel);
        if (await DutyPerson.FindAsync(x, unit, cancel) is not { } person)
        {
            var said = DutyWords.Nobody(x, unit);
            return x.State.Draft is { } draft ? ReportDialog.Aside(x, draft, said) : x.Answer(said);
        }

        var thread = new TalkThread(
            x.Turn.Chance.NewId(), ThreadKind.Duty, 0, person.Member.Code, person.Place.Code, null, null, Guid.Empty, ThreadSide.Public, x.Now, x.Now, x.Now);
        var opened = new OpenThread(thread with { DataKey = thread.Id }, x.Turn.Message.From, null);
        return Opened(x, opened.Thread, person, [opened]);
    }

    /// <summary>A line from either side.</summary>
    public static Outcome Say(Exchange x, TalkThread thread, ThreadSide side, string text, IReadOnlyList<Reply> replies)
    {
        var (number, staff) = (thread.Lines + 1, side == ThreadSide.Staff ? x.Turn.Staff!.Code : null);
        var words = new ThreadWords(DraftWords.Clip(text, ThreadWords.LongestText), x.Turn.Message.Photos);
        var notice = side == ThreadSide.Staff
            ? ThreadNotice.ToPublic(x.Turn.Chance.NewId(), thread, number, "line")
            : ThreadNotice.ToStaff(x.Turn.Chance.NewId(), thread, thread.Staff, number, "line");
        return new(x.State, [.. x.Before, .. replies], [new AddThreadLine(thread, side, staff, words), notice]);
    }

    public static Outcome End(Exchange x, TalkThread thread, ThreadSide side)
    {
        var isStaff = side == ThreadSide.Staff;
        var notice = isStaff
            ? ThreadNotice.ToPublic(x.Turn.Chance.NewId(), thread, 0, "ended")
            : ThreadNotice.ToStaff(x.Turn.Chance.NewId(), thread, thread.Staff, 0, "ended");
        var said = x.Text(isStaff ? DutyTexts.EndedStaff : DutyTexts.Ended);
        return new(
            x.State with { Talk = null },
            [.. x.Before, new Reply(x.State.Draft is null ? said : $"{said}\n{x.Text(DutyTexts.DraftWaits)}")],
            [new EndThread(thread, isStaff ? ThreadEnd.Staff : ThreadEnd.Public), notice]);
    }

    /// <summary>The person doesn't want to talk to the school: the next level, and the school's person hears that the talk is over for them.</summary>
    public static async Task<Outcome> UpAsync(Exchange x, TalkThread thread, CancellationToken cancel)
    {
        var above = x.Turn.Register.Find(thread.Unit)?.Parent;
        return above is not null && await DutyPerson.FindAsync(x, above, cancel) is { } person
            ? Opened(x, thread with { Staff = person.Member.Code, Unit = person.Place.Code }, person, [
                new GiveThread(thread, person.Member.Code, person.Place.Code), ThreadNotice.ToStaff(x.Turn.Chance.NewId(), thread, thread.Staff, 0, "taken"),
            ])
            : x.Answer(DutyWords.Nobody(x, above));
    }

    private static Outcome Opened(Exchange x, TalkThread thread, DutyPerson person, IReadOnlyList<LedgerWrite> writes)
    {
        var said = x.Text(DutyTexts.Opened, new("unit", person.Place.Name), new("when", DutyWords.When(x)));
        List<Button> buttons = [Button(x, DutyTexts.End, TalkVerbs.End, thread.Id)];
        if (person.Place.IsPlaceOfLearning)
        {
            buttons.Add(Button(x, DutyTexts.NotTheSchool, TalkVerbs.Up, thread.Id));
        }

        return new(
            x.State with { Talk = new(thread.Id, ThreadSide.Public, TalkMode.Open, x.Now) },
            [.. x.Before, new Reply($"{said}\n{DutyWords.Hurry(x, person.Place.Code)}", buttons)],
            [.. writes, ThreadNotice.ToStaff(x.Turn.Chance.NewId(), thread, thread.Staff, 0, "opened")]);
    }

    public static Button Button(Exchange x, Line title, string verb, Guid thread) => new(x.Text(title), new ButtonAction(verb, thread, 0));

    /// <summary>What the person is likely to talk about: the report under way, else the last one, else the own unit of staff.</summary>
    private static async Task<string?> UnitAsync(Exchange x, CancellationToken cancel) =>
        x.State.Draft is { } draft && (draft.School?.Code ?? draft.District) is { } told ? told
        : x.State.Reports.Count > 0 ? (await ReceiptDialog.ReportsAsync(x, cancel)).SelectMany(report => report.Hazards).FirstOrDefault()?.Facts.Unit
        : x.Turn.Staff?.Unit;
}
