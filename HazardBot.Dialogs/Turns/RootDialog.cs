using HazardBot.Dialogs.Alerting;
using HazardBot.Dialogs.Confidential;
using HazardBot.Dialogs.Confidential.Reporter;
using HazardBot.Dialogs.Confidential.Work;
using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.People;
using HazardBot.Dialogs.Practice;
using HazardBot.Dialogs.Querying;
using HazardBot.Dialogs.Reminding;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Threads;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Turns;

/// <summary>Where every message enters: danger first, then who is who, what staff do with hazards, the running report, a receipt, a question about a report, a new report, and the rest.</summary>
/// <param name="hotlines">Null for the numbers in use all over the country.</param>
/// <param name="questions">Null for ledger numbers that begin with QD.</param>
/// <param name="hours">Null for the usual working hours.</param>
/// <param name="pilot">Null where every unit takes part.</param>
/// <param name="alerts">Null for the clocks that ship.</param>
/// <param name="cases">Null for the limits of the confidential track that ship.</param>
public sealed class RootDialog(
    IUnderstanding understanding,
    Hotlines? hotlines = null,
    IQuestionReader? questions = null,
    WorkHours? hours = null,
    Pilot? pilot = null,
    AlertRules? alerts = null,
    CaseClocks? cases = null) : IDialog
{
    private readonly CaseClocks _cases = cases ?? new();
    /// <summary>Below it, words of staff may as well be about the work that waits for them (转给城管，摊点归他们管).</summary>
    private const double SureOfStaff = 0.6;

    private readonly IQuestionReader _questions = questions ?? new LedgerQuestionReader();
    private readonly Hotlines _hotlines = hotlines ?? new();

    public async Task<Outcome> RunAsync(Turn turn, CancellationToken cancel)
    {
        var state = turn.State.Forget(turn.Now);
        var likely = state.Language ?? FromLocale(turn.Message.Locale);
        var reading = turn.Message.Action is not null || string.IsNullOrWhiteSpace(turn.Message.Text)
            ? null
            : understanding.Read(turn.Message.Text, new ReadingContext(turn.Register, turn.Now, likely));
        var language = reading is null || BindingWords.TellsNoLanguage(reading.Text) || (state.Language is not null && OnlyNames(reading)) ? likely : reading.Language;
        var context = new FormContext(turn.Register, turn.Now, language, understanding) { TakesPhotos = turn.Message.Channel.TakesPhotos };
        var x = new Exchange(turn, state with { Language = language }, reading, context, _hotlines, [])
        {
            AlertRules = alerts ?? AlertRules.Shipped,
            Hours = hours ?? Timetable.UsualWorkHours,
            Pilot = turn.IsPractice ? Pilot.All : pilot ?? Pilot.All,
            Prefix = _questions.Prefix,
            Cases = _cases,
        };
        if (turn.Message.IsGroup)
        {
            return await GroupDialog.RunAsync(x, cancel);
        }

        var fresh = await TalkDialog.FreshAsync(PracticeDialog.Leave(PeopleDialog.Notice(x)), cancel);
        if (await PracticeDialog.RunAsync(fresh, this, cancel) is { } practised)
        {
            return practised;
        }

        // The alarm stands outside the gate: a danger to life is told wherever it is.
        var clean = PrivatePictures.Refuse(fresh);
        return PrivatePictures.Refused(clean, await Alarm.AddAsync(clean, PilotGate.Check(clean, Guessing.Counted(clean, await RunAsync(clean, cancel))), cancel));
    }

    private async Task<Outcome> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (await AlertDialog.RunAsync(x, cancel) is { } confirmed)
        {
            return confirmed;
        }

        if (await TalkDialog.RunAsync(x, cancel) is { } talked)
        {
            return talked;
        }

        if (x.Reading?.Danger is null && (await PeopleDialog.RunAsync(x, cancel) ?? await DigestHourDialog.RunAsync(x, cancel)) is { } aboutStaff)
        {
            return aboutStaff;
        }

        if (await CaseWorkDialog.RunAsync(x, cancel) is { } worked)
        {
            return worked;
        }

        if (await MoveDialog.RunAsync(x, cancel) is { } moved)
        {
            return moved;
        }

        if (x.State.Case is { } told && x.Turn.Message.Action is null)
        {
            return RunningCase.Run(x, told);
        }

        if (x.State.Case is null && await FollowUpDialog.RunAsync(x, cancel) is { } followed)
        {
            return followed;
        }

        if (x.Reading is { } first && (MandatoryDialog.Concerns(x, first) || IsConfidedByStaff(x, first)) && x.State.Handling?.Open is null)
        {
            return ConfidentialDialog.Run(x);
        }

        if (x.Reading is { Word: SteeringWord.Human })
        {
            return await DutyDialog.OpenAsync(x, cancel);
        }

        if (await HandlingDialog.RunAsync(x, cancel) is { } handled)
        {
            return handled;
        }

        if (x is { Turn.Staff: not null, State: { Draft: null, Case: null }, Reading: null or { Danger: null } } && await QueryDialog.RunAsync(x, _questions, cancel) is { } answered)
        {
            return answered;
        }

        if (x.Turn.Message.Action is { } action)
        {
            return await Tapped.RunAsync(x, action, cancel);
        }

        if (x.Reading is null && x.RefusedPhotos.Count > 0)
        {
            return x.Answer(x.State, []);
        }

        if (x.Reading is not { } reading)
        {
            return x is { State.Draft: null, Turn.Message.Photos.Count: > 0 } && await AfterSubmission.PhotoAsync(x, cancel) is { } supplemented
                ? supplemented
                : Wordless(x);
        }

        if (x.State.Draft is { } open && PersonReader.KeepsSchoolOut(reading.Text))
        {
            return CaseDialog.TakeOver(x, open);
        }

        if (ThreatDialog.Run(x) is { } heard)
        {
            return heard;
        }

        if (ConfidentialDialog.Concerns(reading))
        {
            return ConfidentialDialog.Run(x);
        }

        if (ConfidentialDialog.More(x, reading) is { } more)
        {
            return more;
        }

        if (reading.Danger is { } danger)
        {
            x = DangerDialog.Show(x, danger);
        }

        return x.State.Draft is { } draft
            ? await InReportAsync(x, draft, reading, cancel)
            : await SmallTalk.RunAsync(x, reading, cancel);
    }

    /// <summary>Staff tell of it too; what they ask of the ledger or do to a record is something else.</summary>
    private static bool IsConfidedByStaff(Exchange x, Reading reading) =>
        x.Turn.Staff is not null
        && reading is { LedgerNumber: null, Act: Act.ReportBullying }
        && reading.Categories is not [{ Category: HazardCategory.Bullying, Probability: < SureOfStaff }, ..]
        && ConfidentialDialog.Concerns(reading);

    private static Outcome Wordless(Exchange x)
    {
        if (x.Turn.Message.Scanned is { } code)
        {
            return ScanDialog.Run(x, code);
        }

        if (x.State.Draft is { } draft)
        {
            return x.Turn.Message is { Photos.Count: 0, UnreadableAttachments: 0 }
                ? ReportDialog.Proceed(x, draft, ask: false)
                : ReportDialog.Told(x, draft);
        }

        return x.Turn.Message switch
        {
            { Photos.Count: > 0 } => ReportDialog.Start(x),
            { UnreadableAttachments: > 0 } => x.Answer(x.Text(x.Turn.Message.Unreadable)),
            _ => x.Answer(x.Text(CommonTexts.Greeting)),
        };
    }

    /// <summary>A receipt or a question about an earlier report is answered in between; then the report goes on.</summary>
    private static async Task<Outcome> InReportAsync(Exchange x, HazardDraft draft, Reading reading, CancellationToken cancel)
    {
        if (reading.ReceiptDigits is { } digits)
        {
            var (state, reply) = await ReceiptDialog.LookAsync(x, digits, cancel);
            return ReportDialog.Aside(x with { State = state }, draft, reply.Text);
        }

        return reading is { AsksStatus: true, Items.Count: 0 }
            ? ReportDialog.Aside(x, draft, (await ReceiptDialog.MineAsync(x with { Before = [] }, cancel)).Replies[^1].Text)
            : RunningReport.Run(x, draft);
    }

    /// <summary>A school's name tells no language: it is typed as it is written on the gate.</summary>
    private static bool OnlyNames(Reading reading) =>
        (reading.School?.Text.Length ?? reading.District?.Text.Length ?? 0) is var name and > 0 && reading.Text.Length <= name + 1;

    private static Language FromLocale(string? locale) =>
        locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is true ? Language.English : Language.Chinese;
}
